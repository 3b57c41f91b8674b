package org.rapporteur.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.map.Vocabulary;

/**
 * What the data tell of those who act and of where: names, kinds, and which place lies in which.
 */
final class Surroundings {

  /** By IRI. */
  static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  private final Map<Node, String> names = new HashMap<>();
  private final Map<Node, Set<Node>> wholes = new HashMap<>();
  private final Set<Node> people = new HashSet<>();
  private final Set<Node> states = new HashSet<>();
  private final Set<Node> groups = new HashSet<>();

  private Surroundings() {}

  /**
   * @param data within a transaction
   */
  static Surroundings of(DatasetGraph data) {
    Surroundings all = new Surroundings();
    all.note(data, Vocabulary.PERSON, all.people);
    all.note(data, Vocabulary.STATE, all.states);
    all.note(data, Vocabulary.GROUP, all.groups);
    for (Node property : Set.of(Vocabulary.IN_STATE, Vocabulary.CONTAINED_IN)) {
      data.find(Node.ANY, Node.ANY, property, Node.ANY)
          .forEachRemaining(
              q ->
                  all.wholes
                      .computeIfAbsent(q.getSubject(), n -> new HashSet<>())
                      .add(q.getObject()));
    }
    for (Node property : Set.of(Vocabulary.PREF_LABEL, RDFS.label.asNode())) {
      data.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(all::name);
    }
    return all;
  }

  private void note(DatasetGraph data, Node type, Set<Node> some) {
    Iterator<Quad> found = data.find(Node.ANY, Node.ANY, RDF.type.asNode(), type);
    found.forEachRemaining(q -> some.add(q.getSubject()));
  }

  /** One name, whichever comes first, if sources differ. */
  private void name(Quad quad) {
    if (quad.getObject().isLiteral()) {
      String name = quad.getObject().getLiteralLexicalForm();
      names.merge(quad.getSubject(), name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  String name(Node node) {
    return names.getOrDefault(node, node.toString());
  }

  boolean isPerson(Node node) {
    return people.contains(node);
  }

  boolean isState(Node node) {
    return states.contains(node);
  }

  boolean isGroup(Node node) {
    return groups.contains(node);
  }

  /** Whether a place lies in the other, at whatever remove. */
  boolean isWithin(Node part, Node whole) {
    return isWithin(part, whole, new HashSet<>());
  }

  private boolean isWithin(Node part, Node whole, Set<Node> seen) {
    for (Node next : wholes.getOrDefault(part, Set.of())) {
      if (next.equals(whole) || seen.add(next) && isWithin(next, whole, seen)) {
        return true;
      }
    }
    return false;
  }

  /** The state that a place lies in, or is. */
  Optional<Node> state(Node place) {
    if (isState(place)) {
      return Optional.of(place);
    }
    return wholes.getOrDefault(place, Set.of()).stream().filter(this::isState).min(ORDER);
  }
}
