package org.rapporteur.judge;

import org.apache.jena.graph.Node;

/**
 * A human's word on two actors or places, or on the words of an article and whom they mean.
 *
 * @param one the words, where it is on words
 * @param number later ones have higher numbers
 * @param reason "" when none was given
 */
public record Judgement(int number, Node one, Verdict verdict, Node other, String reason) {

  /** True when it says whom the words of one passage mean, or do not. */
  public boolean isOnMention() {
    return isMention(one);
  }

  /** True for the IRI of words of an article. */
  public static boolean isMention(Node node) {
    return Mentions.isPassage(node);
  }

  /** True when it is on these two, in whatever order. */
  public boolean isOn(Node first, Node second) {
    return one.equals(first) && other.equals(second) || one.equals(second) && other.equals(first);
  }
}
