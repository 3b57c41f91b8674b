package org.rapporteur.align;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether two reports may be of one time, and of one life: planned before it is held, and not again
 * after. The same people meet again and again, so a day that differs is another event.
 */
record TimeComparison(EvidenceTable evidence) {

  private static final int CLOSE = 3;
  private static final int A_LONG_VISIT = 21;

  /**
   * @return empty when they are of different times
   */
  Optional<List<Reason>> compare(ReportedEvent one, ReportedEvent other) {
    if (one.days().isEmpty() || other.days().isEmpty() || !isOneLife(one, other)) {
      return Optional.empty();
    }
    Days days = one.days().get();
    Days others = other.days().get();
    boolean isVisit =
        one.kind() == ReportedEvent.Kind.VISIT && other.kind() == ReportedEvent.Kind.VISIT;
    boolean isNext = isVisit && days.isExact() && others.isExact() && days.gap(others) == 1;
    if (!days.overlaps(others) && !isNext) {
      return Optional.empty();
    }
    List<Reason> reasons = new ArrayList<>();
    String name = name(days, others, isNext);
    Optional<Reason> close = told(one, other);
    if (name.equals("year.same") && close.isEmpty()) {
      return Optional.empty(); // there are many such in a year
    }
    reasons.add(evidence.reason(name, days.equals(others) ? days : days + " and " + others));
    close.ifPresent(reasons::add);
    if (one.status().equals(other.status())) {
      reasons.add(evidence.reason("status.same", one.status()));
    }
    return Optional.of(reasons);
  }

  private static String name(Days days, Days others, boolean isNext) {
    if (isNext) {
      return "day.next";
    }
    Days.Grain coarser = days.grain().compareTo(others.grain()) > 0 ? days.grain() : others.grain();
    return switch (coarser) {
      case DAY -> "day.same";
      case SPAN -> isLong(days) || isLong(others) ? "month.same" : "days.overlap";
      case MONTH -> "month.same";
      case YEAR -> "year.same";
      case OPEN -> "days.open";
    };
  }

  private static boolean isLong(Days days) {
    return ChronoUnit.DAYS.between(days.first(), days.last()) > A_LONG_VISIT;
  }

  private Optional<Reason> told(ReportedEvent one, ReportedEvent other) {
    if (one.published().isEmpty() || other.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = one.published().get();
    LocalDate second = other.published().get();
    return Math.abs(ChronoUnit.DAYS.between(first, second)) <= CLOSE
        ? Optional.of(
            evidence.reason("told.close", first.equals(second) ? first : first + " and " + second))
        : Optional.empty();
  }

  /** Whether the two may be stages of one event, as they were told one after the other. */
  private static boolean isOneLife(ReportedEvent one, ReportedEvent other) {
    return mayFollow(one, other) && mayFollow(other, one);
  }

  /**
   * Whether the status of one told later may follow. What was called off, denied or put off is only
   * then one with what goes on or is over when both give the same day.
   */
  private static boolean mayFollow(ReportedEvent earlier, ReportedEvent later) {
    boolean isSameDay =
        earlier.days().isPresent()
            && earlier.days().equals(later.days())
            && earlier.days().get().grain() == Days.Grain.DAY;
    if (earlier.is("Cancelled", "Denied", "Postponed")
        && !earlier.status().equals(later.status())) {
      boolean isLater = isBefore(earlier, later);
      return !isLater || isSameDay;
    }
    if (earlier.is("Held", "Ongoing")
        && later.is("Planned", "Proposed", "Postponed", "Cancelled")) {
      return !isBefore(earlier, later);
    }
    return true;
  }

  private static boolean isBefore(ReportedEvent one, ReportedEvent other) {
    return one.published().isPresent()
        && other.published().isPresent()
        && one.published().get().isBefore(other.published().get());
  }
}
