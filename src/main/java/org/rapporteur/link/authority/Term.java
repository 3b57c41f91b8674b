package org.rapporteur.link.authority;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * One person's holding of one office.
 *
 * @param person key of the holder
 * @param title of the office, as the authority data names it
 * @param office its class
 * @param of key of the state or body, "" when unknown
 * @param start yyyy, yyyy-MM or yyyy-MM-dd, "" when unknown
 * @param end the same, "" when still held or unknown
 * @param asOf when the source said so, for a term without an end; "" when it has one
 * @param basis "" for what stands in a data set, "end inferred" for an end taken from the start of
 *     the next, "supplement" for our own compilation
 */
public record Term(
    String person,
    String title,
    Office office,
    String of,
    String start,
    String end,
    String asOf,
    String basis) {

  private static final String FOR_EVER = "9999-12-31";

  /** How sure it is that an office is held on a day, when nothing but the data says so. */
  public enum Standing {
    /** The day is before the start or after the end. */
    NOT_HELD,
    /** The day is within the term, as a source made on that day or later says. */
    HELD,
    /** No end is known, and the source is older than the day, but not by much. */
    PRESUMED,
    /** No end is known, and the source is so old that another may well hold it. */
    UNKNOWN
  }

  public Term {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(office, "office");
  }

  /** From a row of terms.tsv. */
  static Term of(Table.Row row) {
    return new Term(
        row.text(0),
        row.text(1),
        Office.of(row.text(2)),
        row.text(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.text(7));
  }

  /** Days between that day and the term, 0 when it may be held then. */
  public long daysFrom(LocalDate day) {
    LocalDate first = start.isEmpty() ? day : LocalDate.parse(earliest(start));
    LocalDate last = LocalDate.parse(latest(end));
    return Math.max(
        0, Math.max(ChronoUnit.DAYS.between(day, first), ChronoUnit.DAYS.between(last, day)));
  }

  /** True when the times that they may have taken share a day. */
  boolean overlaps(Term other) {
    return earliest(start).compareTo(latest(other.end)) <= 0
        && earliest(other.start).compareTo(latest(end)) <= 0;
  }

  /** True when they share more than a day, however their dates are rounded. */
  boolean overlapsForSure(Term other) {
    return latest(start).compareTo(earliestEnd(other)) < 0
        && latest(other.start).compareTo(earliestEnd(this)) < 0;
  }

  boolean endsBeforeItStarts() {
    return !end.isEmpty() && latest(end).compareTo(earliest(start)) < 0;
  }

  /** Days that both surely are held, as far as their sources go. */
  long sharedDays(Term other) {
    if (start.isEmpty() || other.start.isEmpty()) {
      return 0;
    }
    LocalDate from = later(lastDay(start), lastDay(other.start));
    LocalDate to = known();
    LocalDate otherTo = other.known();
    return Math.max(0, ChronoUnit.DAYS.between(from, to.isBefore(otherTo) ? to : otherTo));
  }

  /** The last day that it is surely held. */
  private LocalDate known() {
    return LocalDate.parse(earliest(!end.isEmpty() ? end : asOf.isEmpty() ? start : asOf));
  }

  private static LocalDate lastDay(String date) {
    return date.length() == 7
        ? YearMonth.parse(date).atEndOfMonth()
        : LocalDate.parse(latest(date));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static String earliestEnd(Term term) {
    return term.end.isEmpty() ? FOR_EVER : earliest(term.end);
  }

  private static String earliest(String date) {
    return date.isEmpty() ? "" : padded(date, "-01-01");
  }

  private static String latest(String date) {
    return date.isEmpty() ? FOR_EVER : padded(date, "-12-31");
  }

  /**
   * True when no date speaks against it. That is enough where a text gives the person the office;
   * where it names the office alone, ask for the {@link #standing}.
   */
  public boolean heldOn(LocalDate day) {
    return standing(day) != Standing.NOT_HELD;
  }

  public Standing standing(LocalDate day) {
    if (!begunBy(day) || !end.isEmpty() && isAfter(day, end)) {
      return Standing.NOT_HELD;
    }
    if (!end.isEmpty() || asOf.isEmpty() || !isAfter(day, asOf)) {
      return Standing.HELD;
    }
    return isAfter(day.minusMonths(office.presumedMonths()), asOf)
        ? Standing.UNKNOWN
        : Standing.PRESUMED;
  }

  /** The office with what is known of that day: "President on 2023-06-19". */
  public String describe(LocalDate day) {
    return switch (standing(day)) {
      case NOT_HELD -> begunBy(day) ? title + " until " + end : title + " from " + start;
      case HELD -> title + " on " + day;
      case PRESUMED, UNKNOWN -> title + ", last known of " + asOf;
    };
  }

  private static boolean isAfter(LocalDate day, String date) {
    return day.toString().compareTo(padded(date, "-12-31")) > 0;
  }

  public boolean begunBy(LocalDate day) {
    return day.toString().compareTo(padded(start, "-01-01")) >= 0;
  }

  public boolean isOf(String state) {
    return of.equals(state);
  }

  public Optional<String> startDate() {
    return start.isEmpty() ? Optional.empty() : Optional.of(start);
  }

  public Optional<String> endDate() {
    return end.isEmpty() ? Optional.empty() : Optional.of(end);
  }

  /** Year and month are made a day by the tail of {@code filler}. */
  private static String padded(String date, String filler) {
    return switch (date.length()) {
      case 4 -> date + filler;
      case 7 -> date + filler.substring(3);
      default -> date;
    };
  }
}
