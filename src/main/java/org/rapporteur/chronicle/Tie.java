package org.rapporteur.chronicle;

import java.util.List;

/**
 * What joins two actors, all of one kind taken together.
 *
 * @param from the first of the two by IRI where it has no direction
 * @param kind the kind of the events, or "Statement to", "Statement about"
 * @param first day of the first entry, as precise as it is known; "" when it is not
 * @param entries it stands on, in order of time
 */
public record Tie(
    Entity from,
    Entity to,
    String kind,
    boolean isDirected,
    String first,
    String last,
    List<Entry> entries) {

  public Tie {
    entries = List.copyOf(entries);
  }

  public int count() {
    return entries.size();
  }
}
