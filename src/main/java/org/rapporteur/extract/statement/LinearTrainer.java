package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits a {@link LinearModel}: logistic loss with a quadratic penalty, by AdaGrad (Duchi et al.
 * 2011) over examples in a fixed shuffle, so that the same examples give the same weights.
 */
final class LinearTrainer {

  private static final int RAREST = 4;
  // any fixed number
  private static final int SEED = 7;
  private static final int ROUNDS = 30;
  private static final double PENALTY = 0.01;
  private static final double RATE = 0.12;
  private static final double SMALLEST = 0.03;

  private final double penalty;

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<List<String>> names = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  LinearTrainer() {
    this(PENALTY);
  }

  LinearTrainer(double penalty) {
    this.penalty = penalty;
  }

  void add(List<String> features, boolean label) {
    names.add(features);
    labels.add(label);
    features.forEach(f -> counts.merge(f, 1, Integer::sum));
  }

  int size() {
    return names.size();
  }

  LinearModel train() {
    Map<String, Integer> index = new TreeMap<>();
    index.put("", 0);
    counts.forEach((f, n) -> index.putIfAbsent(f, n >= RAREST ? 1 : -1));
    int next = 1;
    for (Map.Entry<String, Integer> entry : index.entrySet()) {
      if (!entry.getKey().isEmpty() && entry.getValue() > 0) {
        entry.setValue(next++);
      }
    }
    int[][] rows = new int[names.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = names.get(i).stream().mapToInt(index::get).filter(f -> f > 0).distinct().toArray();
    }
    double[] weights = fit(rows, next);
    Map<String, Double> named = new TreeMap<>();
    named.put("", weights[0]);
    index.forEach(
        (f, i) -> {
          if (i > 0 && Math.abs(weights[i]) >= SMALLEST) {
            named.put(f, Math.round(weights[i] * 1000) / 1000.0);
          }
        });
    return new LinearModel(named);
  }

  private double[] fit(int[][] rows, int features) {
    double[] weights = new double[features];
    double[] squares = new double[features];
    Arrays.fill(squares, 1e-6);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      order.add(i);
    }
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        double sum = weights[0];
        for (int f : rows[i]) {
          sum += weights[f];
        }
        double error = 1 / (1 + Math.exp(-sum)) - (labels.get(i) ? 1 : 0);
        step(0, error, weights, squares, 0);
        for (int f : rows[i]) {
          step(f, error, weights, squares, penalty);
        }
      }
    }
    return weights;
  }

  private static void step(int f, double error, double[] weights, double[] squares, double decay) {
    double gradient = error + decay * weights[f];
    squares[f] += gradient * gradient;
    weights[f] -= RATE * gradient / Math.sqrt(squares[f]);
  }
}
