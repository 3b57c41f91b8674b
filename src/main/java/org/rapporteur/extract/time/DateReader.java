package org.rapporteur.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.extract.When;
import org.rapporteur.extract.time.TimeExpression.Reading;
import org.rapporteur.extract.time.TimeReader.Found;
import org.rapporteur.text.Sentence;

/** Dates of the calendar that begin at one token: days, months and years. */
final class DateReader extends TokenReader {

  private static final Pattern NUMERIC =
      Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})(?:\\.(?<year>\\d{4})?)?");

  private static final int MONTHS = 12;

  /** A year with all days. */
  private static final int LEAP = 2000;

  DateReader(TimeWords words, Sentence sentence, int start) {
    super(words, sentence, start);
  }

  Optional<Found> read() {
    return monthFirst().or(this::dayFirst).or(this::iso).or(this::numeric);
  }

  /** "June 18, 2023", "June 18-20", "June 18", "June 2023", "June". */
  Optional<Found> monthFirst() {
    OptionalInt month = named(start, "month");
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int day = dayAt(start + 1);
    if (day > 0) {
      return Optional.of(withDay(month.getAsInt(), day));
    }
    int year = yearAt(start + 1);
    int comma = text(start + 1, ",", "of") ? yearAt(start + 2) : 0;
    if (year > 0 || comma > 0) {
      YearMonth whole = YearMonth.of(Math.max(year, comma), month.getAsInt());
      return Optional.of(new Found(start + (year > 0 ? 2 : 3), r -> Times.month(whole)));
    }
    return Optional.of(
        new Found(start + 1, r -> Times.month(r, month.getAsInt(), shiftBefore(start))));
  }

  private Found withDay(int month, int day) {
    int end = start + 2;
    int last = 0;
    if (text(end, "-", "–", "to", "and") && dayAt(end + 1) > day) {
      last = dayAt(end + 1);
      end += 2;
    }
    int year = yearAt(end);
    if (year > 0) {
      end++;
    } else if (text(end, ",") && yearAt(end + 1) > 0) {
      year = yearAt(end + 1);
      end += 2;
    }
    Optional<Found> later = last == 0 && is(end, "to") ? otherMonth(end + 1) : Optional.empty();
    Reading first = dayReading(year, month, day, last);
    return later.isPresent()
        ? new Found(later.get().end(), r -> span(first.at(r), later.get().reading().at(r)))
        : new Found(end, first);
  }

  /** "April 29 to | May 5". */
  private Optional<Found> otherMonth(int from) {
    OptionalInt month = named(from, "month");
    return month.isPresent() && dayAt(from + 1) > 0
        ? new DateReader(words, sentence, from).monthFirst()
        : Optional.empty();
  }

  /** From one day to a later one; the first alone where they do not follow each other. */
  private static Optional<When> span(Optional<When> first, Optional<When> last) {
    return first.map(
        f ->
            last.map(When::start)
                .filter(l -> l.compareTo(f.start()) > 0)
                .map(l -> new When(f.start(), l))
                .orElse(f));
  }

  private Reading dayReading(int year, int month, int day, int last) {
    return reference -> {
      Optional<LocalDate> first =
          year == 0
              ? Times.dayOfMonth(reference, month, day)
              : Optional.of(year)
                  .filter(y -> Times.valid(y, month, day))
                  .map(y -> LocalDate.of(y, month, day));
      return first.flatMap(
          d ->
              last > 0 && Times.valid(d.getYear(), month, last)
                  ? Times.range(d, d.withDayOfMonth(last))
                  : Times.day(d));
    };
  }

  /** "18 June 2023", "18th of June". */
  private Optional<Found> dayFirst() {
    int day = dayAt(start);
    int last = is(start + 1, "to") || is(start + 1, "and") ? dayAt(start + 2) : 0;
    int next = last > day ? start + 3 : start + 1;
    int at = text(next, "of") ? next + 1 : next;
    OptionalInt month = day > 0 ? named(at, "month") : OptionalInt.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int comma = text(at + 1, ",") ? at + 2 : at + 1;
    int year = yearAt(comma);
    return Optional.of(
        new Found(
            year > 0 ? comma + 1 : at + 1,
            dayReading(year, month.getAsInt(), day, last > day ? last : 0)));
  }

  private Optional<Found> iso() {
    String text = token(start).text();
    return text.matches("\\d{4}-[01]\\d-[0-3]\\d")
        ? Optional.of(
            new Found(
                start + 1,
                dayReading(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8)),
                    0)))
        : Optional.empty();
  }

  /** "29.12.2014", and "(15.12.)" where no more than a day stands in brackets. */
  private Optional<Found> numeric() {
    Matcher match = NUMERIC.matcher(token(start).text());
    if (!match.matches()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(match.group("day"));
    int month = Integer.parseInt(match.group("month"));
    String year = match.group("year");
    boolean alone = text(start - 1, OPEN) && text(start + 1, ".", ")", "-rrb-");
    boolean date =
        Times.valid(LEAP, Math.max(1, Math.min(month, MONTHS)), day)
            && month >= 1
            && month <= MONTHS;
    return date && (year != null || alone)
        ? Optional.of(
            new Found(
                start + 1, dayReading(year == null ? 0 : Integer.parseInt(year), month, day, 0)))
        : Optional.empty();
  }

  /** True for a date of one token. */
  boolean isNumber() {
    return Character.isDigit(token(start).text().codePointAt(0));
  }

  Optional<Found> year() {
    int year = yearAt(start);
    boolean told =
        start > 0
            && (text(start - 1, "in", "of", "since", "until", "during", "by", "from", "to")
                || is(start - 1, "part"));
    boolean before =
        has(start + 1)
            && token(start).relation().matches("nummod|compound|amod|nmod:tmod")
            && token(start).head() > start
            && token(token(start).head()).isNoun();
    return year > 0 && (told || before)
        ? Optional.of(new Found(start + 1, r -> Times.year(year)))
        : Optional.empty();
  }
}
