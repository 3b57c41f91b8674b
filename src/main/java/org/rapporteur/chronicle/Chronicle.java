package org.rapporteur.chronicle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;

/** All entries of a store, in order of time; it holds what the store held when it was read. */
public final class Chronicle {

  private final List<Entry> entries;
  private final Map<String, Entity> entities;
  private final Map<Entity, Set<Entity>> represented;

  /**
   * @param entries in order
   * @param entities by IRI, sorted
   * @param represented states that somebody speaks or acts for, by any article
   */
  Chronicle(
      List<Entry> entries, Map<String, Entity> entities, Map<Entity, Set<Entity>> represented) {
    this.entries = List.copyOf(entries);
    this.entities = entities;
    this.represented = represented;
  }

  /**
   * Reads all of it.
   *
   * @param data as people judged it, within a transaction
   */
  public static Chronicle of(DatasetGraph data) {
    return new ChronicleReader(data).read();
  }

  public List<Entry> entries() {
    return entries;
  }

  /** Those that pass, in order of time. */
  public List<Entry> entries(Filter filter) {
    return entries.stream().filter(e -> filter.isPassedBy(e, this::states)).toList();
  }

  public Optional<Entity> entity(String iri) {
    return Optional.ofNullable(entities.get(iri));
  }

  /** States by name. */
  public List<Entity> states() {
    return entities.values().stream()
        .filter(Entity::isState)
        .sorted(java.util.Comparator.comparing(Entity::label).thenComparing(Entity::iri))
        .toList();
  }

  /** Kinds of entries that there are. */
  public Set<String> kinds() {
    return entries.stream().map(Entry::kind).collect(Collectors.toCollection(TreeSet::new));
  }

  /** A state itself, or those that somebody represents. */
  public Set<Entity> states(Entity entity) {
    return entity.isState() ? Set.of(entity) : represented.getOrDefault(entity, Set.of());
  }

  /** The states that have to do with it: of its parties, and where it was. */
  private Set<Entity> states(Entry entry) {
    Set<Entity> states = new LinkedHashSet<>();
    entry.parties().forEach(p -> states.addAll(states(p)));
    for (Entity place : entry.all(Part.PLACE)) {
      states.addAll(states(place));
      place.inState().flatMap(this::entity).ifPresent(states::add);
    }
    return states;
  }
}
