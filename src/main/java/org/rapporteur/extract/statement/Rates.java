package org.rapporteur.extract.statement;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often readings of a kind were right in what was learned from, as log odds.
 *
 * @param odds by name of the kind
 */
record Rates(Map<String, Double> odds) {

  /** Counted beside what was seen: as if one in four of three more had been right. */
  private static final double RIGHT = 1;

  private static final double WRONG = 3;
  private static final double UNSEEN = Math.log(RIGHT / WRONG);
  private static final int RAREST = 3;

  Rates {
    odds = new TreeMap<>(odds);
  }

  double of(String kind) {
    return odds.getOrDefault(kind, UNSEEN);
  }

  /** Counts kinds. */
  static final class Counts {
    private final Map<String, int[]> counts = new TreeMap<>();

    void add(Collection<String> kinds, boolean right) {
      for (String kind : kinds) {
        int[] count = counts.computeIfAbsent(kind, k -> new int[2]);
        count[right ? 1 : 0]++;
      }
    }

    Rates rates() {
      Map<String, Double> odds = new TreeMap<>();
      counts.forEach(
          (kind, count) -> {
            if (count[0] + count[1] >= RAREST) {
              double value = Math.log((count[1] + RIGHT) / (count[0] + WRONG));
              odds.put(kind, Math.round(value * 1000) / 1000.0);
            }
          });
      return new Rates(odds);
    }
  }
}
