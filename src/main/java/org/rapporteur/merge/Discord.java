package org.rapporteur.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.rapporteur.judge.Mapping;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.Office;
import org.rapporteur.link.authority.Term;
import org.rapporteur.map.Iris;

/** Finds where what is linked tells different things. */
final class Discord {

  private static final int SETTLED = 45;

  private final OurFacts ours;
  private final TheirFacts theirs;
  private final Catalogue catalogue;
  private final Set<Office> single;

  /**
   * @param single offices that one person holds at a time
   */
  Discord(OurFacts ours, TheirFacts theirs, Catalogue catalogue, Set<Office> single) {
    this.ours = ours;
    this.theirs = theirs;
    this.catalogue = catalogue;
    this.single = single;
  }

  /**
   * @param earlier what is known by other data of ours that are linked already
   */
  List<Conflict> of(Collection<Mapping> mappings, Map<Node, List<Facts>> earlier) {
    List<Conflict> found = new ArrayList<>();
    Map<Node, List<Facts>> told = new HashMap<>(earlier);
    for (Mapping mapping : mappings) {
      if (ours.kinds(mapping.subject()).contains(Kind.PERSON)) {
        Facts facts = theirs.of(mapping.object());
        for (Facts before : told.getOrDefault(mapping.subject(), List.of())) {
          dates(mapping, before, facts, found);
        }
        List<Facts> all = new ArrayList<>(told.getOrDefault(mapping.subject(), List.of()));
        all.add(facts);
        told.put(mapping.subject(), all);
        within(mapping, facts, found);
        offices(mapping, found);
      }
    }
    return found;
  }

  private static void dates(Mapping mapping, Facts one, Facts other, List<Conflict> found) {
    if (Dates.differ(one.born(), other.born())) {
      found.add(conflict(Conflict.Kind.BIRTH, mapping, "born", one.born(), other.born()));
    }
    if (Dates.differ(one.died(), other.died())) {
      found.add(conflict(Conflict.Kind.DEATH, mapping, "died", one.died(), other.died()));
    }
  }

  /** One of theirs that is told to be born on several days. */
  private static void within(Mapping mapping, Facts facts, List<Conflict> found) {
    for (String day : facts.born()) {
      Set<String> others = new TreeSet<>(facts.born());
      others.removeIf(d -> d.compareTo(day) <= 0);
      if (Dates.differ(Set.of(day), others)) {
        found.add(conflict(Conflict.Kind.BIRTH, mapping, "born", Set.of(day), others));
      }
    }
  }

  private static Conflict conflict(
      Conflict.Kind kind, Mapping mapping, String verb, Set<String> one, Set<String> other) {
    return new Conflict(
        kind,
        mapping.subject().toString(),
        mapping.object().toString(),
        verb + " " + join(one) + " or " + join(other));
  }

  private static String join(Set<String> dates) {
    return String.join(", ", new TreeSet<>(dates));
  }

  private void offices(Mapping mapping, List<Conflict> found) {
    String key = mapping.subject().toString().substring(Iris.DEFAULT_BASE.length());
    for (TheirFacts.Holding holding : theirs.terms(mapping.object())) {
      for (Office office : holding.offices()) {
        if (single.contains(office) && holding.offices().size() == 1) {
          LocalDate day = holding.start().plusDays(SETTLED);
          if (holding.end().map(day::isBefore).orElse(true)) {
            other(mapping, key, holding, office, day, found);
          }
        }
      }
    }
  }

  private void other(
      Mapping mapping,
      String key,
      TheirFacts.Holding holding,
      Office office,
      LocalDate day,
      List<Conflict> found) {
    List<Term> holders = catalogue.holders(office, holding.state(), day);
    boolean isSure =
        !holders.isEmpty()
            && holders.stream().noneMatch(t -> t.person().equals(key))
            && holders.stream().allMatch(t -> t.standing(day) == Term.Standing.HELD);
    if (isSure) {
      Term term = holders.get(0);
      found.add(
          new Conflict(
              Conflict.Kind.OFFICE,
              mapping.subject().toString(),
              mapping.object().toString(),
              "\""
                  + holding.title()
                  + "\" from "
                  + holding.start()
                  + ", when we know "
                  + Iris.DEFAULT_BASE
                  + term.person()
                  + " as "
                  + term.title()
                  + " (on "
                  + day
                  + ")"));
    }
  }
}
