package org.rapporteur.extract.statement;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * A choice among the readings of a cue, or none of them: each reading has the sum of the weights of
 * its features as its score, none has 0, and the likelihood goes with the exponent (a conditional
 * logit, McFadden 1974).
 *
 * @param weights by feature; the one named "" is the bias
 */
record LinearModel(Map<String, Double> weights) {

  LinearModel {
    weights = new TreeMap<>(weights);
  }

  double score(Collection<String> features) {
    double sum = weights.getOrDefault("", 0.0);
    for (String feature : features) {
      Double weight = weights.get(feature);
      if (weight != null) {
        sum += weight;
      }
    }
    return sum;
  }

  /** Likelihood of each of some readings of one cue; what is left is that of none. */
  static double[] shares(double[] scores) {
    double highest = 0;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = Math.exp(-highest);
    double[] shares = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      shares[i] = Math.exp(scores[i] - highest);
      sum += shares[i];
    }
    for (int i = 0; i < scores.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
