package org.rapporteur.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.text.Span;

/** The triples of claims that say of someone what stands on words that mean another. */
final class ClaimsOn {

  /** What a claim says of those whom its evidence names. */
  private static final Set<Node> OF_EVIDENCE =
      Set.of(
          Vocabulary.PARTICIPANT,
          Vocabulary.HOST,
          Vocabulary.VISITOR,
          Vocabulary.LOCATION,
          Vocabulary.DESTINATION,
          Vocabulary.REPRESENTS);

  /** Whom a statement names around it, and not in it. */
  private static final Set<Node> AROUND = Set.of(Vocabulary.ADDRESSEE, Vocabulary.RELAYED_BY);

  /** Code points around a statement in which those are named whom it is told to or by. */
  private static final int NEAR = 150;

  private final DatasetGraph data;
  private final Mentions mentions;
  private final Correction correction;
  private final List<Span> wrong;
  private final List<Span> others;

  /**
   * @param passages all that are corrected in this way
   */
  ClaimsOn(DatasetGraph data, Mentions mentions, Correction correction, List<Node> passages) {
    this.data = data;
    this.mentions = mentions;
    this.correction = correction;
    this.wrong = passages.stream().map(mentions::span).toList();
    this.others =
        mentions.others(correction.from(), passages).stream().map(mentions::span).toList();
  }

  List<Quad> all() {
    List<Quad> found = new ArrayList<>();
    data.find(correction.graph(), Node.ANY, Node.ANY, correction.from())
        .forEachRemaining(
            q -> {
              if (isWrong(q.getSubject(), q.getPredicate())) {
                found.add(q);
              }
            });
    data.find(correction.graph(), correction.from(), Vocabulary.HAS_ROLE, Node.ANY)
        .forEachRemaining(
            q -> {
              if (standsOn(spans(q.getObject(), Vocabulary.EVIDENCE))) {
                found.add(q);
              }
            });
    data.find(correction.graph(), correction.from(), Vocabulary.STATED, Node.ANY)
        .forEachRemaining(
            q -> {
              if (isWrong(q.getObject(), Vocabulary.SPEAKER)) {
                found.add(q);
              }
            });
    return found;
  }

  private boolean isWrong(Node claim, Node property) {
    if (property.equals(Vocabulary.SPEAKER)) {
      return spans(claim, Vocabulary.SPEAKER_PASSAGE).stream()
          .anyMatch(s -> wrong.stream().anyMatch(w -> w.covers(s) || s.covers(w)));
    }
    if (property.equals(Vocabulary.ABOUT)) {
      return standsOn(spans(claim, Vocabulary.CONTENT_PASSAGE));
    }
    if (AROUND.contains(property)) {
      return standsOn(around(claim));
    }
    return OF_EVIDENCE.contains(property) && standsOn(spans(claim, Vocabulary.EVIDENCE));
  }

  private List<Span> around(Node statement) {
    List<Span> around = new ArrayList<>();
    for (Node property : List.of(Vocabulary.CUE_PASSAGE, Vocabulary.SPEAKER_PASSAGE)) {
      spans(statement, property)
          .forEach(s -> around.add(new Span(Math.max(0, s.start() - NEAR), s.end() + NEAR)));
    }
    return around;
  }

  /** True where wrong words lie in these passages, and no other words that mean the same. */
  private boolean standsOn(List<Span> passages) {
    return passages.stream().anyMatch(p -> wrong.stream().anyMatch(p::covers))
        && passages.stream().noneMatch(p -> others.stream().anyMatch(p::covers));
  }

  private List<Span> spans(Node claim, Node property) {
    return mentions.objects(claim, property).stream().map(mentions::span).toList();
  }
}
