package org.rapporteur.evaluate;

import static org.rapporteur.evaluate.StatementMeasure.*;

import java.util.EnumMap;
import java.util.Map;

/** Counts of one document or a sum of several, and the scores they make. */
final class StatementCounts {

  private final Map<StatementMeasure, Long> counts = new EnumMap<>(StatementMeasure.class);

  void add(StatementMeasure measure, long count) {
    counts.merge(measure, count, Long::sum);
  }

  void add(StatementCounts other) {
    other.counts.forEach(this::add);
  }

  long get(StatementMeasure measure) {
    return counts.getOrDefault(measure, 0L);
  }

  /** Zero where nothing was counted below the line. */
  double ratio(StatementMeasure part, StatementMeasure whole) {
    return get(whole) == 0 ? 0 : (double) get(part) / get(whole);
  }

  StatementScores scores() {
    return new StatementScores(
        Score.of(ratio(TRUE, PREDICTED), ratio(HIT_SPEECH, GOLD_SPEECH)),
        Score.of(ratio(JOINT, PREDICTED), ratio(JOINT_SPEECH, GOLD_SPEECH)),
        ratio(SOURCE_RIGHT, SOURCED),
        Score.of(
            ratio(CHARACTERS_BOTH, CHARACTERS_PREDICTED), ratio(CHARACTERS_BOTH, CHARACTERS_GOLD)));
  }
}
