package org.rapporteur.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Vocabulary;

/**
 * What becomes of the data by judgements on single mentions: words are linked to another, and the
 * claims that stand on these words, and on no others for the one they were linked to, tell of the
 * other as well.
 */
final class Corrections {

  private final DatasetGraph data;
  private final Set<Quad> removed = new LinkedHashSet<>();
  private final Set<Quad> added = new LinkedHashSet<>();

  private Corrections(DatasetGraph data) {
    this.data = data;
  }

  /**
   * @param judgements all of them, of which those on mentions count
   * @param data within a transaction
   * @return the data themselves where nothing is corrected
   */
  static DatasetGraph view(List<Judgement> judgements, Identities identities, DatasetGraph data) {
    Corrections corrections = new Corrections(data);
    Map<Node, List<Correction>> byArticle = new LinkedHashMap<>();
    for (Correction correction : wanted(judgements, identities, data)) {
      byArticle.computeIfAbsent(correction.graph(), g -> new ArrayList<>()).add(correction);
    }
    byArticle.forEach(corrections::article);
    return corrections.removed.isEmpty()
        ? data
        : new CorrectedData(data, corrections.removed, corrections.added);
  }

  private static List<Correction> wanted(
      List<Judgement> judgements, Identities identities, DatasetGraph data) {
    Map<Node, List<Judgement>> byPassage = new LinkedHashMap<>();
    judgements.stream()
        .filter(Judgement::isOnMention)
        .forEach(j -> byPassage.computeIfAbsent(j.one(), p -> new ArrayList<>()).add(j));
    List<Correction> wanted = new ArrayList<>();
    byPassage.forEach(
        (passage, made) -> {
          Mentions mentions = new Mentions(data, Mentions.article(passage));
          Optional<Node> right =
              made.stream()
                  .filter(j -> j.verdict() == Verdict.SAME)
                  .map(j -> identities.of(j.other()))
                  .findFirst();
          List<Node> wrong = new ArrayList<>();
          for (Node meant : mentions.meant(passage)) {
            if (isWrong(identities.of(meant), right, made, identities)) {
              wrong.add(meant);
            }
          }
          boolean othersStay = wrong.size() < mentions.meant(passage).size();
          Optional<Node> to =
              right.or(() -> othersStay ? Optional.empty() : Optional.of(mentions.local(passage)));
          wrong.forEach(
              from -> wanted.add(new Correction(Mentions.article(passage), passage, from, to)));
        });
    return wanted;
  }

  private static boolean isWrong(
      Node meant, Optional<Node> right, List<Judgement> made, Identities identities) {
    return right.isPresent()
        ? !right.get().equals(meant)
        : made.stream().anyMatch(j -> identities.of(j.other()).equals(meant));
  }

  private void article(Node graph, List<Correction> corrections) {
    Mentions mentions = new Mentions(data, graph);
    for (Correction correction : corrections) {
      List<Node> judged =
          corrections.stream()
              .filter(c -> c.from().equals(correction.from()) && c.to().equals(correction.to()))
              .map(Correction::passage)
              .toList();
      correct(correction, new ClaimsOn(data, mentions, correction, judged));
    }
  }

  private void correct(Correction correction, ClaimsOn claims) {
    Quad link = quad(correction, correction.passage(), Vocabulary.REFERS_TO, correction.from());
    replace(link, correction);
    claims.all().forEach(quad -> replace(quad, correction));
    data.find(correction.graph(), correction.passage(), Vocabulary.LINKED_BY, Node.ANY)
        .forEachRemaining(removed::add);
    correction.to().ifPresent(to -> describe(correction, to));
    met(correction);
  }

  private void replace(Quad quad, Correction correction) {
    removed.add(quad);
    correction
        .to()
        .ifPresent(
            to -> {
              Node subject = quad.getSubject().equals(correction.from()) ? to : quad.getSubject();
              Node object = quad.getObject().equals(correction.from()) ? to : quad.getObject();
              added.add(Quad.create(quad.getGraph(), subject, quad.getPredicate(), object));
            });
  }

  /** What the article's graph tells of whoever it did not name before. */
  private void describe(Correction correction, Node to) {
    boolean isKnown = data.contains(Node.ANY, to, Vocabulary.PREF_LABEL, Node.ANY);
    if (isKnown) {
      for (Node property : List.of(RDF.type.asNode(), Vocabulary.PREF_LABEL, Vocabulary.SAME_AS)) {
        data.find(Node.ANY, to, property, Node.ANY)
            .forEachRemaining(q -> added.add(quad(correction, to, property, q.getObject())));
      }
      return;
    }
    data.find(correction.graph(), correction.from(), RDF.type.asNode(), Node.ANY)
        .forEachRemaining(q -> added.add(quad(correction, to, RDF.type.asNode(), q.getObject())));
    String words = new Mentions(data, correction.graph()).words(correction.passage());
    added.add(quad(correction, to, Vocabulary.PREF_LABEL, NodeFactory.createLiteralString(words)));
  }

  /** Who met whom follows from the meetings held, as they are now. */
  private void met(Correction correction) {
    Node graph = correction.graph();
    List<Node> meetings = new ArrayList<>();
    data.find(graph, Node.ANY, RDF.type.asNode(), Vocabulary.MEETING)
        .forEachRemaining(q -> meetings.add(q.getSubject()));
    meetings.removeIf(m -> !data.contains(graph, m, Vocabulary.STATUS, Vocabulary.dip("Held")));
    List<Quad> before = new ArrayList<>();
    data.find(graph, correction.from(), Vocabulary.MET_WITH, Node.ANY)
        .forEachRemaining(before::add);
    data.find(graph, Node.ANY, Vocabulary.MET_WITH, correction.from())
        .forEachRemaining(before::add);
    removed.addAll(before);
    for (Node meeting : meetings) {
      List<Node> parties = parties(graph, meeting);
      for (Node one : parties) {
        parties.stream()
            .filter(other -> !other.equals(one))
            .map(other -> Quad.create(graph, one, Vocabulary.MET_WITH, other))
            .forEach(
                quad -> {
                  if (!removed.remove(quad) && !data.contains(quad)) {
                    added.add(quad);
                  }
                });
      }
    }
  }

  /** As corrected. */
  private List<Node> parties(Node graph, Node meeting) {
    List<Node> parties = new ArrayList<>();
    data.find(graph, meeting, Vocabulary.PARTICIPANT, Node.ANY)
        .forEachRemaining(
            q -> {
              if (!removed.contains(q)) {
                parties.add(q.getObject());
              }
            });
    added.stream()
        .filter(q -> q.getSubject().equals(meeting) && q.getGraph().equals(graph))
        .filter(q -> q.getPredicate().equals(Vocabulary.PARTICIPANT))
        .forEach(q -> parties.add(q.getObject()));
    return parties;
  }

  private static Quad quad(Correction correction, Node subject, Node property, Node object) {
    return Quad.create(correction.graph(), subject, property, object);
  }
}
