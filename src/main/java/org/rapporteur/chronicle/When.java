package org.rapporteur.chronicle;

/**
 * A day, month, year or span of them, as precise as the text.
 *
 * @param start "2023-06-19", "2023-06" or "2023"; "" when nothing is known
 * @param end the same, of the last; the same as the start where there is one date
 * @param isStated false where no date was told and that of the article stands for it
 */
public record When(String start, String end, boolean isStated) {

  /** No date at all. */
  static final When NEVER = new When("", "", false);

  private static final String FIRST = "0000-01-01";
  private static final String LAST = "0000-12-31";

  /** The first day that it may be, "" when nothing is known. */
  public String earliest() {
    return earliest(start);
  }

  /** The last day that it may be; of a month that is its 31st. */
  public String latest() {
    return latest(end);
  }

  static String earliest(String date) {
    return whole(date, FIRST);
  }

  static String latest(String date) {
    return whole(date, LAST);
  }

  private static String whole(String date, String pattern) {
    boolean isShort = !date.isEmpty() && date.length() < pattern.length();
    return isShort ? date + pattern.substring(date.length()) : date;
  }

  /** As a reader would write it. */
  public String text() {
    return start.equals(end) ? start : start + " to " + end;
  }
}
