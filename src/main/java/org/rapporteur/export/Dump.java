package org.rapporteur.export;

import java.io.OutputStream;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.GraphFormat;
import org.rapporteur.map.GraphWriter;
import org.rapporteur.store.GraphStore;

/**
 * All of a store as it stands there: articles, judgements, and what was merged.
 *
 * @param store one graph of which is in memory at a time
 */
public record Dump(GraphStore store) {

  /**
   * Writes it in the order of the names of the graphs.
   *
   * @param out left open
   * @throws ExportException when it takes no more
   */
  public void write(DumpFormat format, OutputStream out) {
    switch (format) {
      case NTRIPLES -> new SortedLines(out).write(this);
      case NQUADS -> blocks(GraphFormat.NQUADS, out);
      case TRIG -> blocks(GraphFormat.TRIG, out);
      case TURTLE -> blocks(GraphFormat.TURTLE, out);
      case JSONLD -> blocks(GraphFormat.JSONLD, out);
    }
  }

  private void blocks(GraphFormat format, OutputStream out) {
    try (GraphWriter writer = new GraphWriter(out, format)) {
      for (String name : names()) {
        writer.write(new ArticleGraph(name, graph(name)));
      }
    }
  }

  TreeSet<String> names() {
    return store.read(
        d -> {
          TreeSet<String> names = new TreeSet<>();
          d.listGraphNodes().forEachRemaining(n -> names.add(n.toString()));
          return names;
        });
  }

  /** A copy, as reading ends before writing begins. */
  Graph graph(String name) {
    return store.read(d -> copy(d, NodeFactory.createURI(name)));
  }

  private static Graph copy(DatasetGraph data, Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    data.getGraph(name).find().forEachRemaining(copy::add);
    return copy;
  }
}
