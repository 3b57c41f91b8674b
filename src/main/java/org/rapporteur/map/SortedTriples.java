package org.rapporteur.map;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;

/** The order in which triples are written: by subject, its type first, then property and object. */
final class SortedTriples {

  private static final Comparator<Triple> ORDER =
      Comparator.comparing((Triple t) -> form(t.getSubject()))
          .thenComparing(t -> !t.getPredicate().equals(RDF.type.asNode()))
          .thenComparing(t -> form(t.getPredicate()))
          .thenComparing(t -> form(t.getObject()));

  private SortedTriples() {}

  static List<Triple> of(Graph graph) {
    return graph.find().toList().stream().sorted(ORDER).toList();
  }

  private static String form(Node node) {
    return NodeFmtLib.strNT(node);
  }
}
