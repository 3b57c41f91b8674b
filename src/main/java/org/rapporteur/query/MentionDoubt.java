package org.rapporteur.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.judge.Judgements;

/**
 * Words of an article that may not mean whom they were linked to.
 *
 * @param likelihood that they do, as the linking has it
 * @param why the reason it gave, with the runner-up
 */
public record MentionDoubt(
    Actors.Mention mention, Actors.Actor meant, double likelihood, String why) implements Doubt {

  @Override
  public Node first() {
    return NodeFactory.createURI(mention.iri());
  }

  @Override
  public Node second() {
    return NodeFactory.createURI(meant.iri());
  }

  @Override
  public int mentions() {
    return 1;
  }

  @Override
  public boolean isOpen(DatasetGraph data) {
    return Judgements.of(data).all().stream()
        .noneMatch(j -> j.isOnMention() && j.one().equals(first()));
  }
}
