package org.rapporteur.query;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Verdict;

/** Something that may be so or not, for people to judge. */
public sealed interface Doubt permits PairDoubt, MentionDoubt, ClaimDoubt {

  /** An actor, the passage of a mention, or a claim. */
  Node first();

  /** Whom it may be; of a claim that it is accepted. */
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

  /**
   * Judges it.
   *
   * @param data within a transaction for writing
   * @return false when it was judged so before
   */
  default boolean judge(DatasetGraph data, boolean isSo, String reason) {
    Verdict verdict = isSo ? Verdict.SAME : Verdict.DIFFERENT;
    return Judgements.judge(data, first(), verdict, second(), reason);
  }

  /** False once it is judged, if only by way of others. */
  default boolean isOpen(DatasetGraph data) {
    Judgements made = Judgements.of(data);
    boolean isOne = made.identities().of(first()).equals(made.identities().of(second()));
    return !isOne && !made.areDifferent(first(), second());
  }
}
