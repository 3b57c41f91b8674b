package org.rapporteur.judge;

import org.apache.jena.graph.Node;

/**
 * A human's word on two actors or places.
 *
 * @param number later ones have higher numbers
 * @param reason "" when none was given
 */
public record Judgement(int number, Node one, Verdict verdict, Node other, String reason) {

  /** True when it is on these two, in whatever order. */
  public boolean isOn(Node first, Node second) {
    return one.equals(first) && other.equals(second) || one.equals(second) && other.equals(first);
  }
}
