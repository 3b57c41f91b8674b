package org.rapporteur.merge;

import java.util.Optional;
import java.util.Set;

/** Places on the globe. */
final class Points {

  private static final double KM_A_DEGREE = 111.2;

  private Points() {}

  /** Kilometres between the two nearest, which is exact enough for near ones. */
  static Optional<Double> distance(Set<String> some, Set<String> others) {
    Double nearest = null;
    for (String one : some) {
      for (String other : others) {
        Double distance = distance(one.split(" "), other.split(" "));
        if (distance != null && (nearest == null || distance < nearest)) {
          nearest = distance;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static Double distance(String[] one, String[] other) {
    try {
      double latitude = Double.parseDouble(one[0]);
      double north = latitude - Double.parseDouble(other[0]);
      double east = Double.parseDouble(one[1]) - Double.parseDouble(other[1]);
      return KM_A_DEGREE * Math.hypot(north, east * Math.cos(Math.toRadians(latitude)));
    } catch (NumberFormatException e) {
      return null; // as others write them
    }
  }
}
