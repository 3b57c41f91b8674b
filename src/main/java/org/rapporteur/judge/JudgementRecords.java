package org.rapporteur.judge;

import static org.rapporteur.judge.Judgements.GRAPH;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.map.Vocabulary;

/**
 * How judgements stand in the data. Each is the triple itself and, as SSSOM writes a mapping in
 * RDF, an {@code owl:Axiom} about it; one on words of an article is the axiom alone, and that of
 * one on a claim names the passages too.
 */
final class JudgementRecords {

  private static final Node JUSTIFICATION =
      NodeFactory.createURI("https://w3id.org/sssom/mapping_justification");
  private static final Node MODIFIER =
      NodeFactory.createURI("https://w3id.org/sssom/predicate_modifier");
  private static final Node NOT = NodeFactory.createURI("https://w3id.org/sssom/NegatedPredicate");
  private static final Node BY_HAND =
      NodeFactory.createURI("https://w3id.org/semapv/vocab/ManualMappingCuration");

  private JudgementRecords() {}

  /** All of the data, in the order they were made. */
  static List<Judgement> in(DatasetGraph data) {
    List<Judgement> all = new ArrayList<>();
    data.find(GRAPH, Node.ANY, JUSTIFICATION, BY_HAND)
        .forEachRemaining(q -> all.add(judgement(data, q.getSubject())));
    all.sort(Comparator.comparingInt(Judgement::number));
    return all;
  }

  private static Judgement judgement(DatasetGraph data, Node axiom) {
    String iri = axiom.getURI();
    Node property = object(data, axiom, OWL2.annotatedProperty.asNode()).orElseThrow();
    Node other = object(data, axiom, OWL2.annotatedTarget.asNode()).orElseThrow();
    List<Node> passages = new ArrayList<>();
    data.find(GRAPH, axiom, Vocabulary.JUDGED_PASSAGE, Node.ANY)
        .forEachRemaining(q -> passages.add(q.getObject()));
    passages.sort(Comparator.comparing(Node::toString));
    return new Judgement(
        Integer.parseInt(iri.substring(iri.indexOf('#') + 1)),
        object(data, axiom, OWL2.annotatedSource.asNode()).orElseThrow(),
        verdict(data, axiom, property, other),
        other,
        object(data, axiom, RDFS.comment.asNode()).map(Node::getLiteralLexicalForm).orElse(""),
        passages);
  }

  private static Verdict verdict(DatasetGraph data, Node axiom, Node property, Node other) {
    if (property.equals(Vocabulary.REFERS_TO)) {
      return data.contains(GRAPH, axiom, MODIFIER, NOT) ? Verdict.DIFFERENT : Verdict.SAME;
    }
    return Verdict.of(property, other)
        .orElseThrow(() -> new IllegalArgumentException(property + " " + other + " is no verdict"));
  }

  private static Optional<Node> object(DatasetGraph data, Node axiom, Node property) {
    Iterator<Quad> found = data.find(GRAPH, axiom, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  /** What stands in the data for one. */
  static List<Quad> of(Judgement judgement) {
    Node axiom = NodeFactory.createURI(GRAPH.getURI() + "#" + judgement.number());
    boolean isOnMention = judgement.isOnMention();
    Node property = isOnMention ? Vocabulary.REFERS_TO : judgement.verdict().property();
    List<Quad> quads = new ArrayList<>();
    if (!isOnMention) {
      quads.add(Quad.create(GRAPH, judgement.one(), property, judgement.other()));
    } else if (judgement.verdict() == Verdict.DIFFERENT) {
      quads.add(Quad.create(GRAPH, axiom, MODIFIER, NOT));
    }
    quads.add(Quad.create(GRAPH, axiom, RDF.type.asNode(), OWL2.Axiom.asNode()));
    quads.add(Quad.create(GRAPH, axiom, OWL2.annotatedSource.asNode(), judgement.one()));
    quads.add(Quad.create(GRAPH, axiom, OWL2.annotatedProperty.asNode(), property));
    quads.add(Quad.create(GRAPH, axiom, OWL2.annotatedTarget.asNode(), judgement.other()));
    quads.add(Quad.create(GRAPH, axiom, JUSTIFICATION, BY_HAND));
    judgement
        .passages()
        .forEach(p -> quads.add(Quad.create(GRAPH, axiom, Vocabulary.JUDGED_PASSAGE, p)));
    if (!judgement.reason().isEmpty()) {
      Node reason = NodeFactory.createLiteralString(judgement.reason());
      quads.add(Quad.create(GRAPH, axiom, RDFS.comment.asNode(), reason));
    }
    return quads;
  }
}
