package org.rapporteur.align;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.rapporteur.map.Vocabulary;

/**
 * Which of our actors and places another's IRI means: by a link in the data, else by a name that
 * only one of ours has. A name is enough here, as a day and a place must agree besides.
 */
final class Acquaintance {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Node[] LINKS = {Vocabulary.SAME_AS, SKOS.exactMatch.asNode()};
  private static final Node[] NAMES = {
    RDFS.label.asNode(),
    Vocabulary.PREF_LABEL,
    Vocabulary.ALT_LABEL,
    NodeFactory.createURI(Vocabulary.SCHEMA + "name"),
    NodeFactory.createURI("http://schema.org/name"),
    NodeFactory.createURI("http://xmlns.com/foaf/0.1/name")
  };

  private final DatasetGraph data;
  private final Set<Node> ours = new HashSet<>();
  private final Map<String, Optional<Node>> byName = new HashMap<>();
  private final Map<Node, Node> found = new HashMap<>();

  /**
   * @param data within a transaction
   */
  Acquaintance(DatasetGraph data) {
    this.data = data;
    for (Node type :
        Set.of(Vocabulary.PERSON, Vocabulary.STATE, Vocabulary.ORGANIZATION, Vocabulary.PLACE)) {
      data.find(Node.ANY, Node.ANY, RDF.type.asNode(), type)
          .forEachRemaining(q -> ours.add(q.getSubject()));
    }
    ours.forEach(this::learn);
  }

  private void learn(Node one) {
    for (Node property : Set.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)) {
      data.find(Node.ANY, one, property, Node.ANY)
          .forEachRemaining(
              q ->
                  byName.merge(
                      plain(q.getObject()),
                      Optional.of(one),
                      (a, b) -> a.equals(b) ? a : Optional.empty()));
    }
  }

  /** Ours, or the same IRI where none is known. */
  Node of(Node their) {
    if (ours.contains(their)) {
      return their;
    }
    Node known = found.get(their);
    if (known == null) {
      known = linked(their).or(() -> named(their)).orElse(their);
      found.put(their, known);
    }
    return known;
  }

  private Optional<Node> linked(Node their) {
    for (Node link : LINKS) {
      Optional<Node> one = ours(data.find(Node.ANY, Node.ANY, link, their), true);
      Optional<Node> other =
          their.isURI() ? ours(data.find(Node.ANY, their, link, Node.ANY), false) : one;
      if (one.or(() -> other).isPresent()) {
        return one.or(() -> other);
      }
    }
    return Optional.empty();
  }

  private Optional<Node> ours(Iterator<Quad> quads, boolean isSubject) {
    Set<Node> known = new HashSet<>();
    quads.forEachRemaining(
        q -> {
          Node node = isSubject ? q.getSubject() : q.getObject();
          if (ours.contains(node)) {
            known.add(node);
          }
        });
    return known.size() == 1 ? known.stream().findFirst() : Optional.empty();
  }

  private Optional<Node> named(Node their) {
    if (their.isLiteral()) {
      return byPlainName(plain(their));
    }
    Set<Node> meant = new HashSet<>();
    for (Node property : NAMES) {
      data.find(Node.ANY, their, property, Node.ANY)
          .forEachRemaining(q -> byPlainName(plain(q.getObject())).ifPresent(meant::add));
    }
    return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
  }

  /** Lists put offices before names: what is left without its first words may be a name of ours. */
  private Optional<Node> byPlainName(String plain) {
    String name = plain;
    while (!byName.containsKey(name) && name.indexOf(' ') != name.lastIndexOf(' ')) {
      name = name.substring(name.indexOf(' ') + 1);
    }
    return byName.getOrDefault(name, Optional.empty());
  }

  /** Without marks over letters, and with single spaces. */
  private static String plain(Node name) {
    String text = name.isLiteral() ? name.getLiteralLexicalForm() : "";
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
