package org.rapporteur.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who has to do with whom.
 *
 * @param weights actors with the number of entries that tie them to others, the most first
 * @param ties the strongest first
 */
public record Network(Map<Entity, Integer> weights, List<Tie> ties) {

  private static final Comparator<Tie> STRONGEST =
      Comparator.comparingInt(Tie::count)
          .reversed()
          .thenComparing(t -> t.from().iri())
          .thenComparing(t -> t.to().iri())
          .thenComparing(Tie::kind)
          .thenComparing(Tie::isDirected);

  public Network {
    ties = List.copyOf(ties);
  }

  /** Of entries in order of time. */
  public static Network of(List<Entry> entries) {
    return of(entries, Set::of);
  }

  /**
   * Of entries in order of time.
   *
   * @param standing who is drawn for somebody: the states that a person acts for, say; what is
   *     between the same two for several reasons counts once
   */
  public static Network of(List<Entry> entries, Function<Entity, Set<Entity>> standing) {
    Map<Pair, List<Entry>> found = new HashMap<>();
    for (Entry entry : entries) {
      for (Pair pair : Pair.of(entry, standing)) {
        found.computeIfAbsent(pair, k -> new ArrayList<>()).add(entry);
      }
    }
    List<Tie> ties = new ArrayList<>();
    found.forEach((pair, those) -> ties.add(tie(pair, those)));
    return among(ties, e -> true);
  }

  private static Tie tie(Pair pair, List<Entry> entries) {
    String first = "";
    String last = "";
    for (Entry entry : entries) {
      String date = entry.when().start();
      if (!date.isEmpty()) {
        first = first.isEmpty() || date.compareTo(first) < 0 ? date : first;
        last = date.compareTo(last) > 0 ? date : last;
      }
    }
    return new Tie(pair.from(), pair.to(), pair.kind(), pair.isDirected(), first, last, entries);
  }

  /** Those of the ties of which both ends are wanted. */
  private static Network among(List<Tie> ties, Predicate<Entity> wanted) {
    List<Tie> kept =
        ties.stream()
            .filter(t -> wanted.test(t.from()) && wanted.test(t.to()))
            .sorted(STRONGEST)
            .toList();
    Map<Entity, Integer> weights = new TreeMap<>(Comparator.comparing(Entity::iri));
    for (Tie tie : kept) {
      weights.merge(tie.from(), tie.count(), Integer::sum);
      weights.merge(tie.to(), tie.count(), Integer::sum);
    }
    Map<Entity, Integer> ordered = new LinkedHashMap<>();
    weights.entrySet().stream()
        .sorted(Map.Entry.<Entity, Integer>comparingByValue().reversed())
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return new Network(ordered, kept);
  }

  /** The actors with the most ties, and what ties these together. */
  public Network most(int actors) {
    if (weights.size() <= actors) {
      return this;
    }
    Set<Entity> kept = new HashSet<>(weights.keySet().stream().limit(actors).toList());
    return among(ties, kept::contains);
  }

  /**
   * The same actors, with their strongest ties.
   *
   * @param each to how many others each actor stays tied at least, of all kinds together
   */
  public Network strongest(int each) {
    Map<Set<Entity>, Integer> counts = new LinkedHashMap<>();
    ties.forEach(t -> counts.merge(Set.of(t.from(), t.to()), t.count(), Integer::sum));
    List<Map.Entry<Set<Entity>, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(Map.Entry.<Set<Entity>, Integer>comparingByValue().reversed());
    Map<Entity, Integer> others = new HashMap<>();
    Set<Set<Entity>> kept = new HashSet<>();
    for (Map.Entry<Set<Entity>, Integer> count : sorted) {
      for (Entity end : count.getKey()) {
        if (others.merge(end, 1, Integer::sum) <= each) {
          kept.add(count.getKey());
        }
      }
    }
    return new Network(
        weights, ties.stream().filter(t -> kept.contains(Set.of(t.from(), t.to()))).toList());
  }

  /** How many pairs of actors are tied, in whatever way. */
  public int pairs() {
    Set<Set<Entity>> pairs = new HashSet<>();
    ties.forEach(t -> pairs.add(Set.of(t.from(), t.to())));
    return pairs.size();
  }

  /** An actor, those it is tied to, and so on for some steps; empty when it is not here. */
  public Network around(String iri, int steps) {
    Set<String> reached = new TreeSet<>(Set.of(iri));
    for (int step = 0; step < steps; step++) {
      Set<String> next = new TreeSet<>(reached);
      for (Tie tie : ties) {
        if (reached.contains(tie.from().iri()) || reached.contains(tie.to().iri())) {
          next.add(tie.from().iri());
          next.add(tie.to().iri());
        }
      }
      reached = next;
    }
    Set<String> wanted = reached;
    return among(ties, e -> wanted.contains(e.iri()));
  }
}
