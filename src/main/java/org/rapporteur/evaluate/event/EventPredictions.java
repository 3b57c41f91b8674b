package org.rapporteur.evaluate.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.evaluate.Documents;
import org.rapporteur.evaluate.Evidence;
import org.rapporteur.evaluate.GraphNames;
import org.rapporteur.evaluate.PlainName;
import org.rapporteur.evaluate.WordBag;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.GraphReader;
import org.rapporteur.map.Vocabulary;

/** What graphs say of events and statements, article by article. */
public final class EventPredictions {

  private static final List<Node> KINDS =
      List.of(Vocabulary.MEETING, Vocabulary.CALL, Vocabulary.VISIT, Vocabulary.AGREEMENT);

  private final GraphNames names = new GraphNames();
  private final Map<String, Found> byDocument = new HashMap<>();

  /** What one article's graph has, by IRI. */
  record Found(
      String article, List<FoundEvent> events, List<FoundStatement> statements, Evidence evidence) {

    static final Found NOTHING = new Found("", List.of(), List.of(), Evidence.NONE);
  }

  public void add(ArticleGraph article) {
    names.add(article);
    GraphReader reader = new GraphReader(article.graph());
    Node node = NodeFactory.createURI(article.iri());
    Evidence evidence = new Evidence(article);
    List<FoundEvent> events = new ArrayList<>();
    for (Node event : mine(reader, node, KINDS)) {
      events.add(event(reader, event, evidence));
    }
    List<FoundStatement> statements = new ArrayList<>();
    for (Node statement : mine(reader, node, List.of(Vocabulary.STATEMENT))) {
      statements.add(statement(reader, statement, evidence));
    }
    byDocument.merge(
        Documents.name(reader.text(node, Vocabulary.SOURCE_FILE)),
        new Found(article.iri(), List.copyOf(events), List.copyOf(statements), evidence),
        (one, other) -> one.article().compareTo(other.article()) > 0 ? one : other);
  }

  boolean has(String document) {
    return byDocument.containsKey(document);
  }

  Found of(String document) {
    return byDocument.getOrDefault(document, Found.NOTHING);
  }

  /** The names of each, in their order. */
  List<Set<PlainName>> called(Found found, List<String> entities) {
    return entities.stream().map(e -> names.of(found.article(), e)).toList();
  }

  private static List<Node> mine(GraphReader reader, Node article, List<Node> types) {
    TreeMap<String, Node> found = new TreeMap<>();
    for (Node type : types) {
      for (Node node : reader.ofType(type)) {
        if (reader.graph().contains(node, Vocabulary.IN_ARTICLE, article)) {
          found.put(node.toString(), node);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static FoundEvent event(GraphReader reader, Node event, Evidence evidence) {
    Node kind =
        KINDS.stream()
            .filter(k -> reader.graph().contains(event, RDF.type.asNode(), k))
            .findFirst()
            .orElseThrow();
    return new FoundEvent(
        event.toString(),
        local(kind.toString()),
        iris(reader, event, Vocabulary.PARTICIPANT, Vocabulary.HOST, Vocabulary.VISITOR),
        iris(reader, event, Vocabulary.VISITOR),
        iris(reader, event, Vocabulary.LOCATION, Vocabulary.DESTINATION),
        dates(reader, event),
        reader.texts(event, Vocabulary.STATUS).stream().map(EventPredictions::local).toList(),
        reader.texts(event, Vocabulary.DURATION),
        evidence.of(event, Vocabulary.EVIDENCE));
  }

  private static FoundStatement statement(GraphReader reader, Node statement, Evidence evidence) {
    return new FoundStatement(
        WordBag.of(reader.text(statement, Vocabulary.CONTENT)),
        iris(reader, statement, Vocabulary.SPEAKER),
        iris(reader, statement, Vocabulary.ADDRESSEE),
        iris(reader, statement, Vocabulary.RELAYED_BY),
        evidence.of(statement, Vocabulary.CONTENT_PASSAGE));
  }

  private static List<String> dates(GraphReader reader, Node event) {
    TreeSet<String> dates = new TreeSet<>();
    for (Node p : List.of(Vocabulary.DATE, Vocabulary.START_DATE, Vocabulary.END_DATE)) {
      dates.addAll(reader.texts(event, p));
    }
    return List.copyOf(dates);
  }

  private static List<String> iris(GraphReader reader, Node subject, Node... properties) {
    return reader.anyOf(subject, properties).stream().map(Node::toString).toList();
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
