package org.rapporteur.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.text.Span;

/**
 * Which claim a judgement is on. Claims are numbered in their article, so one that is read anew by
 * other rules may have another's number: what counts is the words that it stands on.
 */
final class JudgedClaims {

  private static final List<Node> STANDING =
      List.of(Vocabulary.EVIDENCE, Vocabulary.CONTENT_PASSAGE);

  private final DatasetGraph data;

  /**
   * @param data within a transaction
   */
  JudgedClaims(DatasetGraph data) {
    this.data = data;
  }

  /** What a claim stands on: of a statement what is said, sorted. */
  List<Node> passages(Node claim) {
    Set<Node> passages = new LinkedHashSet<>();
    for (Node property : STANDING) {
      data.find(Node.ANY, claim, property, Node.ANY)
          .forEachRemaining(q -> passages.add(q.getObject()));
    }
    List<Node> sorted = new ArrayList<>(passages);
    sorted.sort(Comparator.comparing(Node::toString));
    return sorted;
  }

  /**
   * The claim that was judged: the one of that IRI if it stands on the same words, else the only
   * other of its kind that does, else the one of that IRI if some of its words are the same.
   *
   * @return empty where none is, so that people are asked anew
   */
  Optional<Node> claim(Judgement judgement) {
    List<Node> now = passages(judgement.one());
    if (now.equals(judgement.passages()) || judgement.passages().isEmpty()) {
      return Optional.of(judgement.one());
    }
    List<Node> others =
        standingOn(judgement.passages().get(0)).stream()
            .filter(c -> kind(c).equals(kind(judgement.one())))
            .filter(c -> passages(c).equals(judgement.passages()))
            .toList();
    if (others.size() == 1) {
      return Optional.of(others.get(0));
    }
    boolean isNear =
        now.stream().anyMatch(p -> judgement.passages().stream().anyMatch(q -> overlap(p, q)));
    return isNear ? Optional.of(judgement.one()) : Optional.empty();
  }

  private Set<Node> standingOn(Node passage) {
    Set<Node> claims = new LinkedHashSet<>();
    for (Node property : STANDING) {
      data.find(Node.ANY, Node.ANY, property, passage)
          .forEachRemaining(q -> claims.add(q.getSubject()));
    }
    return claims;
  }

  /** Its article and its kind: what stands before its number. */
  private static String kind(Node claim) {
    String iri = claim.toString();
    return iri.substring(0, iri.lastIndexOf('/') + 1);
  }

  private static boolean overlap(Node one, Node other) {
    Optional<Span> first = Mentions.chars(one);
    Optional<Span> second = Mentions.chars(other);
    return first.isPresent()
        && second.isPresent()
        && first.get().start() < second.get().end()
        && second.get().start() < first.get().end();
  }
}
