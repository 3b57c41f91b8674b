package org.rapporteur.link.authority;

import java.time.LocalDate;
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
