package org.rapporteur.judge;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.rapporteur.map.Vocabulary;

/** What may be judged of two, or of a claim. */
public enum Verdict {
  SAME(OWL2.sameAs.asNode()),
  DIFFERENT(OWL2.differentFrom.asNode()),
  /** Neither can be said: the two are not linked, and nobody is asked about them again. */
  UNDECIDED(Vocabulary.dip("undecidedWhether")),
  /** A claim is what its article says; nobody is asked about it again. */
  ACCEPTED(Vocabulary.JUDGED, Vocabulary.ACCEPTED),
  /** A claim is not what its article says, and is not seen. */
  REJECTED(Vocabulary.JUDGED, Vocabulary.REJECTED);

  private final Node property;
  private final Optional<Node> value;

  Verdict(Node property) {
    this.property = property;
    this.value = Optional.empty();
  }

  Verdict(Node property, Node value) {
    this.property = property;
    this.value = Optional.of(value);
  }

  /** The verdict that a triple with this property and this object says. */
  static Optional<Verdict> of(Node property, Node object) {
    for (Verdict verdict : values()) {
      if (verdict.property.equals(property) && verdict.value.orElse(object).equals(object)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }

  Node property() {
    return property;
  }

  /** True for what is judged of a claim, and not of two. */
  public boolean isOnClaim() {
    return value.isPresent();
  }

  /** What a claim is, as judged; what stands in the place of the other of two. */
  Node value() {
    return value.orElseThrow();
  }
}
