package org.rapporteur.query;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Vocabulary;

/** Finds whom a user names in the data. */
final class EntityNames {

  private final DatasetGraph data;

  EntityNames(DatasetGraph data) {
    this.data = data;
  }

  /**
   * The actors and places of a name, an id or an IRI. A preferred name beats another name.
   *
   * @return sorted, empty when the data have none
   */
  List<Node> find(String word) {
    for (Set<Node> found :
        List.of(
            byIri(word),
            byId(word),
            labelled(Vocabulary.PREF_LABEL, word),
            labelled(Vocabulary.ALT_LABEL, word))) {
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  /** Names that may have been meant. */
  List<String> near(String word) {
    Set<String> names = new TreeSet<>();
    for (Node property : List.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)) {
      any(property, Node.ANY).forEachRemaining(q -> names.add(text(q)));
    }
    return NearMisses.of(word, names);
  }

  private Set<Node> byIri(String word) {
    Set<Node> found = nodes();
    String full = Vocabulary.PREFIXES.expandPrefix(word);
    if (full.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")) {
      Node iri = NodeFactory.createURI(full);
      any(Vocabulary.SAME_AS, iri).forEachRemaining(q -> found.add(q.getSubject()));
      if (found.isEmpty() && data.contains(Node.ANY, iri, Vocabulary.PREF_LABEL, Node.ANY)) {
        found.add(iri);
      }
    }
    return found;
  }

  /** The last part of an IRI, where it looks like an id. */
  private Set<Node> byId(String word) {
    Set<Node> found = nodes();
    if (word.matches("Q\\d+")) {
      Node wikidata = NodeFactory.createURI(Vocabulary.WIKIDATA + word);
      any(Vocabulary.SAME_AS, wikidata).forEachRemaining(q -> found.add(q.getSubject()));
    }
    if (found.isEmpty() && word.matches("Q\\d+|\\w+/[\\w/-]+")) {
      any(Vocabulary.PREF_LABEL, Node.ANY)
          .forEachRemaining(
              q -> {
                if (q.getSubject().isURI() && q.getSubject().getURI().endsWith("/" + word)) {
                  found.add(q.getSubject());
                }
              });
    }
    return found;
  }

  private Set<Node> labelled(Node property, String word) {
    Set<Node> found = nodes();
    any(property, Node.ANY)
        .forEachRemaining(
            q -> {
              if (text(q).equalsIgnoreCase(word) && isOurs(q.getSubject())) {
                found.add(q.getSubject());
              }
            });
    return found;
  }

  /** Merged data name things too, but nothing is said of those in articles. */
  private boolean isOurs(Node entity) {
    Iterator<Quad> types = data.find(Node.ANY, entity, RDF.type.asNode(), Node.ANY);
    while (types.hasNext()) {
      if (types.next().getObject().toString().startsWith(Vocabulary.DIP)) {
        return true;
      }
    }
    return false;
  }

  private Iterator<Quad> any(Node property, Node object) {
    return data.find(Node.ANY, Node.ANY, property, object);
  }

  private static String text(Quad quad) {
    return quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : "";
  }

  private static Set<Node> nodes() {
    return new TreeSet<>(java.util.Comparator.comparing(Node::toString));
  }
}
