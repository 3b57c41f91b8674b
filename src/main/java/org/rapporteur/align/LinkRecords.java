package org.rapporteur.align;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.rapporteur.map.Vocabulary;

/**
 * The links in RDF: each both ways, since nothing is left to inference, and an {@code owl:Axiom}
 * about it, as SSSOM writes a mapping.
 */
final class LinkRecords {

  private static final String SSSOM = "https://w3id.org/sssom/";
  private static final String SEMAPV = "https://w3id.org/semapv/vocab/";
  private static final int DIGITS = 2;

  private final Node name;
  private final String version;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private int count;

  /**
   * @param name of the named graph
   * @param version of the program
   */
  LinkRecords(Node name, String version) {
    this.name = name;
    this.version = version;
  }

  /** The graph of these links, in this order; empty when there are none. */
  Graph of(List<Match> links, EvidenceTable evidence) {
    if (!links.isEmpty()) {
      graph.add(name, RDF.type.asNode(), VOID.Linkset.asNode());
      graph.add(name, VOID.linkPredicate.asNode(), Vocabulary.SAME_EVENT_AS);
    }
    links.forEach(l -> add(l, evidence.isEnough(l.score())));
    return graph;
  }

  /**
   * @param isDirect false when the two are one by way of others
   */
  private void add(Match link, boolean isDirect) {
    count++;
    Node axiom = NodeFactory.createURI(name.getURI() + "#" + count);
    graph.add(link.one(), Vocabulary.SAME_EVENT_AS, link.other());
    graph.add(link.other(), Vocabulary.SAME_EVENT_AS, link.one());
    graph.add(axiom, RDF.type.asNode(), OWL2.Axiom.asNode());
    graph.add(axiom, OWL2.annotatedSource.asNode(), link.one());
    graph.add(axiom, OWL2.annotatedProperty.asNode(), Vocabulary.SAME_EVENT_AS);
    graph.add(axiom, OWL2.annotatedTarget.asNode(), link.other());
    graph.add(
        axiom,
        sssom("mapping_justification"),
        NodeFactory.createURI(SEMAPV + (isDirect ? "CompositeMatching" : "MappingChaining")));
    graph.add(axiom, sssom("confidence"), score(link.score()));
    graph.add(axiom, sssom("mapping_tool"), text("rapporteur align"));
    graph.add(axiom, sssom("mapping_tool_version"), text(version));
    String way = isDirect ? "" : "by way of other reports; ";
    graph.add(axiom, RDFS.comment.asNode(), text(way + link.words()));
  }

  private static Node sssom(String term) {
    return NodeFactory.createURI(SSSOM + term);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private static Node score(double score) {
    String digits = BigDecimal.valueOf(score).setScale(DIGITS, RoundingMode.HALF_UP).toString();
    return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
  }
}
