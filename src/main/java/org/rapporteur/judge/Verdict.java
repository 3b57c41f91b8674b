package org.rapporteur.judge;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.rapporteur.map.Vocabulary;

/** What may be judged of two. */
public enum Verdict {
  SAME(OWL2.sameAs.asNode()),
  DIFFERENT(OWL2.differentFrom.asNode()),
  /** Neither can be said: the two are not linked, and nobody is asked about them again. */
  UNDECIDED(Vocabulary.dip("undecidedWhether"));

  private final Node property;

  Verdict(Node property) {
    this.property = property;
  }

  static Verdict of(Node property) {
    for (Verdict verdict : values()) {
      if (verdict.property.equals(property)) {
        return verdict;
      }
    }
    throw new IllegalArgumentException(property + " is no verdict");
  }

  Node property() {
    return property;
  }
}
