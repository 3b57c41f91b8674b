package org.rapporteur.extract.statement;

import java.util.BitSet;
import org.rapporteur.text.Dependency;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** The basic tree of a sentence, indexed once: children, subtrees and grammatical functions. */
final class Tree {

  private static final int[] NONE = {};

  private final Sentence sentence;
  private final int[][] children;
  private final BitSet[] subtrees;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    int[] counts = new int[sentence.size()];
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    children = new int[sentence.size()][];
    for (int i = 0; i < children.length; i++) {
      children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
      counts[i] = 0;
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        children[token.head()][counts[token.head()]++] = token.index();
      }
    }
    subtrees = new BitSet[sentence.size()];
  }

  Sentence sentence() {
    return sentence;
  }

  Token token(int index) {
    return sentence.token(index);
  }

  int[] children(int index) {
    return children[index];
  }

  /** The first child in one of the relations, subtypes included, or -1. */
  int child(int index, String... relations) {
    for (int child : children[index]) {
      if (Sentence.hasRelation(token(child).relation(), relations)) {
        return child;
      }
    }
    return -1;
  }

  boolean has(int index, String... relations) {
    return child(index, relations) >= 0;
  }

  /** The token and all below it. Not to be changed by the caller. */
  BitSet subtree(int index) {
    if (subtrees[index] == null) {
      BitSet reached = new BitSet(sentence.size());
      descend(index, reached);
      subtrees[index] = reached;
    }
    return subtrees[index];
  }

  private void descend(int index, BitSet reached) {
    if (!reached.get(index)) {
      reached.set(index);
      for (int child : children[index]) {
        descend(child, reached);
      }
    }
  }

  /** True for a verb in the passive, as the parser sees it. */
  boolean isPassive(int verb) {
    return has(verb, "nsubj:pass", "aux:pass", "csubj:pass");
  }

  /** The subject in the enhanced graph: of its own, or carried over; -1 when there is none. */
  int subject(int verb) {
    int own = child(verb, "nsubj");
    if (own >= 0) {
      return own;
    }
    int best = -1;
    for (Dependency edge : sentence.edges()) {
      if (edge.governor() == verb
          && edge.relation().startsWith("nsubj")
          && (best < 0 || distance(edge.dependent(), verb) < distance(best, verb))) {
        best = edge.dependent();
      }
    }
    return best;
  }

  private static int distance(int a, int b) {
    return Math.abs(a - b);
  }
}
