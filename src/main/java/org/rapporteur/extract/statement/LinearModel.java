package org.rapporteur.extract.statement;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * A logistic regression over features that hold or do not.
 *
 * @param weights by feature; the one named "" is the bias
 */
record LinearModel(Map<String, Double> weights) {

  LinearModel {
    weights = new TreeMap<>(weights);
  }

  double probability(Collection<String> features) {
    double sum = weights.getOrDefault("", 0.0);
    for (String feature : features) {
      Double weight = weights.get(feature);
      if (weight != null) {
        sum += weight;
      }
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
