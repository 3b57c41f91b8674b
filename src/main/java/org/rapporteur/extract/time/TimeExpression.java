package org.rapporteur.extract.time;

import java.util.Optional;
import org.rapporteur.extract.When;

/**
 * Words that name a day, a month, a year or a range of them.
 *
 * @param from first token
 * @param to one past the last token
 * @param head the token of them whose governor lies outside
 * @param ahead true where the words themselves point ahead: "tomorrow", "next week", "later today"
 * @param today true for words that count from the day they are said on: "today", "yesterday"
 * @param reading what they come to
 */
public record TimeExpression(
    int from, int to, int head, boolean ahead, boolean today, Reading reading) {

  /** From a day of reference to a time. */
  @FunctionalInterface
  interface Reading {
    Optional<When> at(Reference reference);
  }

  public boolean isToday() {
    return today;
  }

  public boolean isAhead() {
    return ahead;
  }

  /** The time, empty when the words need a day of publication and there is none. */
  public Optional<When> resolve(Reference reference) {
    return reading.at(reference);
  }
}
