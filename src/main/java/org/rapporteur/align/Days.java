package org.rapporteur.align;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days on which an event may have taken place.
 *
 * @param first day
 * @param last day, not before the first
 * @param grain how they are known
 */
record Days(LocalDate first, LocalDate last, Grain grain) {

  /** From the finest to the coarsest. */
  enum Grain {
    DAY,
    /** Some days, all of which it took. */
    SPAN,
    MONTH,
    YEAR,
    /** No date is given: what the article's own date leaves open. */
    OPEN
  }

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }

  /**
   * Of an xsd:date, xsd:gYearMonth or xsd:gYear; a time after the day is left off.
   *
   * @return empty for what is none
   */
  static Optional<Days> of(String date) {
    try {
      return switch (date.length()) {
        case YEAR_LENGTH -> {
          Year year = Year.parse(date);
          yield Optional.of(new Days(year.atDay(1), year.atMonth(12).atEndOfMonth(), Grain.YEAR));
        }
        case MONTH_LENGTH -> {
          YearMonth month = YearMonth.parse(date);
          yield Optional.of(new Days(month.atDay(1), month.atEndOfMonth(), Grain.MONTH));
        }
        default -> {
          if (date.length() < DAY_LENGTH) {
            yield Optional.empty();
          }
          LocalDate day = LocalDate.parse(date.substring(0, DAY_LENGTH));
          yield Optional.of(new Days(day, day, Grain.DAY));
        }
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** From the first day of one to the last of the other; empty when they stand the wrong way. */
  static Optional<Days> between(Days start, Days end) {
    if (end.last.isBefore(start.first)) {
      return Optional.empty();
    }
    boolean isExact = start.grain == Grain.DAY && end.grain == Grain.DAY;
    Grain coarser = start.grain.compareTo(end.grain) > 0 ? start.grain : end.grain;
    Grain grain = !isExact ? coarser : start.equals(end) ? Grain.DAY : Grain.SPAN;
    return Optional.of(new Days(start.first, end.last, grain));
  }

  boolean isExact() {
    return grain == Grain.DAY || grain == Grain.SPAN;
  }

  boolean overlaps(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Days from the end of the earlier to the start of the later; 0 when they overlap. */
  long gap(Days other) {
    if (overlaps(other)) {
      return 0;
    }
    return last.isBefore(other.first)
        ? ChronoUnit.DAYS.between(last, other.first)
        : ChronoUnit.DAYS.between(other.last, first);
  }

  @Override
  public String toString() {
    return switch (grain) {
      case DAY -> first.toString();
      case YEAR -> Integer.toString(first.getYear());
      case MONTH -> YearMonth.from(first).toString();
      default -> first + "/" + last;
    };
  }
}
