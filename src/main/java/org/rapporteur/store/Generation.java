package org.rapporteur.store;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * How many times a store was written: what was worked out of one generation holds for as long as it
 * lasts. The count stands in the store's default graph, which queries don't see, as theirs is the
 * union.
 */
public final class Generation {

  private static final Node STORE = NodeFactory.createURI("urn:x-rapporteur:store");
  private static final Node COUNT = NodeFactory.createURI("urn:x-rapporteur:generation");

  private Generation() {}

  /**
   * 0 in a store that was never written.
   *
   * @param data of a store, within a transaction
   */
  public static long of(DatasetGraph data) {
    Iterator<Quad> found = data.find(Quad.defaultGraphIRI, STORE, COUNT, Node.ANY);
    return found.hasNext() ? Long.parseLong(found.next().getObject().getLiteralLexicalForm()) : 0;
  }

  /** Counts one more, within a transaction for writing, and says which. */
  static long next(DatasetGraph data) {
    long next = of(data) + 1;
    data.deleteAny(Quad.defaultGraphIRI, STORE, COUNT, Node.ANY);
    data.add(
        Quad.defaultGraphIRI, STORE, COUNT, NodeFactory.createLiteralString(Long.toString(next)));
    return next;
  }
}
