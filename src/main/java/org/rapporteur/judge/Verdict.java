package org.rapporteur.judge;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;

/** What may be judged of two. */
public enum Verdict {
  SAME(OWL2.sameAs.asNode()),
  DIFFERENT(OWL2.differentFrom.asNode());

  private final Node property;

  Verdict(Node property) {
    this.property = property;
  }

  Node property() {
    return property;
  }
}
