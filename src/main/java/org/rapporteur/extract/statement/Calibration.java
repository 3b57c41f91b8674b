package org.rapporteur.extract.statement;

/**
 * From what a model says of its certainty to how often it is right: a logistic curve over log odds
 * (Platt 1999), fitted on articles that the model did not learn from.
 *
 * @param slope 1 for none
 * @param offset 0 for none
 */
record Calibration(double slope, double offset) {

  static final Calibration NONE = new Calibration(1, 0);

  private static final double EDGE = 0.005;
  private static final int STEPS = 50;

  double of(double probability) {
    return 1 / (1 + Math.exp(-(slope * odds(probability) + offset)));
  }

  private static double odds(double probability) {
    double inside = Math.max(EDGE, Math.min(1 - EDGE, probability));
    return Math.log(inside / (1 - inside));
  }

  /**
   * The likeliest curve, by Newton's method.
   *
   * @param stated mean certainty of each of some groups of claims
   * @param observed share of them that is right
   * @param claims how many there are
   */
  static Calibration fit(double[] stated, double[] observed, int[] claims) {
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < STEPS; step++) {
      double a = 0;
      double b = 0;
      double aa = 1e-6;
      double ab = 0;
      double bb = 1e-6;
      for (int i = 0; i < stated.length; i++) {
        double x = odds(stated[i]);
        double p = 1 / (1 + Math.exp(-(slope * x + offset)));
        double error = claims[i] * (observed[i] - p);
        double weight = claims[i] * p * (1 - p);
        a += error * x;
        b += error;
        aa += weight * x * x;
        ab += weight * x;
        bb += weight;
      }
      double determinant = aa * bb - ab * ab;
      if (determinant < 1e-9) {
        return NONE;
      }
      slope += (bb * a - ab * b) / determinant;
      offset += (aa * b - ab * a) / determinant;
    }
    return new Calibration(round(slope), round(offset));
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
