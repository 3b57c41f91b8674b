package org.rapporteur.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A sentence with its basic dependency tree (in the tokens) and its enhanced++ graph (in the
 * edges).
 *
 * @param index position in the article, 0-based
 * @param span first to last token
 * @param tokens in text order, at least one
 * @param edges enhanced++ dependencies, the root excluded, in order of dependent then governor
 */
public record Sentence(int index, Span span, List<Token> tokens, List<Dependency> edges)
    implements Serializable {

  public Sentence {
    tokens = List.copyOf(tokens);
    edges = List.copyOf(edges);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** Index of the root of the basic tree. */
  public int root() {
    return tokens.stream().filter(t -> t.head() < 0).findFirst().orElse(tokens.get(0)).index();
  }

  /** Children of a token in the basic tree, in text order. */
  public List<Token> children(int index) {
    return tokens.stream().filter(t -> t.head() == index).toList();
  }

  /** Children of a token in the basic tree whose relation is one of those, subtypes included. */
  public List<Token> children(int index, String... relations) {
    return tokens.stream()
        .filter(t -> t.head() == index)
        .filter(t -> hasRelation(t.relation(), relations))
        .toList();
  }

  /** True when {@code relation} is one of {@code relations} or a subtype of one ("nsubj:pass"). */
  public static boolean hasRelation(String relation, String... relations) {
    for (String wanted : relations) {
      if (relation.equals(wanted)
          || relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':') {
        return true;
      }
    }
    return false;
  }

  /** Token indices of the basic subtree under a token, itself included. */
  public BitSet subtree(int index) {
    BitSet reached = new BitSet(tokens.size());
    reached.set(index);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Token token : tokens) {
        if (token.head() >= 0 && reached.get(token.head()) && !reached.get(token.index())) {
          reached.set(token.index());
          grew = true;
        }
      }
    }
    return reached;
  }

  /** The span from the first to the last token of a set of token indices (at least one). */
  public Span spanOf(BitSet indices) {
    return tokens.get(indices.nextSetBit(0)).span().union(tokens.get(indices.length() - 1).span());
  }

  /** Enhanced edges whose governor is that token. */
  public List<Dependency> edgesFrom(int governor) {
    return edges.stream().filter(e -> e.governor() == governor).toList();
  }

  /** Enhanced edges whose dependent is that token. */
  public List<Dependency> edgesTo(int dependent) {
    return edges.stream().filter(e -> e.dependent() == dependent).toList();
  }

  /** Tokens that overlap a span of the body, in text order. */
  public List<Token> tokensIn(Span span) {
    List<Token> found = new ArrayList<>();
    for (Token token : tokens) {
      if (token.span().overlaps(span)) {
        found.add(token);
      }
    }
    return found;
  }
}
