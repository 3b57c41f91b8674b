package org.rapporteur.evaluate;

import java.util.EnumMap;
import java.util.Map;

/**
 * Counts of one document, or a sum of several.
 *
 * @param <M> what is counted
 */
public final class Counts<M extends Enum<M>> {

  private final Map<M, Long> counts;

  public Counts(Class<M> measures) {
    this.counts = new EnumMap<>(measures);
  }

  public void add(M measure, long count) {
    counts.merge(measure, count, Long::sum);
  }

  public void add(Counts<M> other) {
    other.counts.forEach(this::add);
  }

  public long get(M measure) {
    return counts.getOrDefault(measure, 0L);
  }

  /** Zero where nothing was counted below the line. */
  public double ratio(M part, M whole) {
    return get(whole) == 0 ? 0 : (double) get(part) / get(whole);
  }
}
