package org.rapporteur.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Two actors that may be one.
 *
 * @param one has no public identifier
 * @param likelihood that they are one, 0 to 1, by their names alone
 * @param why what speaks for it
 */
public record PairDoubt(Actors.Actor one, Actors.Actor other, double likelihood, String why)
    implements Doubt {

  @Override
  public Node first() {
    return NodeFactory.createURI(one.iri());
  }

  @Override
  public Node second() {
    return NodeFactory.createURI(other.iri());
  }

  @Override
  public int mentions() {
    return one.mentions() + other.mentions();
  }
}
