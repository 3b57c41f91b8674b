package org.rapporteur.merge;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.judge.Mappings;
import org.rapporteur.map.Vocabulary;

/** Our actors and places by the identifiers that the articles give them. */
final class OurIdentifiers {

  private static final Set<Node> TYPES =
      Set.of(
          Vocabulary.PERSON,
          Vocabulary.STATE,
          Vocabulary.ORGANIZATION,
          Vocabulary.GROUP,
          Vocabulary.PLACE);

  private final Map<Identifier, Set<Node>> entities = new TreeMap<>();

  /**
   * Those of the articles, and those of what is linked to them by identifier already.
   *
   * @param linkset whose links do not count, as they are to be made anew
   * @param codes what states have besides
   */
  static OurIdentifiers of(
      DatasetGraph data, Node linkset, IdentifierTable table, StateCodes codes) {
    OurIdentifiers ours = new OurIdentifiers();
    for (String name : Sources.names(data)) {
      Node other = Mappings.linkset(name);
      if (!other.equals(linkset)) {
        Mappings.of(data, other).stream()
            .filter(m -> m.confidence() >= 1)
            .forEach(m -> table.of(m.object()).ifPresent(i -> ours.put(i, m.subject())));
      }
    }
    for (Node type : TYPES) {
      Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, RDF.type.asNode(), type);
      quads.forEachRemaining(q -> ours.add(data, q.getGraph(), q.getSubject(), type, table, codes));
    }
    return ours;
  }

  private void add(
      DatasetGraph data,
      Node article,
      Node entity,
      Node type,
      IdentifierTable table,
      StateCodes codes) {
    Iterator<Quad> same = data.find(article, entity, Vocabulary.SAME_AS, Node.ANY);
    same.forEachRemaining(
        q -> {
          Optional<Identifier> identifier = table.of(q.getObject());
          identifier.ifPresent(i -> put(i, entity));
          if (type.equals(Vocabulary.STATE)) {
            identifier.ifPresent(i -> codes.of(i).forEach(c -> put(c, entity)));
          }
        });
  }

  private void put(Identifier identifier, Node entity) {
    entities
        .computeIfAbsent(identifier, i -> new TreeSet<>(Comparator.comparing(Node::toString)))
        .add(entity);
  }

  /** Sorted, empty when we have none. */
  Set<Node> of(Identifier identifier) {
    return entities.getOrDefault(identifier, Set.of());
  }
}
