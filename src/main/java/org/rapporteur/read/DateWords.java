package org.rapporteur.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as articles and pages write them: "2023-06-19T10:00Z", "June 19, 2023", "19 Jun. 2023". */
final class DateWords {

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?";

  /** A day with its year, without a group: for use inside other patterns. */
  static final String DAY =
      "(?i:"
          + WEEKDAY
          + "(?:"
          + MONTH
          + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? "
          + MONTH
          + ",? \\d{4}|\\d{4}[-/]\\d{2}[-/]\\d{2}))";

  private static final Pattern DIGITS =
      Pattern.compile("\\b(\\d{4})[-/]?(\\d{2})[-/]?(\\d{2})(?=\\D|$|\\d{6}\\b)");
  private static final Pattern WORDS =
      Pattern.compile("(?i)\\b(" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern WORDS_DAY_FIRST =
      Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)? (" + MONTH + "),? (\\d{4})\\b");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private DateWords() {}

  /** The first day in some words, as written there: times and zones do not move it. */
  static Optional<LocalDate> day(String words) {
    Matcher digits = DIGITS.matcher(words);
    if (digits.find()) {
      return day(digits.group(1), Integer.parseInt(digits.group(2)), digits.group(3));
    }
    Matcher monthFirst = WORDS.matcher(words);
    if (monthFirst.find()) {
      return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher dayFirst = WORDS_DAY_FIRST.matcher(words);
    return dayFirst.find()
        ? day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1))
        : Optional.empty();
  }

  private static int month(String words) {
    return MONTHS.indexOf(words.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // "2023-13-45" is no day
    }
  }
}
