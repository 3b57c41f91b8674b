package org.rapporteur.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what speaks for two of one name being one is enough. A name alone never is.
 *
 * @param confidence 0 when it is not enough
 * @param reason for or against
 */
record Likeness(double confidence, String reason) {

  private static final double STATE_BY_NAME = 0.95;
  private static final double BODY_BY_NAME_AND_STATE = 0.9;
  private static final double BODY_BY_NAME = 0.8;
  private static final double PLACE = 0.9;
  private static final double PERSON_BY_OFFICE_AND_STATE = 0.97;
  private static final double PERSON_BY_STATE = 0.85;
  private static final double NEAR_KM = 25;
  private static final int LONGEST_LIFE = 100;
  private static final int YOUNGEST = 18;
  private static final int YEAR = 4;

  boolean isEnough() {
    return confidence > 0;
  }

  private static Likeness no(String reason) {
    return new Likeness(0, reason);
  }

  /**
   * @param name that both have
   * @param seen day of the first article that gives ours a role, "" for none
   */
  static Likeness of(String name, Facts ours, Facts theirs, String seen) {
    Set<String> ids = new java.util.TreeSet<>(ours.wikidata());
    ids.retainAll(theirs.wikidata());
    if (!ours.wikidata().isEmpty() && !theirs.wikidata().isEmpty() && ids.isEmpty()) {
      return no("they have different Wikidata identifiers");
    }
    if (theirs.kinds().isEmpty()) {
      return no("it is not known what theirs is");
    }
    if (ours.is(Kind.PERSON)) {
      return theirs.is(Kind.PERSON) ? person(name, ours, theirs, seen) : no("theirs is no person");
    }
    if (theirs.is(Kind.PERSON)) {
      return no("theirs is a person");
    }
    if (ours.is(Kind.STATE)) {
      return theirs.is(Kind.STATE)
          ? new Likeness(STATE_BY_NAME, "both are states called " + name)
          : no("theirs is not said to be a state");
    }
    if (ours.is(Kind.ORGANIZATION)) {
      return theirs.is(Kind.ORGANIZATION) ? body(name, ours, theirs) : no("theirs is no body");
    }
    return theirs.is(Kind.PLACE) && !theirs.is(Kind.STATE)
        ? place(name, ours, theirs)
        : no("theirs is not said to be a place");
  }

  private static Likeness person(String name, Facts ours, Facts theirs, String seen) {
    Optional<String> dates = against(theirs, seen);
    if (dates.isPresent()) {
      return no(dates.get());
    }
    boolean isSameState = share(ours.states(), theirs.states());
    if (!isSameState) {
      return no(
          theirs.states().isEmpty() || ours.states().isEmpty()
              ? "a name is not enough, and no state is known of both"
              : "they act for different states");
    }
    List<String> reasons = new ArrayList<>();
    reasons.add("both are people called " + name);
    reasons.add("of one state");
    boolean isSameOffice = share(ours.offices(), theirs.offices());
    if (isSameOffice) {
      reasons.add("with an office of one kind");
    } else if (!theirs.offices().isEmpty() && !ours.offices().isEmpty()) {
      return no("they hold different offices");
    }
    return new Likeness(
        isSameOffice ? PERSON_BY_OFFICE_AND_STATE : PERSON_BY_STATE, String.join(", ", reasons));
  }

  /** Whoever acts in the news on a day was alive then, and grown up. */
  private static Optional<String> against(Facts theirs, String seen) {
    if (seen.length() < YEAR) {
      return Optional.empty();
    }
    int year = Integer.parseInt(seen.substring(0, YEAR));
    for (String died : theirs.died()) {
      if (Dates.year(died).isPresent() && Dates.year(died).getAsInt() < year) {
        return Optional.of("theirs died in " + Dates.year(died).getAsInt());
      }
    }
    for (String born : theirs.born()) {
      if (Dates.year(born).isPresent()) {
        int age = year - Dates.year(born).getAsInt();
        if (age < YOUNGEST || age > LONGEST_LIFE) {
          return Optional.of("theirs was born in " + Dates.year(born).getAsInt());
        }
      }
    }
    return Optional.empty();
  }

  private static Likeness body(String name, Facts ours, Facts theirs) {
    if (share(ours.states(), theirs.states())) {
      return new Likeness(BODY_BY_NAME_AND_STATE, "both are bodies of one state called " + name);
    }
    if (!ours.states().isEmpty() && !theirs.states().isEmpty()) {
      return no("they are bodies of different states");
    }
    boolean isTelling = name.split(" ").length > 2;
    return isTelling && ours.states().isEmpty()
        ? new Likeness(BODY_BY_NAME, "both are bodies, of no state, called " + name)
        : no("a name is not enough, and no state is known of both");
  }

  private static Likeness place(String name, Facts ours, Facts theirs) {
    Optional<Double> away = Points.distance(ours.points(), theirs.points());
    if (away.isPresent()) {
      return away.get() <= NEAR_KM
          ? new Likeness(
              PLACE, "both are places called " + name + ", " + Math.round(away.get()) + " km apart")
          : no("they lie " + Math.round(away.get()) + " km apart");
    }
    return no("a name is not enough, and it is not known where both lie");
  }

  private static <T> boolean share(Set<T> some, Set<T> others) {
    return some.stream().anyMatch(others::contains);
  }
}
