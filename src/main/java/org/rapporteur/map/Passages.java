package org.rapporteur.map;

import org.apache.jena.graph.Node;
import org.rapporteur.text.Span;

/** Writes passages of one article, each once however often it is named. */
final class Passages {

  private final String article;
  private final Node articleNode;
  private final String body;
  private final CodePoints positions;
  private final Triples triples;

  Passages(String article, Node articleNode, String body, Triples triples) {
    this.article = article;
    this.articleNode = articleNode;
    this.body = body;
    this.positions = new CodePoints(body);
    this.triples = triples;
  }

  /** The passage of a span, with all its triples written. */
  Node of(Span span) {
    int start = positions.of(span.start());
    int end = positions.of(span.end());
    Node passage = Iris.passage(article, start, end);
    triples.type(passage, Vocabulary.PASSAGE);
    triples.number(passage, Vocabulary.START, start);
    triples.number(passage, Vocabulary.END, end);
    triples.text(passage, Vocabulary.EXACT, span.of(body));
    triples.link(passage, Vocabulary.IN_ARTICLE, articleNode);
    return passage;
  }
}
