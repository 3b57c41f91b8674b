package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.extract.statement.Trees.Node;

/**
 * Grows {@link Trees} that tell right from wrong: gradient boosting of the logistic loss with
 * second derivatives, measures sorted into bins, the most promising leaf divided first (Friedman
 * 2001; Ke et al. 2017). Nothing is drawn by chance: the same rows give the same trees.
 */
final class TreeGrower {

  private static final int BINS = 64;
  private static final int LEAVES = 20;
  private static final int FEWEST = 80;
  private static final double PENALTY = 5;
  private static final double RATE = 0.05;
  private static final int ROUNDS = 300;

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();
  private double[][] limits;
  private byte[][] bins;
  private double[] gradients;
  private double[] curvatures;

  void add(double[] measures, boolean isRight) {
    rows.add(measures);
    right.add(isRight);
  }

  Trees grow() {
    int size = rows.size();
    sortIntoBins();
    gradients = new double[size];
    curvatures = new double[size];
    double share = right.stream().filter(r -> r).count() / (double) size;
    double base = Math.round(1000 * Math.log(share / (1 - share))) / 1000.0;
    double[] scores = new double[size];
    Arrays.fill(scores, base);
    List<Node> roots = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < size; i++) {
        double p = 1 / (1 + Math.exp(-scores[i]));
        gradients[i] = p - (right.get(i) ? 1 : 0);
        curvatures[i] = p * (1 - p);
      }
      roots.add(tree(scores));
    }
    return new Trees(base, roots);
  }

  private void sortIntoBins() {
    int measures = rows.get(0).length;
    limits = new double[measures][];
    bins = new byte[measures][rows.size()];
    for (int m = 0; m < measures; m++) {
      double[] values = new double[rows.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = rows.get(i)[m];
      }
      limits[m] = limits(values);
      for (int i = 0; i < values.length; i++) {
        int found = Arrays.binarySearch(limits[m], values[i]);
        bins[m][i] = (byte) (found >= 0 ? found + 1 : -found - 1);
      }
    }
  }

  /** Values that part the rows into bins of much the same size; a value on a limit lies above. */
  private static double[] limits(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] found = new double[BINS - 1];
    int count = 0;
    for (int b = 1; b < BINS; b++) {
      int at = (int) ((long) b * sorted.length / BINS);
      double limit = at == 0 ? sorted[0] : rounded(sorted[at - 1], sorted[at]);
      if (limit > sorted[0] && (count == 0 || limit > found[count - 1])) {
        found[count++] = limit;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** A short number above one value and not above the next, where there is one. */
  private static double rounded(double below, double value) {
    double middle = (below + value) / 2;
    double round = Math.round(middle * 1000) / 1000.0;
    return round > below && round <= value ? round : value;
  }

  /** Rows that reached a leaf, their sums by measure and bin, and the best way to divide them. */
  private final class Leaf {
    private final int[] members;
    private final double[][] sums;
    private final double gradient;
    private final double curvature;
    private double gain;
    private int measure = -1;
    private int bin;
    private Leaf left;
    private Leaf right;

    Leaf(int[] members) {
      this.members = members;
      this.sums = new double[bins.length][3 * BINS];
      double g = 0;
      double h = 0;
      for (int i : members) {
        g += gradients[i];
        h += curvatures[i];
      }
      this.gradient = g;
      this.curvature = h;
      for (int m = 0; m < bins.length; m++) {
        byte[] column = bins[m];
        double[] sum = sums[m];
        for (int i : members) {
          int at = 3 * column[i];
          sum[at] += gradients[i];
          sum[at + 1] += curvatures[i];
          sum[at + 2]++;
        }
      }
      for (int m = 0; m < bins.length; m++) {
        findBest(m);
      }
    }

    private void findBest(int m) {
      double g = 0;
      double h = 0;
      double n = 0;
      double whole = worth(gradient, curvature);
      for (int b = 0; b < limits[m].length; b++) {
        g += sums[m][3 * b];
        h += sums[m][3 * b + 1];
        n += sums[m][3 * b + 2];
        if (n >= FEWEST && members.length - n >= FEWEST) {
          double found = worth(g, h) + worth(gradient - g, curvature - h) - whole;
          if (found > gain + 1e-9) {
            gain = found;
            measure = m;
            bin = b;
          }
        }
      }
    }

    private double worth(double g, double h) {
      return g * g / (h + PENALTY);
    }

    void divide() {
      byte[] column = bins[measure];
      left = new Leaf(Arrays.stream(members).filter(i -> column[i] <= bin).toArray());
      right = new Leaf(Arrays.stream(members).filter(i -> column[i] > bin).toArray());
    }

    Node node(double[] scores) {
      if (left != null) {
        return Node.split(measure, limits[measure][bin], left.node(scores), right.node(scores));
      }
      double value = -RATE * gradient / (curvature + PENALTY);
      value = Math.round(value * 10000) / 10000.0;
      for (int i : members) {
        scores[i] += value;
      }
      return Node.leaf(value);
    }
  }

  private Node tree(double[] scores) {
    int[] all = new int[scores.length];
    Arrays.setAll(all, i -> i);
    Leaf root = new Leaf(all);
    List<Leaf> leaves = new ArrayList<>(List.of(root));
    while (leaves.size() < LEAVES) {
      Leaf most = leaves.get(0);
      for (Leaf leaf : leaves) {
        most = leaf.gain > most.gain ? leaf : most;
      }
      if (most.measure < 0) {
        break;
      }
      most.divide();
      leaves.remove(most);
      leaves.add(most.left);
      leaves.add(most.right);
    }
    return root.node(scores);
  }
}
