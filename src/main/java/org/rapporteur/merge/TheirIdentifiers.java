package org.rapporteur.merge;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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

  /** Claims that go no further than {@code skos:exactMatch}. */
  private final Set<Claim> matches = new HashSet<>();

  private Node lastSubject;
  private Optional<Identifier> lastIdentifier = Optional.empty();

  private record Claim(Identifier identifier, Node thing) {}

  TheirIdentifiers(IdentifierTable table, OurIdentifiers ours) {
    this.table = table;
    this.ours = ours;
  }

  void note(Triple triple) {
    Node subject = triple.getSubject();
    Node object = triple.getObject();
    if (!subject.equals(lastSubject)) { // triples of one subject mostly stand together
      lastSubject = subject;
      lastIdentifier = table.of(subject);
      lastIdentifier.ifPresent(i -> put(named, i, subject));
    }
    if (!subject.isURI()) {
      return;
    }
    table.of(triple.getPredicate(), object).ifPresent(i -> put(claimed, i, subject));
    if (object.isURI() && table.isSame(triple.getPredicate())) {
      boolean isMatch = table.isMatch(triple.getPredicate());
      table.of(object).ifPresent(i -> claim(i, subject, isMatch));
      lastIdentifier.ifPresent(i -> claim(i, object, isMatch));
    }
  }

  private void claim(Identifier identifier, Node thing, boolean isMatch) {
    put(claimed, identifier, thing);
    if (isMatch && !ours.of(identifier).isEmpty()) {
      matches.add(new Claim(identifier, thing));
    }
  }

  private void put(Map<Identifier, Set<Node>> map, Identifier identifier, Node thing) {
    if (!ours.of(identifier).isEmpty()) {
      map.computeIfAbsent(identifier, i -> new TreeSet<>(Comparator.comparing(Node::toString)))
          .add(thing);
    }
  }

  /** Whether the thing says no more than that it matches what has the identifier. */
  boolean isMatch(Identifier identifier, Node thing) {
    return matches.contains(new Claim(identifier, thing));
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
          if (isOne(i, things)) {
            sound.computeIfAbsent(i, k -> nodes()).addAll(things);
          }
        });
    return sound;
  }

  /** Identifiers that several of their things claim. */
  Map<Identifier, Set<Node>> ambiguous() {
    Map<Identifier, Set<Node>> ambiguous = new TreeMap<>();
    claimed.forEach(
        (i, things) -> {
          if (!isOne(i, things)) {
            ambiguous.put(i, things);
          }
        });
    return ambiguous;
  }

  /** One besides those that are the identifier itself. */
  private boolean isOne(Identifier identifier, Set<Node> things) {
    Set<Node> its = named.getOrDefault(identifier, Set.of());
    return things.stream().filter(t -> !its.contains(t)).count() <= 1;
  }

  private static Set<Node> nodes() {
    return new TreeSet<>(Comparator.comparing(Node::toString));
  }
}
