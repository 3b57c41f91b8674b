package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.GraphReader;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.text.Span;

/** What graphs say of statements, article by article. */
public final class StatementPredictions {

  private record Found(String text, List<PredictedStatement> statements) {}

  private final Map<String, Found> byDocument = new TreeMap<>();

  public void add(ArticleGraph article) {
    GraphReader reader = new GraphReader(article.graph());
    Node node = NodeFactory.createURI(article.iri());
    Evidence evidence = new Evidence(article);
    List<PredictedStatement> statements = new ArrayList<>();
    for (Node statement : reader.ofType(Vocabulary.STATEMENT)) {
      List<Span> content = spans(reader, evidence, statement, Vocabulary.CONTENT_PASSAGE);
      if (!content.isEmpty()) {
        statements.add(
            new PredictedStatement(
                content,
                spans(reader, evidence, statement, Vocabulary.SPEAKER_PASSAGE),
                reader.text(statement, Vocabulary.RULE),
                confidence(reader.text(statement, Vocabulary.CONFIDENCE))));
      }
    }
    byDocument.put(
        Documents.name(reader.text(node, Vocabulary.SOURCE_FILE)),
        new Found(reader.text(node, Vocabulary.ARTICLE_BODY), List.copyOf(statements)));
  }

  private static List<Span> spans(
      GraphReader reader, Evidence evidence, Node statement, Node property) {
    return reader.all(statement, property).stream()
        .map(evidence::span)
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }

  private static double confidence(String form) {
    try {
      return Math.max(0, Math.min(1, Double.parseDouble(form)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Names of the articles, sorted. */
  public List<String> documents() {
    return List.copyOf(byDocument.keySet());
  }

  /**
   * The articles that have gold, by name.
   *
   * @throws EvaluationException when none has
   */
  public List<StatementDocument> with(BratAnnotations gold) {
    List<StatementDocument> documents = new ArrayList<>();
    byDocument.forEach(
        (name, found) ->
            gold.of(name)
                .ifPresent(
                    g ->
                        documents.add(
                            new StatementDocument(name, found.text(), g, found.statements()))));
    if (documents.isEmpty()) {
      throw new EvaluationException(
          String.join(", ", documents().stream().limit(3).toList()),
          0,
          "no article has gold; NAME.txt goes with NAME.ann or NAME_annotator.ann");
    }
    return documents;
  }
}
