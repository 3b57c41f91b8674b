package org.rapporteur.evaluate;

import static org.rapporteur.evaluate.StatementMeasure.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.rapporteur.evaluate.StatementError.Kind;
import org.rapporteur.evaluate.StatementReport.Interval;
import org.rapporteur.evaluate.StatementReport.KindRecall;
import org.rapporteur.evaluate.StatementReport.ReliabilityBin;
import org.rapporteur.text.Span;

/**
 * Compares statements with attributions that people marked, after the measures of PolNeAR (Newell
 * et al. 2018). Precision counts every statement; recall asks only for speech: a reporting word in
 * the cue or quotation marks in the content.
 */
public final class StatementEvaluation {

  private static final int SAMPLES = 1000;
  // any fixed number: the same documents give the same interval
  private static final long SEED = 20180507;

  private final ReportingWords reporting = ReportingWords.load();
  private final List<StatementCounts> counts = new ArrayList<>();
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
    StatementCounts sum = new StatementCounts();
    counts.forEach(sum::add);
    return new StatementReport(
        documents,
        sum.get(GOLD),
        sum.get(GOLD_SPEECH),
        sum.get(PREDICTED),
        sum.scores(),
        List.of(
            kind("quoted", sum, GOLD_QUOTED, HIT_QUOTED, JOINT_QUOTED),
            kind("direct", sum, GOLD_DIRECT, HIT_DIRECT, JOINT_DIRECT),
            kind("mixed", sum, GOLD_MIXED, HIT_MIXED, JOINT_MIXED),
            kind("indirect", sum, GOLD_INDIRECT, HIT_INDIRECT, JOINT_INDIRECT)),
        interval(s -> s.content().f1()),
        interval(s -> s.joint().f1()),
        reliability.bins(),
        errors);
  }

  private static KindRecall kind(
      String name,
      StatementCounts sum,
      StatementMeasure gold,
      StatementMeasure hit,
      StatementMeasure joint) {
    return new KindRecall(name, sum.get(gold), sum.ratio(hit, gold), sum.ratio(joint, gold));
  }

  private void count(StatementDocument document) {
    StatementMatching matching = new StatementMatching(document.text());
    StatementCounts sum = new StatementCounts();
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
    counts.add(sum);
  }

  private void countGold(
      StatementDocument document,
      StatementMatching matching,
      GoldStatement gold,
      StatementMatching.Pair pair,
      StatementCounts sum) {
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
      StatementCounts sum,
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

  /** Draws documents with replacement and takes the middle 95 % of what comes out. */
  private Interval interval(ToDoubleFunction<StatementScores> measure) {
    if (counts.isEmpty()) {
      return new Interval(0, 0);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] values = new double[SAMPLES];
    for (int s = 0; s < SAMPLES; s++) {
      StatementCounts sample = new StatementCounts();
      for (int i = 0; i < counts.size(); i++) {
        sample.add(counts.get(random.nextInt(counts.size())));
      }
      values[s] = measure.applyAsDouble(sample.scores());
    }
    Arrays.sort(values);
    return new Interval(values[SAMPLES * 25 / 1000], values[SAMPLES * 975 / 1000 - 1]);
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
