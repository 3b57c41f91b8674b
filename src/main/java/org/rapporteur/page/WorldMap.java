package org.rapporteur.page;

import java.util.List;

/**
 * Where places are on the map of the world, which {@code scripts/world.py} draws: the projection is
 * Equal Earth (Savric, Patterson and Jenny, 2018).
 */
final class WorldMap {

  static final double WIDTH = 1000;
  static final double HEIGHT = 470;

  private static final double[] A = {1.340264, -0.081106, 0.000893, 0.003796};
  private static final double M = Math.sqrt(3) / 2;
  private static final double SCALE = WIDTH * M * A[0] / (2 * Math.PI);
  private static final double TOP = 243.5;

  /** So that a map of one town still shows where in the world that is. */
  private static final double NARROWEST = 180;

  private static final double MARGIN = 1.25;

  /** A place on the map, from its upper left corner. */
  record Spot(double x, double y) {}

  /** A part of the map. */
  public record Window(double left, double top, double width, double height) {

    /** As SVG has it. */
    public String viewBox() {
      return "%.1f %.1f %.1f %.1f".formatted(left, top, width, height);
    }

    /** How much bigger things look than on the whole map. */
    public double zoom() {
      return WIDTH / width;
    }
  }

  static final Window WHOLE = new Window(0, 0, WIDTH, HEIGHT);

  private WorldMap() {}

  static Spot spot(double latitude, double longitude) {
    double angle = Math.asin(M * Math.sin(Math.toRadians(latitude)));
    double square = angle * angle;
    double sixth = square * square * square;
    double x =
        Math.toRadians(longitude)
            * Math.cos(angle)
            / (M * (A[0] + 3 * A[1] * square + sixth * (7 * A[2] + 9 * A[3] * square)));
    double y = angle * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square));
    return new Spot(WIDTH / 2 + SCALE * x, TOP - SCALE * y);
  }

  /** The part that holds all the spots, of the shape of the whole. */
  static Window around(List<Spot> spots) {
    if (spots.isEmpty()) {
      return WHOLE;
    }
    double west = spots.stream().mapToDouble(Spot::x).min().orElseThrow();
    double east = spots.stream().mapToDouble(Spot::x).max().orElseThrow();
    double north = spots.stream().mapToDouble(Spot::y).min().orElseThrow();
    double south = spots.stream().mapToDouble(Spot::y).max().orElseThrow();
    double width =
        Math.max(NARROWEST, MARGIN * Math.max(east - west, (south - north) * WIDTH / HEIGHT));
    if (width >= WIDTH) {
      return WHOLE;
    }
    double height = width * HEIGHT / WIDTH;
    return new Window(
        within((west + east - width) / 2, WIDTH - width),
        within((north + south - height) / 2, HEIGHT - height),
        width,
        height);
  }

  private static double within(double value, double most) {
    return Math.max(0, Math.min(most, value));
  }
}
