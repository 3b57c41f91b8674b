package org.rapporteur.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.GraphReader;
import org.rapporteur.map.Vocabulary;

/**
 * The names by which graphs know their actors and places: labels in any of them, and the words of
 * an article that refer to them.
 */
public final class GraphNames {

  private static final List<Node> LABELS =
      List.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL, RDFS.label.asNode());

  private final Map<String, Set<PlainName>> labels = new HashMap<>();
  private final Map<String, Map<String, Set<PlainName>>> mentions = new HashMap<>();

  public void add(ArticleGraph article) {
    GraphReader reader = new GraphReader(article.graph());
    for (Node property : LABELS) {
      article
          .graph()
          .find(Node.ANY, property, Node.ANY)
          .filterKeep(t -> t.getObject().isLiteral())
          .forEachRemaining(
              t -> add(labels, t.getSubject(), t.getObject().getLiteralLexicalForm()));
    }
    Map<String, Set<PlainName>> here =
        mentions.computeIfAbsent(article.iri(), i -> new HashMap<>());
    article
        .graph()
        .find(Node.ANY, Vocabulary.REFERS_TO, Node.ANY)
        .forEachRemaining(
            t -> add(here, t.getObject(), reader.text(t.getSubject(), Vocabulary.EXACT)));
  }

  private static void add(Map<String, Set<PlainName>> names, Node entity, String name) {
    PlainName plain = PlainName.of(name);
    if (!plain.words().isEmpty()) {
      names.computeIfAbsent(entity.toString(), e -> new TreeSet<>()).add(plain);
    }
  }

  /** Sorted, empty when nothing names it. */
  public Set<PlainName> of(String article, String entity) {
    Set<PlainName> names = new TreeSet<>(labels.getOrDefault(entity, Set.of()));
    names.addAll(mentions.getOrDefault(article, Map.of()).getOrDefault(entity, Set.of()));
    return names;
  }
}
