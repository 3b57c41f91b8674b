package org.rapporteur.link.authority;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.link.Entity;

/**
 * Someone who holds or held an office, or whom a user listed.
 *
 * @param gender "male", "female" or "" when unknown
 * @param state key of the state or body most of the offices are of
 * @param terms all offices; none for someone of a user's own list
 */
public record KnownPerson(
    String key, String name, List<String> aliases, String gender, String state, List<Term> terms)
    implements Known {

  public KnownPerson {
    aliases = List.copyOf(aliases);
    terms = List.copyOf(terms);
  }

  /** Whoever was listed without an office was listed to be found. */
  private static final double LISTED = 0.7;

  /** How much the holder of such offices is in the news on that day (0 to 1). */
  public double prominence(LocalDate day) {
    double most = terms.isEmpty() ? LISTED : 0;
    for (Term term : terms) {
      double share = term.heldOn(day) ? 1 : term.begunBy(day) ? 0.7 : 0.4;
      most = Math.max(most, share * term.office().prominence());
    }
    return most;
  }

  /** Whether one of the offices was that of a head of state. */
  boolean reigned() {
    return terms.stream().anyMatch(t -> t.office() == Office.HEAD_OF_STATE);
  }

  /** The same over all time. */
  public double prominence() {
    return terms.stream().mapToDouble(t -> t.office().prominence()).max().orElse(LISTED);
  }

  @Override
  public Entity entity() {
    return new Entity(
        key,
        Entity.Type.PERSON,
        name,
        aliases,
        Known.sameAs(key, ""),
        Known.orNull(state),
        null,
        null);
  }
}
