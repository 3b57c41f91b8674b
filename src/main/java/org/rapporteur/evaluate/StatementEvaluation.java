package org.rapporteur.evaluate;

import static org.rapporteur.evaluate.StatementMeasure.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.evaluate.StatementError.Kind;
import org.rapporteur.evaluate.StatementReport.KindRecall;
import org.rapporteur.evaluate.StatementReport.ReliabilityBin;
import org.rapporteur.text.Span;

/**
 * Compares statements with attributions that people marked, after the measures of PolNeAR (Newell
 * et al. 2018). Precision counts every statement; recall asks only for speech: a reporting word in
 * the cue or quotation marks in the content.
 */
public final class StatementEvaluation {

  private final ReportingWords reporting = ReportingWords.load();
  private final Documents<StatementMeasure> counts = new Documents<>(StatementMeasure.class);
  private final List<StatementError> errors = new ArrayList<>();
  private final Reliability reliability = new Reliability();

  private StatementEvaluation() {}

  /**
   * @param documents annotated ones, in the order their errors shall have
   */
  public static StatementReport of(List<StatementDocument> documents) {
    StatementEvaluation evaluation = new StatementEvaluation();
    documents.forEach(evaluation::count);
    return evaluation.report(documents.size());
  }

  private StatementReport report(int documents) {
    Counts<StatementMeasure> sum = counts.sum();
    return new StatementReport(
        documents,
        sum.get(GOLD),
        sum.get(GOLD_SPEECH),
        sum.get(PREDICTED),
        StatementScores.of(sum),
        List.of(
            kind("quoted", sum, GOLD_QUOTED, HIT_QUOTED, JOINT_QUOTED),
            kind("direct", sum, GOLD_DIRECT, HIT_DIRECT, JOINT_DIRECT),
            kind("mixed", sum, GOLD_MIXED, HIT_MIXED, JOINT_MIXED),
            kind("indirect", sum, GOLD_INDIRECT, HIT_INDIRECT, JOINT_INDIRECT)),
        counts.interval(c -> StatementScores.of(c).content().f1()),
        counts.interval(c -> StatementScores.of(c).joint().f1()),
        reliability.bins(),
        errors);
  }

  private static KindRecall kind(
      String name,
      Counts<StatementMeasure> sum,
      StatementMeasure gold,
      StatementMeasure hit,
      StatementMeasure joint) {
    return new KindRecall(name, sum.get(gold), sum.ratio(hit, gold), sum.ratio(joint, gold));
  }

  private void count(StatementDocument document) {
    StatementMatching matching = new StatementMatching(document.text());
    Counts<StatementMeasure> sum = counts.next();
    StatementMatching.Pair[] byGold = new StatementMatching.Pair[document.gold().size()];
    boolean[] right = new boolean[document.predicted().size()];
    BitSet used = new BitSet();
    for (StatementMatching.Pair pair : matching.pairs(document.gold(), document.predicted())) {
      byGold[pair.gold()] = pair;
      used.set(pair.predicted());
      right[pair.predicted()] = pair.right();
    }
    for (int i = 0; i < byGold.length; i++) {
      countGold(document, matching, document.gold().get(i), byGold[i], sum);
    }
    for (int j = 0; j < right.length; j++) {
      PredictedStatement statement = document.predicted().get(j);
      reliability.add(statement.confidence(), right[j]);
      if (!used.get(j)) {
        errors.add(error(document, matching, Kind.EXTRA, statement.content(), statement.rule()));
      }
    }
    sum.add(PREDICTED, right.length);
    sum.add(TRUE, used.cardinality());
    matching.countCharacters(document, sum);
  }

  private void countGold(
      StatementDocument document,
      StatementMatching matching,
      GoldStatement gold,
      StatementMatching.Pair pair,
      Counts<StatementMeasure> sum) {
    boolean hit = pair != null;
    boolean joint = hit && pair.right();
    boolean quoted = matching.isQuoted(gold);
    boolean speech = quoted || reporting.in(gold.cue());
    sum.add(GOLD, 1);
    sum.add(JOINT, joint ? 1 : 0);
    if (hit && !gold.source().isEmpty()) {
      sum.add(SOURCED, 1);
      sum.add(SOURCE_RIGHT, joint ? 1 : 0);
    }
    if (!speech) {
      return;
    }
    add(sum, GOLD_SPEECH, HIT_SPEECH, JOINT_SPEECH, hit, joint);
    if (quoted) {
      add(sum, GOLD_QUOTED, HIT_QUOTED, JOINT_QUOTED, hit, joint);
      if (matching.isQuotedWhole(gold)) {
        add(sum, GOLD_DIRECT, HIT_DIRECT, JOINT_DIRECT, hit, joint);
      } else {
        add(sum, GOLD_MIXED, HIT_MIXED, JOINT_MIXED, hit, joint);
      }
    } else {
      add(sum, GOLD_INDIRECT, HIT_INDIRECT, JOINT_INDIRECT, hit, joint);
    }
    if (!joint) {
      errors.add(
          error(document, matching, hit ? Kind.SPEAKER : Kind.MISSED, gold.content(), gold.cue()));
    }
  }

  private static void add(
      Counts<StatementMeasure> sum,
      StatementMeasure gold,
      StatementMeasure hit,
      StatementMeasure joint,
      boolean isHit,
      boolean isJoint) {
    sum.add(gold, 1);
    sum.add(hit, isHit ? 1 : 0);
    sum.add(joint, isJoint ? 1 : 0);
  }

  private static StatementError error(
      StatementDocument document,
      StatementMatching matching,
      Kind kind,
      List<Span> content,
      String cue) {
    return new StatementError(
        document.name(), kind, matching.words(content), matching.line(content), cue);
  }

  /** Claims by tenths of confidence. */
  private static final class Reliability {
    private final int[] claims = new int[10];
    private final int[] right = new int[10];
    private final double[] stated = new double[10];

    void add(double confidence, boolean isRight) {
      int bin = Math.min((int) (confidence * 10), 9);
      claims[bin]++;
      stated[bin] += confidence;
      right[bin] += isRight ? 1 : 0;
    }

    List<ReliabilityBin> bins() {
      List<ReliabilityBin> bins = new ArrayList<>();
      for (int i = 0; i < claims.length; i++) {
        if (claims[i] > 0) {
          bins.add(
              new ReliabilityBin(
                  i / 10.0, claims[i], stated[i] / claims[i], (double) right[i] / claims[i]));
        }
      }
      return bins;
    }
  }
}
