package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.chronicle.Entity;

/** Counts things that entries name, by what kind of entry it was. */
final class Tally {

  private final Map<Entity, Map<String, Integer>> counts = new LinkedHashMap<>();

  /**
   * How often something was named.
   *
   * @param all how often
   * @param kinds how often by kind of entry
   * @param share of the largest, 1 to 100
   */
  public record Counted(Named thing, int all, Map<String, Integer> kinds, int share) {}

  void add(Entity entity, String kind) {
    counts.computeIfAbsent(entity, e -> new TreeMap<>()).merge(kind, 1, Integer::sum);
  }

  int size() {
    return counts.size();
  }

  /** The most often named first. */
  List<Counted> most(int most) {
    List<Counted> all = new ArrayList<>();
    int largest = counts.values().stream().mapToInt(Tally::sum).max().orElse(1);
    counts.forEach(
        (entity, kinds) ->
            all.add(
                new Counted(
                    named(entity), sum(kinds), kinds, Math.max(1, 100 * sum(kinds) / largest))));
    all.sort(
        Comparator.comparingInt((Counted c) -> -c.all())
            .thenComparing(c -> c.thing().name())
            .thenComparing(c -> c.thing().iri()));
    return all.subList(0, Math.min(most, all.size()));
  }

  static Named named(Entity entity) {
    return new Named(entity.iri(), entity.label().isEmpty() ? entity.iri() : entity.label());
  }

  private static int sum(Map<String, Integer> kinds) {
    return kinds.values().stream().mapToInt(Integer::intValue).sum();
  }
}
