package org.rapporteur.evaluate.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.evaluate.Documents;
import org.rapporteur.evaluate.Evidence;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.GraphReader;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.text.CodePointText;
import org.rapporteur.text.Span;

/** What mentions mean by graphs, article by article. */
public final class LinkPredictions {

  private static final Map<Node, String> TYPES =
      Map.of(
          Vocabulary.PERSON, "person",
          Vocabulary.STATE, "state",
          Vocabulary.ORGANIZATION, "organization",
          Vocabulary.PLACE, "place");

  private final Map<String, Found> byDocument = new HashMap<>();

  /** What one article's graph has. */
  record Found(CodePointText body, String text, List<Mention> mentions) {}

  /**
   * Words that refer to something.
   *
   * @param identifiers of all that they may mean, none where it has none
   * @param label of what they mean
   */
  record Mention(
      Span span, String words, SortedSet<String> identifiers, String type, String label) {}

  public void add(ArticleGraph article) {
    GraphReader reader = new GraphReader(article.graph());
    Node node = NodeFactory.createURI(article.iri());
    Evidence evidence = new Evidence(article);
    List<Mention> mentions = new ArrayList<>();
    for (Node passage : reader.ofType(Vocabulary.PASSAGE)) {
      List<Node> meant = reader.all(passage, Vocabulary.REFERS_TO);
      Optional<Span> span = evidence.span(passage);
      if (!meant.isEmpty() && span.isPresent()) {
        mentions.add(mention(reader, span.get(), reader.text(passage, Vocabulary.EXACT), meant));
      }
    }
    byDocument.put(
        Documents.name(reader.text(node, Vocabulary.SOURCE_FILE)),
        new Found(
            reader.body(node), reader.text(node, Vocabulary.ARTICLE_BODY), List.copyOf(mentions)));
  }

  private static Mention mention(GraphReader reader, Span span, String words, List<Node> meant) {
    TreeSet<String> identifiers = new TreeSet<>();
    for (Node entity : meant) {
      reader.texts(entity, Vocabulary.SAME_AS).forEach(i -> identifiers.add(Identifiers.of(i)));
    }
    Node first = meant.get(0);
    String type =
        reader.all(first, RDF.type.asNode()).stream()
            .map(t -> TYPES.getOrDefault(t, ""))
            .findFirst()
            .orElse("");
    return new Mention(span, words, identifiers, type, reader.text(first, Vocabulary.PREF_LABEL));
  }

  /** The article of that name, else the one with that text. */
  Optional<Found> of(String document, String text) {
    return Optional.ofNullable(byDocument.get(document))
        .or(() -> byDocument.values().stream().filter(f -> f.text().equals(text)).findFirst());
  }
}
