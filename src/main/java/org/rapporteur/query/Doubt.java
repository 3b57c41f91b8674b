package org.rapporteur.query;

import org.apache.jena.graph.Node;

/** Something about identity that may be so or not, for people to judge. */
public sealed interface Doubt permits PairDoubt, MentionDoubt {

  /** An actor, or the passage of a mention. */
  Node first();

  /** Whom it may be. */
  Node second();

  /** That it is so, 0 to 1. */
  double likelihood();

  /** What speaks for it. */
  String why();

  /** How many mentions depend on it. */
  int mentions();

  /** 0 when it may as well be so as not. */
  default double certainty() {
    return Math.abs(likelihood() - 0.5);
  }
}
