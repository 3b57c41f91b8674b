package org.rapporteur.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
          .thenComparing(Tie::kind);

  public Network {
    ties = List.copyOf(ties);
  }

  /** Of entries in order of time. */
  public static Network of(List<Entry> entries) {
    Map<List<String>, List<Entry>> found = new TreeMap<>(Network::compare);
    Map<String, Entity> actors = new TreeMap<>();
    for (Entry entry : entries) {
      for (Pair pair : Pair.of(entry)) {
        actors.put(pair.from().iri(), pair.from());
        actors.put(pair.to().iri(), pair.to());
        found
            .computeIfAbsent(
                List.of(
                    pair.from().iri(), pair.to().iri(), pair.kind(), pair.isDirected() ? ">" : ""),
                k -> new ArrayList<>())
            .add(entry);
      }
    }
    List<Tie> ties = new ArrayList<>();
    found.forEach(
        (key, those) ->
            ties.add(
                tie(
                    actors.get(key.get(0)),
                    actors.get(key.get(1)),
                    key.get(2),
                    key.get(3),
                    those)));
    return among(ties, e -> true);
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static Tie tie(Entity from, Entity to, String kind, String mark, List<Entry> entries) {
    List<String> dates =
        entries.stream().map(e -> e.when().start()).filter(d -> !d.isEmpty()).sorted().toList();
    String first = dates.isEmpty() ? "" : dates.get(0);
    String last = dates.isEmpty() ? "" : dates.get(dates.size() - 1);
    return new Tie(from, to, kind, !mark.isEmpty(), first, last, entries);
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
