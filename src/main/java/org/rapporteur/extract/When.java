package org.rapporteur.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, month or year, or a range of them, as precise as the text and no more.
 *
 * @param start yyyy, yyyy-MM or yyyy-MM-dd
 * @param end last day, month or year of a range, null for a single one
 * @param open true for the first of some days of which the last is not known: "arrived on Monday"
 */
public record When(String start, String end, boolean open) {

  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public When {
    check(start);
    if (end != null) {
      check(end);
    }
    if (open && end != null) {
      throw new IllegalArgumentException("open, and yet with an end: " + start + " to " + end);
    }
  }

  public When(String start, String end) {
    this(start, end, false);
  }

  public static When on(String date) {
    return new When(date, null);
  }

  /** That day and some after it. */
  public static When from(String date) {
    return new When(date, null, true);
  }

  /** True for one day, and not for a month or some days. */
  public boolean isDay() {
    return end == null && !open && start.length() == "yyyy-MM-dd".length();
  }

  public Optional<String> last() {
    return Optional.ofNullable(end);
  }

  private static void check(String date) {
    if (!ISO.matcher(date).matches()) {
      throw new IllegalArgumentException("not yyyy, yyyy-MM or yyyy-MM-dd: " + date);
    }
  }
}
