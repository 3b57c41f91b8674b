package org.rapporteur.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.rapporteur.extract.When;

/** What words of time come to, seen from a reference. */
final class Times {

  private static final int WEEK = 7;

  private static final int YEAR = 12;

  /** A day without its year that lies so near ahead is meant, and not the one of last year. */
  private static final int SOON = 60;

  private Times() {}

  static Optional<When> day(LocalDate day) {
    return Optional.of(When.on(day.toString()));
  }

  static Optional<When> month(YearMonth month) {
    return Optional.of(When.on(month.toString()));
  }

  static Optional<When> year(int year) {
    return Optional.of(When.on(String.format("%04d", year)));
  }

  static Optional<When> range(LocalDate first, LocalDate last) {
    return Optional.of(new When(first.toString(), last.toString()));
  }

  /** "on Saturday", "last Saturday", "next Saturday". */
  static Optional<When> weekday(Reference reference, int number, int shift, boolean shifted) {
    DayOfWeek wanted = DayOfWeek.of(number);
    return reference
        .day()
        .flatMap(
            day -> {
              if (shifted && shift != 0) {
                return day(
                    shift < 0
                        ? day.with(TemporalAdjusters.previous(wanted))
                        : day.with(TemporalAdjusters.next(wanted)));
              }
              LocalDate before = day.with(TemporalAdjusters.previousOrSame(wanted));
              boolean back =
                  reference.isNearest()
                      ? !before.plusDays(WEEK / 2).isBefore(day)
                      : reference.isPast();
              return day(back ? before : day.with(TemporalAdjusters.nextOrSame(wanted)));
            });
  }

  /**
   * "on Thursday and Friday", "from Monday to Wednesday": the second is the next after the first.
   */
  static Optional<When> weekdays(Reference reference, int first, int last) {
    return weekday(reference, reference.isPast() ? last : first, 0, false)
        .map(w -> LocalDate.parse(w.start()))
        .flatMap(
            day ->
                reference.isPast()
                    ? range(day.with(TemporalAdjusters.previous(DayOfWeek.of(first))), day)
                    : range(day, day.with(TemporalAdjusters.next(DayOfWeek.of(last)))));
  }

  /** "in March", "last March", "next March". */
  static Optional<When> month(Reference reference, int number, int shift) {
    return reference
        .day()
        .flatMap(
            day -> {
              YearMonth now = YearMonth.from(day);
              YearMonth here = YearMonth.of(now.getYear(), number);
              if (shift == 0 && reference.isNearest()) {
                return month(nearest(here, now));
              }
              if (shift < 0 || shift == 0 && reference.isPast()) {
                boolean earlier = shift < 0 ? here.isBefore(now) : !here.isAfter(now);
                return month(earlier ? here : here.minusYears(1));
              }
              boolean later = shift > 0 ? here.isAfter(now) : !here.isBefore(now);
              return month(later ? here : here.plusYears(1));
            });
  }

  private static YearMonth nearest(YearMonth month, YearMonth now) {
    long ahead = ChronoUnit.MONTHS.between(now, month);
    return Math.abs(ahead) <= YEAR / 2 ? month : month.plusYears(ahead > 0 ? -1 : 1);
  }

  /** A day of a month without its year. */
  static Optional<LocalDate> dayOfMonth(Reference reference, int month, int number) {
    return reference
        .day()
        .filter(d -> valid(d.getYear(), month, number))
        .map(
            day -> {
              LocalDate here = LocalDate.of(day.getYear(), month, number);
              if (reference.isPast() || reference.isNearest()) {
                return here.isAfter(day.plusDays(SOON)) ? here.minusYears(1) : here;
              }
              return here.isBefore(day) ? here.plusYears(1) : here;
            });
  }

  static boolean valid(int year, int month, int day) {
    return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** "last week", "this month", "next year", "this weekend", "this morning". */
  static Optional<When> shifted(Reference reference, String unit, int shift) {
    return reference
        .day()
        .flatMap(
            day ->
                switch (unit) {
                  case "daypart" -> day(shift == 0 ? day : day.plusDays(shift));
                  case "week" -> shift == 0 ? thisWeek(reference, day) : week(day.plusWeeks(shift));
                  case "weekend" -> weekend(reference, day, shift);
                  case "month" -> month(YearMonth.from(day).plusMonths(shift));
                  case "year" -> year(day.getYear() + shift);
                  default -> Optional.empty();
                });
  }

  /**
   * What is over lies before the day of publication, what is to come from it on; on a Sunday the
   * week to come is the next.
   */
  private static Optional<When> thisWeek(Reference reference, LocalDate day) {
    boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
    if (reference.isPast()) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return monday.equals(day) ? week(day) : range(monday, day);
    }
    LocalDate from = sunday ? day.plusDays(1) : day;
    return range(from, from.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
  }

  private static Optional<When> week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return range(monday, monday.plusDays(WEEK - 1));
  }

  /** "at the weekend" is the last one where the past is told, the coming one else. */
  static Optional<When> weekend(Reference reference, LocalDate day, int shift) {
    boolean back = shift < 0 || shift == 0 && reference.isPast();
    LocalDate saturday =
        day.with(
            back
                ? TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)
                : TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    return range(saturday, saturday.plusDays(1));
  }

  /** "last summer": only its year is certain. */
  static Optional<When> season(Reference reference, int month, int shift) {
    return month(reference, month, shift).flatMap(w -> year(Integer.parseInt(year(w))));
  }

  private static String year(When when) {
    return when.start().substring(0, "yyyy".length());
  }

  /** "three days ago", "two years ago": as fine as the unit. */
  static Optional<When> away(LocalDate day, String unit, int count) {
    return switch (unit) {
      case "day" -> day(day.plusDays(count));
      case "week" -> month(YearMonth.from(day.plusWeeks(count)));
      case "month" -> month(YearMonth.from(day).plusMonths(count));
      case "year" -> year(day.getYear() + count);
      default -> Optional.empty();
    };
  }
}
