package org.rapporteur.chronicle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Two actors that one entry joins. Events do so by their kind, statements in two ways. */
record Pair(Entity from, Entity to, String kind, boolean isDirected) {

  private static final String TO = "Statement to";
  private static final String ABOUT = "Statement about";
  private static final String VISIT = "Visit";

  static List<Pair> of(Entry entry) {
    if (entry.isStatement()) {
      Set<Pair> pairs = new LinkedHashSet<>(directed(entry, Part.ADDRESSEE, TO));
      pairs.addAll(directed(entry, Part.ABOUT, ABOUT));
      return List.copyOf(pairs);
    }
    return entry.all(Part.VISITOR).isEmpty() || !entry.kind().equals(VISIT)
        ? together(entry.all(Part.PARTICIPANT), entry.kind())
        : visits(entry);
  }

  /** The same of an entry between those that stand for the parties; nobody is tied to himself. */
  static Set<Pair> of(Entry entry, Function<Entity, Set<Entity>> standing) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (Pair pair : of(entry)) {
      for (Entity from : standing.apply(pair.from)) {
        for (Entity to : standing.apply(pair.to)) {
          if (!from.equals(to)) {
            boolean isInOrder = pair.isDirected || from.iri().compareTo(to.iri()) < 0;
            pairs.add(
                new Pair(isInOrder ? from : to, isInOrder ? to : from, pair.kind, pair.isDirected));
          }
        }
      }
    }
    return pairs;
  }

  private static List<Pair> directed(Entry entry, Part part, String word) {
    List<Pair> pairs = new ArrayList<>();
    for (Entity speaker : entry.all(Part.SPEAKER)) {
      for (Entity other : entry.all(part)) {
        if (!other.equals(speaker) && !other.isPlace()) {
          pairs.add(new Pair(speaker, other, word, true));
        }
      }
    }
    return pairs;
  }

  /** Who travels goes to the hosts, and to the state, if it is one, that was the goal. */
  private static List<Pair> visits(Entry entry) {
    Set<Entity> goals = new LinkedHashSet<>(entry.all(Part.HOST));
    entry.all(Part.PLACE).stream().filter(Entity::isState).forEach(goals::add);
    List<Pair> pairs = new ArrayList<>();
    for (Entity visitor : entry.all(Part.VISITOR)) {
      for (Entity goal : goals) {
        if (!goal.equals(visitor)) {
          pairs.add(new Pair(visitor, goal, entry.kind(), true));
        }
      }
    }
    return pairs;
  }

  private static List<Pair> together(List<Entity> parties, String word) {
    List<Pair> pairs = new ArrayList<>();
    for (Entity one : parties) {
      for (Entity other : parties) {
        if (one.iri().compareTo(other.iri()) < 0) {
          pairs.add(new Pair(one, other, word, false));
        }
      }
    }
    return pairs;
  }
}
