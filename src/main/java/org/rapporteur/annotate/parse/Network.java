package org.rapporteur.annotate.parse;

import java.util.Arrays;

/**
 * The network that scores transitions: features, a hidden layer of cubes, scores. Each sum runs in
 * the order of CoreNLP's {@code Classifier}, so that the scores are the same to the last bit; but
 * sums that do not depend on each other run side by side, which processors do several at a time.
 * For one thread; the sums of features are shared.
 */
final class Network {

  private final ParserModel model;
  private final HiddenSums sums;
  private final double[] hidden;
  private final double[] scores;

  Network(ParserModel model, HiddenSums sums) {
    this.model = model;
    this.sums = sums;
    this.hidden = new double[model.bias().length];
    this.scores = new double[model.outputWeights()[0].length];
  }

  /** By transition; overwritten by the next call. */
  double[] scores(int[] features) {
    Arrays.fill(hidden, 0);
    for (int place = 0; place < features.length; place += 4) {
      addFour(
          hidden,
          sums.of(features[place], place),
          sums.of(features[place + 1], place + 1),
          sums.of(features[place + 2], place + 2),
          sums.of(features[place + 3], place + 3));
    }
    activate(hidden, model.bias());
    Arrays.fill(scores, 0);
    double[][] weights = model.outputWeights();
    for (int unit = 0; unit < hidden.length; unit += 2) {
      addTwo(scores, weights[unit], hidden[unit], weights[unit + 1], hidden[unit + 1]);
    }
    return scores;
  }

  private static void addFour(double[] sum, double[] a, double[] b, double[] c, double[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + a[i] + b[i] + c[i] + d[i];
    }
  }

  private static void activate(double[] hidden, float[] bias) {
    for (int i = 0; i < hidden.length; i++) {
      double sum = hidden[i] + bias[i];
      hidden[i] = sum * sum * sum;
    }
  }

  private static void addTwo(double[] sum, double[] a, double timesA, double[] b, double timesB) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = sum[i] + a[i] * timesA + b[i] * timesB;
    }
  }
}
