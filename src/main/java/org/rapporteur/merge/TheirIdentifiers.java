package org.rapporteur.merge;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Their things that carry an identifier of ours; no others are kept in memory. */
final class TheirIdentifiers {

  private final IdentifierTable table;
  private final OurIdentifiers ours;

  /** Things whose IRI is the identifier, and those that say they have it. */
  private final Map<Identifier, Set<Node>> named = new TreeMap<>();

  private final Map<Identifier, Set<Node>> claimed = new TreeMap<>();

  TheirIdentifiers(IdentifierTable table, OurIdentifiers ours) {
    this.table = table;
    this.ours = ours;
  }

  void note(Triple triple) {
    Node subject = triple.getSubject();
    Node object = triple.getObject();
    table.of(subject).ifPresent(i -> put(named, i, subject));
    table
        .of(triple.getPredicate(), object)
        .filter(i -> subject.isURI())
        .ifPresent(i -> put(claimed, i, subject));
    if (table.isSame(triple.getPredicate()) && subject.isURI() && object.isURI()) {
      table.of(object).ifPresent(i -> put(claimed, i, subject));
      table.of(subject).ifPresent(i -> put(claimed, i, object));
    }
  }

  private void put(Map<Identifier, Set<Node>> map, Identifier identifier, Node thing) {
    if (!ours.of(identifier).isEmpty()) {
      map.computeIfAbsent(identifier, i -> new TreeSet<>(Comparator.comparing(Node::toString)))
          .add(thing);
    }
  }

  /**
   * Their things by identifier. Where several claim one identifier, as the codes of many code lists
   * do, they are not all the same thing, and none is given.
   */
  Map<Identifier, Set<Node>> sound() {
    Map<Identifier, Set<Node>> sound = new TreeMap<>();
    named.forEach((i, things) -> sound.computeIfAbsent(i, k -> nodes()).addAll(things));
    claimed.forEach(
        (i, things) -> {
          if (things.size() == 1) {
            sound.computeIfAbsent(i, k -> nodes()).addAll(things);
          }
        });
    return sound;
  }

  int ambiguous() {
    return (int) claimed.values().stream().filter(things -> things.size() > 1).count();
  }

  private static Set<Node> nodes() {
    return new TreeSet<>(Comparator.comparing(Node::toString));
  }
}
