package org.rapporteur.link.event;

import java.time.LocalDate;
import org.rapporteur.extract.When;

/** Dates compared as far as the less precise of two goes. */
final class Moments {

  private static final int WEEK = 7;

  private Moments() {}

  /** False when the two cannot be of one event; unknown dates agree with all. */
  static boolean agree(When one, When other) {
    return one == null || other == null || overlap(one, other);
  }

  private static boolean overlap(When one, When other) {
    return !before(last(one), other.start()) && !before(last(other), one.start());
  }

  /** What goes on from a day is taken for a visit of a week. */
  private static String last(When when) {
    if (when.open()) {
      return LocalDate.parse(when.start()).plusDays(WEEK).toString();
    }
    return when.end() == null ? when.start() : when.end();
  }

  private static boolean before(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return one.substring(0, length).compareTo(other.substring(0, length)) < 0;
  }

  /** True when {@code inner} lies in {@code outer} as far as both tell. */
  static boolean within(When inner, When outer) {
    return inner != null && outer != null && overlap(inner, outer);
  }

  /**
   * The one that tells more: a day before a month, and of a day and a range of days the range for
   * what lasts some days, the day for what does not.
   */
  static When better(When one, When other, boolean lasts) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return precision(other, lasts) > precision(one, lasts) ? other : one;
  }

  private static int precision(When when, boolean lasts) {
    int range = lasts ? 1 : -1;
    return 2 * when.start().length() + (when.end() == null || when.open() ? 0 : range);
  }

  /** One day, or that from which something goes on. */
  static boolean isFirstDay(When when) {
    return isDay(when) || when != null && when.open();
  }

  static boolean isDay(When when) {
    return when != null && when.isDay();
  }
}
