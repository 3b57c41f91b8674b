package org.rapporteur.evaluate;

/** Precision, recall and their harmonic mean, each 0 to 1. */
public record Score(double precision, double recall, double f1) {

  /** Fills in the mean. */
  public static Score of(double precision, double recall) {
    double sum = precision + recall;
    return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
  }
}
