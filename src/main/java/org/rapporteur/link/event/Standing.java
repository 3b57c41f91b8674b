package org.rapporteur.link.event;

import org.rapporteur.extract.EventClaim.Status;

/** What statuses have in common: whether an event took place, lies ahead, is off or is denied. */
enum Standing {
  DONE,
  AHEAD,
  OFF,
  DENIED;

  static Standing of(Status status) {
    return switch (status) {
      case HELD, ONGOING -> DONE;
      case PLANNED, PROPOSED -> AHEAD;
      case POSTPONED, CANCELLED -> OFF;
      case DENIED -> DENIED;
    };
  }

  /**
   * True when mentions with the two may speak of one event: plans are called off, or stay plans.
   */
  boolean mayBe(Standing other) {
    return this == other || this == AHEAD && other == OFF || this == OFF && other == AHEAD;
  }

  /** Of two statuses of one event, the one that says more. */
  static Status stronger(Status one, Status other) {
    return weight(other) > weight(one) ? other : one;
  }

  private static int weight(Status status) {
    return switch (status) {
      case PROPOSED -> 0;
      case PLANNED -> 1;
      case POSTPONED -> 2;
      case CANCELLED -> 3;
      case DENIED -> 4;
      case ONGOING -> 5;
      case HELD -> 6;
    };
  }
}
