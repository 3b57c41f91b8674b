package org.rapporteur.query;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Verdict;
import org.rapporteur.map.Vocabulary;

/**
 * A claim that may not be what its article says.
 *
 * @param likelihood that it is, as the reading has it
 */
public record ClaimDoubt(Node claim, double likelihood) implements Doubt {

  @Override
  public Node first() {
    return claim;
  }

  @Override
  public Node second() {
    return Vocabulary.ACCEPTED;
  }

  @Override
  public String why() {
    return "is this what the article says?";
  }

  @Override
  public int mentions() {
    return 1;
  }

  @Override
  public boolean judge(DatasetGraph data, boolean isSo, String reason) {
    return Judgements.judge(data, claim, isSo ? Verdict.ACCEPTED : Verdict.REJECTED, reason);
  }

  @Override
  public boolean isOpen(DatasetGraph data) {
    return Judgements.of(data).onClaim(data, claim).isEmpty();
  }
}
