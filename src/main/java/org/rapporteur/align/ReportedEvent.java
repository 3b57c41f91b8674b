package org.rapporteur.align;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * An event as one article, or one list, tells it.
 *
 * @param node its IRI
 * @param source the named graph that tells it
 * @param kind what it may be one with
 * @param parties who took part, groups without a name left out
 * @param visitors of them, those who travelled; for a visit
 * @param acts for whom parties act, as the same source says
 * @param places where
 * @param days when
 * @param published when it was told
 * @param status local name of its status
 * @param format local name of its format
 * @param duration as xsd:duration
 */
record ReportedEvent(
    Node node,
    Node source,
    Kind kind,
    SortedSet<Node> parties,
    SortedSet<Node> visitors,
    SortedMap<Node, Set<Node>> acts,
    SortedSet<Node> places,
    Optional<Days> days,
    Optional<LocalDate> published,
    String status,
    Optional<String> format,
    Optional<String> duration)
    implements Comparable<ReportedEvent> {

  /** Kinds that are never one event. */
  enum Kind {
    MEETING,
    CALL,
    VISIT,
    AGREEMENT,
    /** Of a list that does not say. */
    ANY;

    boolean mayBe(Kind other) {
      return this == other || this == ANY || other == ANY;
    }
  }

  boolean is(String... some) {
    return Set.of(some).contains(status);
  }

  /** Those who travelled, or who took part where that is not told. */
  SortedSet<Node> travellers() {
    return visitors.isEmpty() ? parties : visitors;
  }

  Set<Node> actsFor(Node party) {
    return acts.getOrDefault(party, Set.of());
  }

  /** Parties and all whom they act for. */
  SortedSet<Node> sides() {
    SortedSet<Node> sides = new TreeSet<>(parties.comparator());
    sides.addAll(parties);
    acts.values().forEach(sides::addAll);
    return sides;
  }

  @Override
  public int compareTo(ReportedEvent other) {
    return node.toString().compareTo(other.node.toString());
  }
}
