package org.rapporteur.chronicle;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which entries are wanted; what is empty asks for nothing.
 *
 * @param from first day, month or year
 * @param until last day, month or year
 * @param states IRIs of states; one of them must take part, be represented, or be where it was
 * @param kinds local names of classes
 * @param asOf what was published later is not known yet
 * @param isPlansToo whether what did not happen counts as well
 */
public record Filter(
    String from,
    String until,
    Set<String> states,
    Set<String> kinds,
    String asOf,
    boolean isPlansToo) {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?)?");

  /** Asks for all that happened. */
  public static final Filter NONE = new Filter("", "", Set.of(), Set.of(), "", false);

  /**
   * @throws IllegalArgumentException for a date that is none, with what to write
   */
  public Filter {
    check("from", from);
    check("until", until);
    check("as of", asOf);
    states = new TreeSet<>(states);
    kinds = new TreeSet<>(kinds);
  }

  private static void check(String name, String date) {
    if (!DATE.matcher(date).matches()) {
      throw new IllegalArgumentException(
          name + " \"" + date + "\" is no date; write 2023, 2023-06 or 2023-06-19");
    }
  }

  boolean isPassedBy(Entry entry, Function<Entry, Set<Entity>> statesOf) {
    return isInTime(entry.when())
        && (kinds.isEmpty() || kinds.contains(entry.kind()))
        && (isPlansToo || entry.happened())
        && (asOf.isEmpty() || isKnown(entry.source().published()))
        && (states.isEmpty()
            || statesOf.apply(entry).stream().anyMatch(s -> states.contains(s.iri())));
  }

  private boolean isKnown(String published) {
    return !published.isEmpty() && When.earliest(published).compareTo(When.latest(asOf)) <= 0;
  }

  private boolean isInTime(When when) {
    boolean isOpen = from.isEmpty() && until.isEmpty();
    return isOpen
        || !when.start().isEmpty()
            && (from.isEmpty() || when.latest().compareTo(When.earliest(from)) >= 0)
            && (until.isEmpty() || when.earliest().compareTo(When.latest(until)) <= 0);
  }
}
