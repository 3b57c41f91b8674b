package org.rapporteur.merge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as others write them, compared as far as both are precise. */
final class Dates {

  private static final Pattern DATE =
      Pattern.compile("\\+?(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:[T+Z].*)?");

  private static final int DAY = 10;

  private Dates() {}

  static OptionalInt year(String date) {
    Matcher matcher = DATE.matcher(date);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /**
   * The day, month or year, "" for what is none. The first of January is how many data sets write
   * that only the year is known.
   */
  static String plain(String date) {
    Matcher matcher = DATE.matcher(date);
    if (!matcher.matches()) {
      return "";
    }
    String month = matcher.group(2);
    String day = matcher.group(3);
    if (month == null || month.equals("00") || month.equals("01") && "01".equals(day)) {
      return matcher.group(1);
    }
    String yearAndMonth = matcher.group(1) + "-" + month;
    return day == null || day.equals("00") ? yearAndMonth : yearAndMonth + "-" + day;
  }

  /** Where a day is told, and not only a year. */
  static Optional<LocalDate> day(String date) {
    String plain = plain(date);
    if (plain.length() != DAY) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(plain));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // such as the 31st of June
    }
  }

  /** True when no two of them can be one. */
  static boolean differ(Set<String> some, Set<String> others) {
    Set<String> one = plain(some);
    Set<String> other = plain(others);
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream()
            .noneMatch(d -> other.stream().anyMatch(o -> d.startsWith(o) || o.startsWith(d)));
  }

  private static Set<String> plain(Set<String> dates) {
    Set<String> plain = new TreeSet<>();
    dates.forEach(d -> plain.add(plain(d)));
    plain.remove("");
    return plain;
  }
}
