package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Part;

/**
 * What two have to do with each other. A state has a part in what those do who represent it.
 *
 * @param one IRI of an actor
 * @param other IRI of another
 */
record Sides(Chronicle chronicle, String one, String other) {

  /** Events that happened and statements that both have a part in, the newest first. */
  List<Entry> entries(Entries entries) {
    List<Entry> common = new ArrayList<>();
    for (Entry entry : entries.around(one)) {
      if (entry.isStatement() ? entries.isStatement(entry) && isSaid(entry) : isCommon(entry)) {
        common.add(entry);
      }
    }
    return common;
  }

  /** One of the sides to or about the other. */
  private boolean isSaid(Entry entry) {
    return isOf(entry.all(Part.SPEAKER), one) && isHeard(entry, other)
        || isOf(entry.all(Part.SPEAKER), other) && isHeard(entry, one);
  }

  private boolean isHeard(Entry entry, String side) {
    return isOf(entry.all(Part.ADDRESSEE), side) || isOf(entry.all(Part.ABOUT), side);
  }

  private boolean isCommon(Entry entry) {
    if (!entry.happened()) {
      return false;
    }
    List<Entity> parties = entry.all(Part.PARTICIPANT);
    boolean isOne = isOf(parties, one);
    boolean isOther = isOf(parties, other);
    return isOne && isOther || entry.kind().equals("Visit") && isVisit(entry, isOne, isOther);
  }

  /** Who comes to a state comes to it, whoever receives. */
  private boolean isVisit(Entry entry, boolean isOne, boolean isOther) {
    return isOne && isAt(entry, other) || isOther && isAt(entry, one);
  }

  private static boolean isAt(Entry entry, String state) {
    return entry.all(Part.PLACE).stream()
        .anyMatch(p -> p.iri().equals(state) || p.inState().filter(state::equals).isPresent());
  }

  private boolean isOf(List<Entity> parties, String side) {
    for (Entity party : parties) {
      if (party.iri().equals(side)
          || chronicle.states(party).stream().anyMatch(s -> s.iri().equals(side))) {
        return true;
      }
    }
    return false;
  }
}
