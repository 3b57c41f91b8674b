package org.rapporteur.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.map.Iris;

/** Names of the graphs in which other people's data lie, each as it came. */
public final class ForeignGraphs {

  private static final String PREFIX = Iris.DEFAULT_BASE + "source/";

  private ForeignGraphs() {}

  /**
   * @param name of a set of data, as part of an IRI
   */
  public static Node graph(String name) {
    return NodeFactory.createURI(PREFIX + name);
  }

  /** Whether it is the name of such a graph. */
  public static boolean isForeign(Node graph) {
    return graph != null && graph.isURI() && graph.getURI().startsWith(PREFIX);
  }
}
