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
 * Fits a {@link LinearModel} to choices: the likelihood of any right reading, or of none where none
 * is right, with a quadratic penalty, by AdaGrad (Duchi et al. 2011) over the choices in a fixed
 * shuffle, so that the same examples give the same weights.
 */
final class LinearTrainer {

  private static final int RAREST = 5;
  // any fixed number
  private static final int SEED = 7;
  private static final int ROUNDS = 20;
  private static final double PENALTY = 0.2;
  private static final double RATE = 0.12;
  private static final double SMALLEST = 0.04;

  private final double penalty;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private int size;
  private int[] index;
  private int features;

  /** The readings of one cue, each its features, and which are right. */
  private record Choice(int[][] rows, boolean[] right, int part) {}

  LinearTrainer() {
    this(PENALTY);
  }

  LinearTrainer(double penalty) {
    this.penalty = penalty;
  }

  void add(List<List<String>> readings, boolean[] right) {
    add(readings, right, 0);
  }

  /**
   * @param part of the examples that this one belongs to, for {@link #heldOut(int)}
   */
  void add(List<List<String>> readings, boolean[] right, int part) {
    int[][] rows = new int[readings.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(readings.get(i));
    }
    choices.add(new Choice(rows, right, part));
    size += rows.length;
  }

  private int[] row(List<String> features) {
    int[] row = new int[features.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = ids.computeIfAbsent(features.get(i), f -> counts.size());
      if (row[i] == counts.size()) {
        counts.add(0);
      }
      counts.set(row[i], counts.get(row[i]) + 1);
    }
    return row;
  }

  int size() {
    return size;
  }

  LinearModel train() {
    int[] index = index();
    double[] weights = fit(choices);
    Map<String, Double> named = new TreeMap<>();
    named.put("", Math.round(weights[0] * 1000) / 1000.0);
    ids.forEach(
        (f, i) -> {
          if (index[i] > 0 && Math.abs(weights[index[i]]) >= SMALLEST) {
            named.put(f, Math.round(weights[index[i]] * 1000) / 1000.0);
          }
        });
    return new LinearModel(named);
  }

  /**
   * The likelihood of every reading, choice by choice in the order they were added, by models that
   * did not learn from the part that the choice belongs to.
   *
   * @param parts numbered from 0
   */
  List<double[]> heldOut(int parts) {
    index();
    List<double[]> shares = new ArrayList<>(Collections.nCopies(choices.size(), null));
    for (int part = 0; part < parts; part++) {
      int left = part;
      double[] weights = fit(choices.stream().filter(c -> c.part() != left).toList());
      for (int i = 0; i < choices.size(); i++) {
        if (choices.get(i).part() == part) {
          shares.set(i, LinearModel.shares(scores(choices.get(i), weights)));
        }
      }
    }
    return shares;
  }

  /** Number of each feature that is not too rare, from 1; rows hold these numbers from now on. */
  private int[] index() {
    if (index == null) {
      index = new int[counts.size()];
      features = 1;
      for (int i = 0; i < index.length; i++) {
        index[i] = counts.get(i) >= RAREST ? features++ : 0;
      }
      for (Choice choice : choices) {
        for (int i = 0; i < choice.rows().length; i++) {
          choice.rows()[i] =
              Arrays.stream(choice.rows()[i])
                  .map(f -> index[f])
                  .filter(f -> f > 0)
                  .distinct()
                  .toArray();
        }
      }
    }
    return index;
  }

  private double[] fit(List<Choice> examples) {
    double[] weights = new double[features];
    double[] squares = new double[features];
    Arrays.fill(squares, 1e-6);
    List<Choice> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Choice choice : order) {
        double[] errors = errors(choice, weights);
        for (int i = 0; i < errors.length; i++) {
          step(0, errors[i], weights, squares, 0);
          for (int f : choice.rows()[i]) {
            step(f, errors[i], weights, squares, penalty / errors.length);
          }
        }
      }
    }
    return weights;
  }

  /** Likelihood of each reading, less what it should have been. */
  private static double[] errors(Choice choice, double[] weights) {
    double[] errors = LinearModel.shares(scores(choice, weights));
    double sum = 0;
    for (int i = 0; i < errors.length; i++) {
      sum += choice.right()[i] ? errors[i] : 0;
    }
    if (sum > 0) {
      for (int i = 0; i < errors.length; i++) {
        errors[i] -= choice.right()[i] ? errors[i] / sum : 0;
      }
    }
    return errors;
  }

  private static double[] scores(Choice choice, double[] weights) {
    double[] scores = new double[choice.rows().length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = weights[0];
      for (int f : choice.rows()[i]) {
        scores[i] += weights[f];
      }
    }
    return scores;
  }

  private static void step(int f, double error, double[] weights, double[] squares, double decay) {
    double gradient = error + decay * weights[f];
    squares[f] += gradient * gradient;
    weights[f] -= RATE * gradient / Math.sqrt(squares[f]);
  }
}
