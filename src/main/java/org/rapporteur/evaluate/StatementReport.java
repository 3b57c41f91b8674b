package org.rapporteur.evaluate;

import java.util.List;

/**
 * How well statements were found.
 *
 * @param documents how many were compared
 * @param gold attributions in them, all kinds
 * @param speech those that are speech and thus asked for
 * @param predicted statements of the graph
 * @param kinds recall per kind of speech
 * @param contentInterval of the content F1, 95 %, bootstrapped by document
 * @param jointInterval of the joint F1, 95 %, bootstrapped by document
 * @param reliability claims by stated confidence
 * @param errors all of them, in document order
 */
public record StatementReport(
    int documents,
    long gold,
    long speech,
    long predicted,
    StatementScores scores,
    List<KindRecall> kinds,
    Interval contentInterval,
    Interval jointInterval,
    List<ReliabilityBin> reliability,
    List<StatementError> errors) {

  public StatementReport {
    kinds = List.copyOf(kinds);
    reliability = List.copyOf(reliability);
    errors = List.copyOf(errors);
  }

  /**
   * Recall for one kind of speech.
   *
   * @param kind "quoted" (a quotation mark in the content), which is "direct" (all of it between
   *     marks) and "mixed" together, or "indirect"
   * @param gold how many there are
   * @param content share found
   * @param joint share found with the right speaker
   */
  public record KindRecall(String kind, long gold, double content, double joint) {}

  /**
   * Claims whose confidence lies in one tenth.
   *
   * @param from inclusive
   * @param claims how many
   * @param stated mean of their confidences
   * @param observed share that matched gold with the right speaker
   */
  public record ReliabilityBin(double from, int claims, double stated, double observed) {}
}
