package org.rapporteur.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.map.Iris;
import org.rapporteur.map.Vocabulary;

/** The conflicts that merging found, as they stand in a store: a named graph for each source. */
public final class Conflicts {

  private static final String GRAPH = Iris.DEFAULT_BASE + "conflicts/";
  private static final Node CONFLICT = Vocabulary.dip("Conflict");
  private static final Node KIND = Vocabulary.dip("conflictKind");
  private static final Node OURS = Vocabulary.dip("concernsOurs");
  private static final Node THEIRS = Vocabulary.dip("concernsTheirs");

  private Conflicts() {}

  static Node graph(String name) {
    return NodeFactory.createURI(GRAPH + name);
  }

  static void write(Collection<Conflict> conflicts, Node name, Graph graph) {
    int number = 0;
    for (Conflict conflict : new TreeSet<>(conflicts)) {
      number++;
      Node node = NodeFactory.createURI(name.getURI() + "#" + number);
      graph.add(node, RDF.type.asNode(), CONFLICT);
      graph.add(node, KIND, NodeFactory.createLiteralString(conflict.kind().word()));
      graph.add(node, RDFS.comment.asNode(), NodeFactory.createLiteralString(conflict.what()));
      concerns(node, OURS, conflict.our(), graph);
      concerns(node, THEIRS, conflict.their(), graph);
    }
  }

  private static void concerns(Node node, Node property, String iri, Graph graph) {
    if (!iri.isEmpty()) {
      graph.add(node, property, NodeFactory.createURI(iri));
    }
  }

  /**
   * All of a store, by source.
   *
   * @param data within a transaction
   */
  public static List<Found> of(DatasetGraph data) {
    List<Found> all = new ArrayList<>();
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), CONFLICT)
        .forEachRemaining(q -> all.add(found(data, q.getGraph(), q.getSubject())));
    all.sort(java.util.Comparator.comparing(Found::source).thenComparing(Found::conflict));
    return all;
  }

  /**
   * A conflict with the name of the data that gave rise to it.
   *
   * @param source last part of its graph's IRI
   */
  public record Found(String source, Conflict conflict) {}

  private static Found found(DatasetGraph data, Node graph, Node node) {
    return new Found(
        graph.getURI().substring(GRAPH.length()),
        new Conflict(
            Conflict.Kind.valueOf(text(data, graph, node, KIND).toUpperCase(Locale.ROOT)),
            text(data, graph, node, OURS),
            text(data, graph, node, THEIRS),
            text(data, graph, node, RDFS.comment.asNode())));
  }

  private static String text(DatasetGraph data, Node graph, Node node, Node property) {
    Iterator<Quad> found = data.find(graph, node, property, Node.ANY);
    if (!found.hasNext()) {
      return "";
    }
    Node value = found.next().getObject();
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
  }
}
