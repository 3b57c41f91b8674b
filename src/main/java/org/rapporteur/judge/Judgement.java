package org.rapporteur.judge;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A human's word on two actors or places, on the words of an article and whom they mean, or on a
 * claim.
 *
 * @param number later ones have higher numbers
 * @param one the words, where it is on words; the claim, where it is on a claim
 * @param other dip:Accepted or dip:Rejected, where it is on a claim
 * @param reason "" when none was given
 * @param passages that the claim stood on when it was judged, sorted; none where it is on none
 */
public record Judgement(
    int number, Node one, Verdict verdict, Node other, String reason, List<Node> passages) {

  public Judgement {
    passages = List.copyOf(passages);
    if (verdict.isOnClaim() && !verdict.value().equals(other)) {
      throw new IllegalArgumentException(verdict + " is on a claim, and not on two: " + other);
    }
  }

  /** True when it says whom the words of one passage mean, or do not. */
  public boolean isOnMention() {
    return isMention(one);
  }

  /** True when it says whether a claim is what its article says. */
  public boolean isOnClaim() {
    return verdict.isOnClaim();
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
