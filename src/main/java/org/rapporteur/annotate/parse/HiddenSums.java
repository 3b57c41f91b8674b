package org.rapporteur.annotate.parse;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each feature adds to the hidden layer: worked out when a feature is first met, and kept, as
 * most come again. Those not met for long are forgotten, which changes the time taken and nothing
 * else. Safe to call from several threads; none waits for another.
 */
final class HiddenSums {

  private final ParserModel model;
  private final int generation;
  private final int dimensions;
  private final int units;
  private volatile Memory memory;

  /** Sums by the index of their feature: those met of late, and those met before. */
  private record Memory(
      AtomicReferenceArray<double[]> late,
      AtomicReferenceArray<double[]> before,
      AtomicInteger count) {}

  /**
   * @param generation so many are kept, and as many again from the time before
   */
  HiddenSums(ParserModel model, int generation) {
    this.model = model;
    this.generation = generation;
    this.dimensions = model.embeddings()[0].length;
    this.units = model.bias().length;
    this.memory = new Memory(empty(), empty(), new AtomicInteger());
  }

  private AtomicReferenceArray<double[]> empty() {
    return new AtomicReferenceArray<>(model.embeddings().length * ParserState.PLACES);
  }

  /** Not to be changed. */
  double[] of(int number, int place) {
    int index = number * ParserState.PLACES + place;
    Memory known = memory;
    double[] sum = known.late().getAcquire(index);
    return sum != null ? sum : recalled(known, index, number, place);
  }

  private double[] recalled(Memory known, int index, int number, int place) {
    double[] sum = known.before().getAcquire(index);
    if (sum == null) {
      sum = worked(number, place, model.kept().get(index));
    }
    known.late().setRelease(index, sum);
    if (known.count().incrementAndGet() == generation) {
      memory = new Memory(empty(), known.late(), new AtomicInteger());
    }
    return sum;
  }

  /** The products are rounded to floats, their sum is not, as CoreNLP does it. */
  private double[] worked(int number, int place, boolean isKept) {
    double[] sum = new double[units];
    float[] vector = model.embeddings()[number];
    for (int k = 0; k < dimensions; k++) {
      add(sum, model.inputWeights()[place * dimensions + k], vector[k]);
    }
    if (!isKept) {
      for (int unit = 0; unit < units; unit++) {
        sum[unit] = (float) sum[unit];
      }
    }
    return sum;
  }

  private static void add(double[] sum, float[] weights, float value) {
    for (int unit = 0; unit < sum.length; unit++) {
      sum[unit] += weights[unit] * value;
    }
  }
}
