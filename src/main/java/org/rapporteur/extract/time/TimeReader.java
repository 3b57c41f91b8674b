package org.rapporteur.extract.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.extract.When;
import org.rapporteur.extract.time.TimeExpression.Reading;
import org.rapporteur.text.Sentence;

/** What begins at one token. */
final class TimeReader extends TokenReader {

  private static final int DAYS = 7;

  /**
   * Words read as a time.
   *
   * @param end one past the last token
   */
  record Found(int end, Reading reading) {}

  TimeReader(TimeWords words, Sentence sentence, int start) {
    super(words, sentence, start);
  }

  Optional<Found> read() {
    DateReader dates = new DateReader(words, sentence, start);
    return dates
        .read()
        .or(this::dayOfVisit)
        .or(this::weekday)
        .or(this::dayWord)
        .or(this::shifted)
        .or(this::counted)
        .or(this::dayAfter)
        .or(dates::year);
  }

  /** "Saturday", "Saturday, June 17", "last Saturday" (the shift stands before). */
  private Optional<Found> weekday() {
    OptionalInt weekday = named(start, "weekday");
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    boolean joined = text(start + 1, ",") || text(start + 1, OPEN);
    int next = joined ? start + 2 : start + 1;
    if (has(next)) {
      DateReader dates = new DateReader(words, sentence, next);
      Optional<Found> date = dates.read().filter(d -> d.end() > next + 1 || dates.isNumber());
      if (date.isPresent()) {
        return date;
      }
    }
    int shift = shiftBefore(start);
    boolean shifted = isShifted(start);
    OptionalInt last = named(start + 2, "weekday");
    boolean on = last.isPresent() && last.getAsInt() == weekday.getAsInt() % DAYS + 1;
    if (last.isPresent() && !shifted && (on && is(start + 1, "and") || is(start + 1, "to"))) {
      return Optional.of(
          new Found(start + 3, r -> Times.weekdays(r, weekday.getAsInt(), last.getAsInt())));
    }
    return Optional.of(
        new Found(start + 1, r -> Times.weekday(r, weekday.getAsInt(), shift, shifted)));
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
    String unit = words.unit(token(start));
    boolean ends = is(start - 3, "end") && text(start - 2, "of") && text(start - 1, "the");
    if (ends && (unit.equals("month") || unit.equals("year"))) {
      return Optional.of(new Found(start + 1, r -> Times.shifted(r, unit, 0)));
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
    boolean ofSomething = text(start + 2, "after", "before") && isOfSomething(start + 3);
    return after.isPresent() && !ofSomething
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
}
