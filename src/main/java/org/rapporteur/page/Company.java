package org.rapporteur.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Part;

/**
 * Whom an actor is seen with. A person is together with people and bodies; a state, through those
 * who act for it, with other states.
 *
 * @param iri of the actor
 */
record Company(Chronicle chronicle, String iri, boolean isState) {

  /** Whether it, or who acts for it, takes part. */
  boolean isParty(Entry event) {
    for (Entity party : event.all(Part.PARTICIPANT)) {
      if (party.iri().equals(iri) || isState && isFor(party)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFor(Entity party) {
    for (Entity state : chronicle.states(party)) {
      if (state.iri().equals(iri)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it takes part, or was the place. */
  boolean isPart(Entry event) {
    return isParty(event) || Entries.has(event, Part.PLACE, iri);
  }

  /** Of events that it takes part in. */
  Tally others(List<Entry> events) {
    Tally met = new Tally();
    for (Entry event : events) {
      Set<Entity> others = new LinkedHashSet<>();
      for (Entity party : event.all(Part.PARTICIPANT)) {
        others.addAll(isState ? chronicle.states(party) : Set.of(party));
      }
      others.removeIf(o -> o.iri().equals(iri));
      others.forEach(o -> met.add(o, event.kind()));
    }
    return met;
  }

  /** Where such events were. */
  Tally places(List<Entry> events) {
    Tally places = new Tally();
    for (Entry event : events) {
      for (Entity place : event.all(Part.PLACE)) {
        if (!place.iri().equals(iri)) {
          places.add(place, event.kind());
        }
      }
    }
    return places;
  }
}
