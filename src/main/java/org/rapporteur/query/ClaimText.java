package org.rapporteur.query;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Vocabulary;

/**
 * A claim for a person to read.
 *
 * @param kind "Meeting", "Statement", "Role", ...
 * @param facts what it says by the name of the property: names of people and places, texts
 * @param words of the article, from the first to the last that it stands on
 * @param headline of the article
 * @param date of the article, "" where none is known
 */
public record ClaimText(
    String kind, Map<String, String> facts, String words, String headline, String date) {

  /** What a person needs to know, in the order in which it is told. */
  private static final List<String> TOLD =
      List.of(
          "speaker",
          "addressee",
          "relayedBy",
          "content",
          "mode",
          "negated",
          "participant",
          "host",
          "visitor",
          "status",
          "location",
          "date",
          "startDate",
          "endDate",
          "title",
          "represents",
          "tense",
          "rule",
          "confidence");

  private static final List<String> STANDING =
      List.of("evidence", "contentPassage", "speakerPassage", "cuePassage");

  /**
   * @param data within a transaction
   */
  public static ClaimText of(DatasetGraph data, Node claim) {
    Map<String, String> facts = new LinkedHashMap<>();
    data.find(Node.ANY, Node.ANY, Vocabulary.HAS_ROLE, claim)
        .forEachRemaining(q -> facts.put("holder", name(data, q.getSubject())));
    for (String property : TOLD) {
      TreeSet<String> values = new TreeSet<>();
      data.find(Node.ANY, claim, Vocabulary.dip(property), Node.ANY)
          .forEachRemaining(q -> values.add(name(data, q.getObject())));
      if (!values.isEmpty()) {
        facts.put(property, String.join(", ", values));
      }
    }
    Optional<Node> article = one(data, claim, Vocabulary.dip("article"));
    return new ClaimText(
        one(data, claim, RDF.type.asNode()).map(n -> name(data, n)).orElse("Claim"),
        facts,
        article.map(a -> words(data, a, claim)).orElse(""),
        article.map(a -> text(data, a, Vocabulary.HEADLINE)).orElse(""),
        article.map(a -> text(data, a, Vocabulary.DATE_PUBLISHED)).orElse(""));
  }

  private static String words(DatasetGraph data, Node article, Node claim) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (String property : STANDING) {
      Iterator<Quad> passages = data.find(Node.ANY, claim, Vocabulary.dip(property), Node.ANY);
      while (passages.hasNext()) {
        Node passage = passages.next().getObject();
        start = Math.min(start, Integer.parseInt("0" + text(data, passage, Vocabulary.START)));
        end = Math.max(end, Integer.parseInt("0" + text(data, passage, Vocabulary.END)));
      }
    }
    String body = text(data, article, Vocabulary.ARTICLE_BODY);
    return start < end && end <= body.codePointCount(0, body.length())
        ? body.substring(body.offsetByCodePoints(0, start), body.offsetByCodePoints(0, end))
            .replaceAll("\\s+", " ")
        : "";
  }

  private static String name(DatasetGraph data, Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    String iri = value.toString();
    String label = text(data, value, Vocabulary.PREF_LABEL);
    return iri.startsWith(Vocabulary.DIP)
        ? iri.substring(Vocabulary.DIP.length())
        : label.isEmpty() ? iri : label;
  }

  private static String text(DatasetGraph data, Node subject, Node property) {
    return one(data, subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private static Optional<Node> one(DatasetGraph data, Node subject, Node property) {
    Iterator<Quad> found = data.find(Node.ANY, subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }
}
