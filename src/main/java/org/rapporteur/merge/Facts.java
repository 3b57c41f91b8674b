package org.rapporteur.merge;

import java.util.Set;
import org.rapporteur.link.authority.Office;

/**
 * What one side knows of a thing, as far as it speaks for or against its being another.
 *
 * @param label one of its names, for people
 * @param kinds what it is; none when that is not known
 * @param states keys of the states it acts for or lies in
 * @param offices classes of office that it holds or held
 * @param born days or years, as written
 * @param died the same
 * @param points latitude and longitude, with a space between
 * @param wikidata ids that it is said to have
 */
record Facts(
    String label,
    Set<Kind> kinds,
    Set<String> states,
    Set<Office> offices,
    Set<String> born,
    Set<String> died,
    Set<String> points,
    Set<String> wikidata) {

  Facts {
    kinds = Set.copyOf(kinds);
    states = Set.copyOf(states);
    offices = Set.copyOf(offices);
    born = Set.copyOf(born);
    died = Set.copyOf(died);
    points = Set.copyOf(points);
    wikidata = Set.copyOf(wikidata);
  }

  boolean is(Kind kind) {
    return kinds.contains(kind);
  }

  /** True when it is surely something else, as an organization is no person. */
  boolean isNo(Kind kind) {
    return !kinds.isEmpty() && kinds.stream().noneMatch(kind::goesWith);
  }
}
