package org.rapporteur.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.extract.When;

/**
 * From where a time is read.
 *
 * @param published day of publication, null when unknown
 * @param direction where days without a year lie
 * @param before the time told last before these words, null when none was
 * @param visit first and last day of the visit told last, null when they are not known
 */
public record Reference(LocalDate published, Direction direction, When before, When visit) {

  Optional<When> ofVisit() {
    return Optional.ofNullable(visit);
  }

  Optional<LocalDate> day() {
    return Optional.ofNullable(published);
  }

  /** The day told last, empty where that was no day. */
  Optional<LocalDate> dayBefore() {
    return before == null || before.start().length() < "yyyy-MM-dd".length()
        ? Optional.empty()
        : Optional.of(LocalDate.parse(before.start()));
  }

  boolean isPast() {
    return direction == Direction.PAST;
  }

  boolean isNearest() {
    return direction == Direction.NEAREST;
  }

  Reference seen(Direction other) {
    return new Reference(published, other, before, visit);
  }
}
