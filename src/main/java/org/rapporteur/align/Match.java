package org.rapporteur.align;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Two events that are one.
 *
 * @param one the smaller IRI
 * @param score 0 to 1
 * @param reasons what speaks for it
 */
public record Match(Node one, Node other, double score, List<Reason> reasons)
    implements Comparable<Match> {

  public Match {
    reasons = List.copyOf(reasons);
  }

  /** The best first. */
  @Override
  public int compareTo(Match match) {
    int order = Double.compare(match.score, score);
    order = order == 0 ? one.toString().compareTo(match.one.toString()) : order;
    return order == 0 ? other.toString().compareTo(match.other.toString()) : order;
  }

  /** All reasons in one line. */
  public String words() {
    return String.join("; ", reasons.stream().map(Reason::words).toList());
  }
}
