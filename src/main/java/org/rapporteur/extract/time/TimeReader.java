package org.rapporteur.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.extract.When;
import org.rapporteur.extract.time.TimeExpression.Reading;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** What begins at one token. */
final class TimeReader {

  private static final int OLDEST = 1600;
  private static final int LATEST = 2099;

  /**
   * Words read as a time.
   *
   * @param end one past the last token
   */
  record Found(int end, Reading reading) {}

  private final TimeWords words;
  private final Sentence sentence;
  private final int start;

  TimeReader(TimeWords words, Sentence sentence, int start) {
    this.words = words;
    this.sentence = sentence;
    this.start = start;
  }

  Optional<Found> read() {
    return monthFirst()
        .or(this::dayFirst)
        .or(this::iso)
        .or(this::dayOfVisit)
        .or(this::weekday)
        .or(this::dayWord)
        .or(this::shifted)
        .or(this::counted)
        .or(this::dayAfter)
        .or(this::year);
  }

  private boolean has(int index) {
    return index < sentence.size();
  }

  private Token token(int index) {
    return sentence.token(index);
  }

  private boolean text(int index, String... options) {
    return has(index) && List.of(options).contains(token(index).text().toLowerCase(Locale.ROOT));
  }

  private OptionalInt named(int index, String sort) {
    return has(index) ? words.named(token(index), sort) : OptionalInt.empty();
  }

  private int yearAt(int index) {
    if (!has(index) || !token(index).text().matches("\\d{4}")) {
      return 0;
    }
    int year = Integer.parseInt(token(index).text());
    return year >= OLDEST && year <= LATEST ? year : 0;
  }

  private int dayAt(int index) {
    if (!has(index)) {
      return 0;
    }
    String day =
        token(index).text().toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)(st|nd|rd|th)$", "");
    int number = day.matches("\\d{1,2}") ? Integer.parseInt(day) : 0;
    return number <= 31 ? number : 0;
  }

  /** "June 18, 2023", "June 18-20", "June 18", "June 2023", "June". */
  private Optional<Found> monthFirst() {
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
    return new Found(end, dayReading(year, month, day, last));
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
    int at = text(start + 1, "of") ? start + 2 : start + 1;
    OptionalInt month = day > 0 ? named(at, "month") : OptionalInt.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int comma = text(at + 1, ",") ? at + 2 : at + 1;
    int year = yearAt(comma);
    return Optional.of(
        new Found(year > 0 ? comma + 1 : at + 1, dayReading(year, month.getAsInt(), day, 0)));
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

  /** "Saturday", "Saturday, June 17", "last Saturday" (the shift stands before). */
  private Optional<Found> weekday() {
    OptionalInt weekday = named(start, "weekday");
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    int next = text(start + 1, ",") ? start + 2 : start + 1;
    if (has(next)) {
      Optional<Found> date = new TimeReader(words, sentence, next).monthFirst();
      if (date.isPresent() && dayAt(next + 1) > 0) {
        return date;
      }
    }
    int shift = shiftBefore(start);
    boolean shifted = isShifted(start);
    return Optional.of(
        new Found(start + 1, r -> Times.weekday(r, weekday.getAsInt(), shift, shifted)));
  }

  private boolean isShifted(int index) {
    return index > 0 && words.is(token(index - 1), "shift");
  }

  private int shiftBefore(int index) {
    return index > 0 ? words.number(token(index - 1), "shift").orElse(0) : 0;
  }

  private Optional<Found> dayWord() {
    OptionalInt shift = words.number(token(start), "day");
    return shift.isPresent()
        ? Optional.of(
            new Found(
                start + 1, r -> r.day().flatMap(d -> Times.day(d.plusDays(shift.getAsInt())))))
        : Optional.empty();
  }

  /** "last week", "this month", "next year", "the weekend", "last summer". */
  private Optional<Found> shifted() {
    OptionalInt shift = words.number(token(start), "shift");
    if (shift.isPresent() && has(start + 1)) {
      String unit = words.unit(token(start + 1));
      if (unit.equals("daypart") && shift.getAsInt() > 0 || isUnknown(unit)) {
        return season(shift.getAsInt());
      }
      return Optional.of(new Found(start + 2, r -> Times.shifted(r, unit, shift.getAsInt())));
    }
    if (text(start, "weekend") && start > 0 && text(start - 1, "the")) {
      return Optional.of(new Found(start + 1, r -> Times.shifted(r, "weekend", 0)));
    }
    return Optional.empty();
  }

  private boolean isUnknown(String unit) {
    return unit.isEmpty() || unit.equals("day") || unit.equals("hour") || unit.equals("minute");
  }

  private Optional<Found> season(int shift) {
    OptionalInt season = words.number(token(start + 1), "season");
    return season.isPresent()
        ? Optional.of(new Found(start + 2, r -> Times.season(r, season.getAsInt(), shift)))
        : Optional.empty();
  }

  /** "three days ago", "two weeks later". */
  private Optional<Found> counted() {
    OptionalInt count = words.count(token(start));
    String unit = has(start + 1) ? words.unit(token(start + 1)) : "";
    if (count.isEmpty() || unit.isEmpty() || !has(start + 2)) {
      return Optional.empty();
    }
    if (words.is(token(start + 2), "ago")) {
      return Optional.of(
          new Found(start + 3, r -> r.day().flatMap(d -> Times.away(d, unit, -count.getAsInt()))));
    }
    OptionalInt after = words.number(token(start + 2), "after");
    return after.isPresent()
        ? Optional.of(
            new Found(
                start + 3,
                r ->
                    r.dayBefore()
                        .flatMap(d -> Times.away(d, unit, after.getAsInt() * count.getAsInt()))))
        : Optional.empty();
  }

  /** "the next day", "the following day", "the day before", "the same day". */
  private Optional<Found> dayAfter() {
    if (text(start, "next", "following", "previous", "same") && text(start + 1, "day")) {
      int shift = text(start, "same") ? 0 : text(start, "previous") ? -1 : 1;
      return Optional.of(near(start + 2, shift));
    }
    boolean sameDay = text(start, "earlier", "later", "late", "early") && text(start + 1, "in");
    if (sameDay && text(start + 2, "the") && text(start + 3, "day")) {
      return Optional.of(near(start + 4, 0));
    }
    if (text(start, "that", "same") && has(start + 1)) {
      String unit = words.unit(token(start + 1));
      if (unit.equals("day") && text(start + 1, "day") || unit.equals("daypart")) {
        return Optional.of(near(start + 2, 0));
      }
    }
    boolean told = start > 0 && text(start - 1, "the", "a", "one") && !isOfSomething(start + 2);
    if (told && text(start, "day") && text(start + 1, "before", "after", "later", "earlier")) {
      return Optional.of(near(start + 2, text(start + 1, "before", "earlier") ? -1 : 1));
    }
    return Optional.empty();
  }

  /** "the final day of his visit", "the last hours of the trip", "the first day of the tour". */
  private Optional<Found> dayOfVisit() {
    OptionalInt edge = words.number(token(start), "edge");
    boolean last = words.number(token(start), "shift").orElse(0) < 0 || edge.orElse(0) < 0;
    if (edge.isEmpty() && !last || !text(start + 1, "day", "days", "hours", "leg", "stop")) {
      return Optional.empty();
    }
    boolean first = edge.orElse(0) > 0;
    if (!text(start + 2, "of") || first && !text(start + 1, "day")) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            start + 2,
            r ->
                r.ofVisit()
                    .filter(v -> first || v.end() != null)
                    .map(v -> When.on(first ? v.start() : v.end()))));
  }

  /** "the day after the vote": the day of something, which is not known here. */
  private boolean isOfSomething(int index) {
    return has(index)
        && (token(index).isNoun() || token(index).pos().matches("DT|PRP.*|JJ.*|CD|VBG|IN"));
  }

  private Found near(int end, int shift) {
    return new Found(end, r -> r.dayBefore().flatMap(d -> Times.day(d.plusDays(shift))));
  }

  private Optional<Found> year() {
    int year = yearAt(start);
    boolean told =
        start > 0 && text(start - 1, "in", "of", "since", "until", "during", "by", "from", "to");
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
