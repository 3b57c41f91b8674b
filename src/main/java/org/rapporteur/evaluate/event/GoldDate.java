package org.rapporteur.evaluate.event;

import java.util.List;

/** When two dates are the same. */
final class GoldDate {

  private static final int MONTH = 7;

  private GoldDate() {}

  /**
   * Whether one that was found agrees with one of gold as far as the less precise of the two goes:
   * to the month, or to the year where gold has no more.
   *
   * @param gold dates, null where there is none
   */
  static boolean anySame(List<String> found, String... gold) {
    for (String date : gold) {
      if (date != null && found.stream().anyMatch(f -> same(date, f))) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(String gold, String found) {
    int shorter = Math.min(gold.length(), found.length());
    return shorter >= Math.min(MONTH, gold.length())
        && gold.substring(0, shorter).equals(found.substring(0, shorter));
  }
}
