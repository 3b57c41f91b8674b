package org.rapporteur.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, month or year, or a range of them, as precise as the text and no more.
 *
 * @param start yyyy, yyyy-MM or yyyy-MM-dd
 * @param end last day, month or year of a range, null for a single one
 */
public record When(String start, String end) {

  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public When {
    check(start);
    if (end != null) {
      check(end);
    }
  }

  public static When on(String date) {
    return new When(date, null);
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
