package org.rapporteur.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.rapporteur.map.Iris;
import org.rapporteur.map.Vocabulary;

/**
 * The mappings of a store, one named graph for each set of data that was merged. Each is the triple
 * itself and an {@code owl:Axiom} about it, as SSSOM writes a mapping in RDF.
 */
public final class Mappings {

  /** Who made them. */
  public static final String TOOL = "rapporteur";

  private static final String LINKSET = Iris.DEFAULT_BASE + "linkset/";
  private static final String SSSOM = "https://w3id.org/sssom/";
  private static final String SEMAPV = "https://w3id.org/semapv/vocab/";
  private static final Node JUSTIFICATION = sssom("mapping_justification");
  private static final Node CONFIDENCE = sssom("confidence");
  private static final Node SUBJECT_LABEL = sssom("subject_label");
  private static final Node OBJECT_LABEL = sssom("object_label");
  private static final Node EXACT_MATCH = NodeFactory.createURI(Vocabulary.SKOS + "exactMatch");
  private static final int DIGITS = 100;

  private Mappings() {}

  private static Node sssom(String name) {
    return NodeFactory.createURI(SSSOM + name);
  }

  /** The graph of the mappings to a set of data. */
  public static Node linkset(String name) {
    return NodeFactory.createURI(LINKSET + name);
  }

  /**
   * Of all that was merged, sorted.
   *
   * @param data within a transaction
   */
  public static List<Mapping> of(DatasetGraph data) {
    List<Mapping> all = new ArrayList<>();
    linksets(data).forEach(l -> all.addAll(of(data, NodeFactory.createURI(l))));
    Collections.sort(all);
    return all;
  }

  /** The links themselves, sorted. */
  static List<Triple> links(DatasetGraph data) {
    TreeSet<Mapping> found = new TreeSet<>();
    for (String linkset : linksets(data)) {
      for (Node predicate : List.of(Vocabulary.SAME_AS, EXACT_MATCH)) {
        data.find(NodeFactory.createURI(linkset), Node.ANY, predicate, Node.ANY)
            .forEachRemaining(
                q ->
                    found.add(
                        new Mapping(q.getSubject(), predicate, q.getObject(), "", 1, "", "", "")));
      }
    }
    return found.stream().map(m -> Triple.create(m.subject(), m.predicate(), m.object())).toList();
  }

  private static TreeSet<String> linksets(DatasetGraph data) {
    TreeSet<String> linksets = new TreeSet<>();
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), VOID.Linkset.asNode())
        .forEachRemaining(
            q -> {
              if (q.getGraph().isURI() && q.getGraph().getURI().startsWith(LINKSET)) {
                linksets.add(q.getGraph().getURI());
              }
            });
    return linksets;
  }

  /** Of one set of data. */
  public static List<Mapping> of(DatasetGraph data, Node linkset) {
    List<Mapping> found = new ArrayList<>();
    data.find(linkset, Node.ANY, RDF.type.asNode(), OWL2.Axiom.asNode())
        .forEachRemaining(q -> found.add(mapping(data, linkset, q.getSubject())));
    Collections.sort(found);
    return found;
  }

  private static Mapping mapping(DatasetGraph data, Node linkset, Node axiom) {
    return new Mapping(
        one(data, linkset, axiom, OWL2.annotatedSource.asNode()).orElseThrow(),
        one(data, linkset, axiom, OWL2.annotatedProperty.asNode()).orElseThrow(),
        one(data, linkset, axiom, OWL2.annotatedTarget.asNode()).orElseThrow(),
        one(data, linkset, axiom, JUSTIFICATION)
            .map(n -> n.getURI().substring(SEMAPV.length()))
            .orElse(""),
        Double.parseDouble(text(data, linkset, axiom, CONFIDENCE)),
        text(data, linkset, axiom, RDFS.comment.asNode()),
        text(data, linkset, axiom, SUBJECT_LABEL),
        text(data, linkset, axiom, OBJECT_LABEL));
  }

  private static Optional<Node> one(DatasetGraph data, Node graph, Node subject, Node property) {
    Iterator<Quad> found = data.find(graph, subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private static String text(DatasetGraph data, Node graph, Node subject, Node property) {
    return one(data, graph, subject, property).map(Node::getLiteralLexicalForm).orElse("");
  }

  /**
   * Writes mappings as a set of links.
   *
   * @param version of the program
   */
  public static void write(
      Collection<Mapping> mappings, Node linkset, Node target, String version, Graph graph) {
    graph.add(linkset, RDF.type.asNode(), VOID.Linkset.asNode());
    graph.add(linkset, VOID.objectsTarget.asNode(), target);
    int number = 0;
    for (Mapping mapping : new TreeSet<>(mappings)) {
      number++;
      graph.add(linkset, VOID.linkPredicate.asNode(), mapping.predicate());
      graph.add(mapping.subject(), mapping.predicate(), mapping.object());
      axiom(mapping, NodeFactory.createURI(linkset.getURI() + "#" + number), version, graph);
    }
    graph.add(
        linkset,
        VOID.triples.asNode(),
        NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
  }

  private static void axiom(Mapping mapping, Node axiom, String version, Graph graph) {
    graph.add(axiom, RDF.type.asNode(), OWL2.Axiom.asNode());
    graph.add(axiom, OWL2.annotatedSource.asNode(), mapping.subject());
    graph.add(axiom, OWL2.annotatedProperty.asNode(), mapping.predicate());
    graph.add(axiom, OWL2.annotatedTarget.asNode(), mapping.object());
    graph.add(axiom, JUSTIFICATION, NodeFactory.createURI(SEMAPV + mapping.justification()));
    graph.add(
        axiom,
        CONFIDENCE,
        NodeFactory.createLiteralDT(decimal(mapping.confidence()), XSDDatatype.XSDdecimal));
    graph.add(axiom, sssom("mapping_tool"), string(TOOL));
    graph.add(axiom, sssom("mapping_tool_version"), string(version));
    graph.add(axiom, RDFS.comment.asNode(), string(mapping.reason()));
    label(axiom, SUBJECT_LABEL, mapping.subjectLabel(), graph);
    label(axiom, OBJECT_LABEL, mapping.objectLabel(), graph);
  }

  /** As the store gives it back. */
  private static String decimal(double confidence) {
    BigDecimal plain = BigDecimal.valueOf(Math.round(confidence * DIGITS), 2).stripTrailingZeros();
    return (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
  }

  private static void label(Node axiom, Node property, String label, Graph graph) {
    if (!label.isEmpty()) {
      graph.add(axiom, property, string(label));
    }
  }

  private static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
