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
 */
public record Term(
    String person, String title, Office office, String of, String start, String end) {

  public Term {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(office, "office");
  }

  /** True when the office was held on that day, as far as the dates tell. */
  public boolean heldOn(LocalDate day) {
    return begunBy(day) && (end.isEmpty() || day.toString().compareTo(padded(end, "-12-31")) <= 0);
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
