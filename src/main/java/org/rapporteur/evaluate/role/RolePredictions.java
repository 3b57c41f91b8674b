package org.rapporteur.evaluate.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.evaluate.Documents;
import org.rapporteur.evaluate.Evidence;
import org.rapporteur.evaluate.GraphNames;
import org.rapporteur.evaluate.PlainName;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.GraphReader;
import org.rapporteur.map.Vocabulary;

/** What graphs say of roles, article by article. */
public final class RolePredictions {

  private final GraphNames names = new GraphNames();
  private final Map<String, List<Found>> byDocument = new HashMap<>();
  private final Map<String, Evidence> evidence = new HashMap<>();

  /** A role of a graph; people and bodies by IRI. */
  record Found(
      String article,
      String iri,
      List<String> holders,
      List<String> bodies,
      String title,
      String sentence) {}

  public void add(ArticleGraph article) {
    names.add(article);
    GraphReader reader = new GraphReader(article.graph());
    Node node = NodeFactory.createURI(article.iri());
    Evidence sentences = new Evidence(article);
    String document = Documents.name(reader.text(node, Vocabulary.SOURCE_FILE));
    evidence.put(document, sentences);
    List<Found> found = byDocument.computeIfAbsent(document, d -> new ArrayList<>());
    for (Node role : reader.ofType(Vocabulary.ROLE)) {
      if (article.graph().contains(role, Vocabulary.IN_ARTICLE, node)) {
        found.add(
            new Found(
                article.iri(),
                role.toString(),
                iris(reader.with(Vocabulary.HAS_ROLE, role)),
                iris(reader.all(role, Vocabulary.REPRESENTS)),
                reader.text(role, Vocabulary.TITLE),
                sentences.of(role, Vocabulary.EVIDENCE)));
      }
    }
    found.sort(Comparator.comparing(Found::iri));
  }

  boolean has(String document) {
    return byDocument.containsKey(document);
  }

  /** By IRI. */
  List<Found> of(String document) {
    return byDocument.getOrDefault(document, List.of());
  }

  Evidence evidence(String document) {
    return evidence.getOrDefault(document, Evidence.NONE);
  }

  Set<PlainName> names(Found role, String entity) {
    return names.of(role.article(), entity);
  }

  private static List<String> iris(List<Node> nodes) {
    return nodes.stream().map(Node::toString).toList();
  }
}
