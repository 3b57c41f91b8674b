package org.rapporteur.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Vocabulary;

/**
 * What becomes of the data by judgements on claims: a rejected one is not seen, nor what follows
 * from it alone. Its passages stay, for they are words of the article.
 */
final class ClaimJudgements {

  private final DatasetGraph data;
  private final Set<Quad> removed = new LinkedHashSet<>();
  private final Set<Quad> added = new LinkedHashSet<>();

  private ClaimJudgements(DatasetGraph data) {
    this.data = data;
  }

  /**
   * @param judgements all of them, of which those on claims count
   * @param data within a transaction
   * @return the data themselves where no claim is judged
   */
  static DatasetGraph view(List<Judgement> judgements, DatasetGraph data) {
    ClaimJudgements view = new ClaimJudgements(data);
    view.judge(judgements.stream().filter(Judgement::isOnClaim).toList());
    return view.removed.isEmpty() && view.added.isEmpty()
        ? data
        : new CorrectedData(data, view.removed, view.added);
  }

  private void judge(List<Judgement> judgements) {
    JudgedClaims claims = new JudgedClaims(data);
    Map<Node, Verdict> verdicts = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      claims.claim(judgement).ifPresent(c -> verdicts.put(c, judgement.verdict()));
    }
    verdictsFollow(judgements, verdicts);
    Set<Node> rejected = new LinkedHashSet<>(verdicts.keySet());
    rejected.removeIf(c -> verdicts.get(c) != Verdict.REJECTED);
    rejected.forEach(this::hide);
    rejected.forEach(c -> hideMeeting(c, rejected));
  }

  /** A verdict stands on the claim as it is called now, and on none where there is none. */
  private void verdictsFollow(List<Judgement> judgements, Map<Node, Verdict> verdicts) {
    Set<Quad> seen = new LinkedHashSet<>();
    verdicts.forEach((claim, verdict) -> seen.add(quad(claim, verdict)));
    for (Judgement judgement : judgements) {
      Quad stored = quad(judgement.one(), judgement.verdict());
      if (!seen.contains(stored)) {
        removed.add(stored);
      }
    }
    seen.stream().filter(q -> !data.contains(q)).forEach(added::add);
  }

  private static Quad quad(Node claim, Verdict verdict) {
    return Quad.create(Judgements.GRAPH, claim, verdict.property(), verdict.value());
  }

  private void hide(Node claim) {
    all(Node.ANY, claim, Node.ANY, Node.ANY).forEach(removed::add);
    for (Quad quad : all(Node.ANY, Node.ANY, Node.ANY, claim)) {
      removed.add(quad);
      if (quad.getPredicate().equals(OWL2.annotatedSource.asNode())
          || quad.getPredicate().equals(OWL2.annotatedTarget.asNode())) {
        // why it is one with another is of no use without it
        removed.addAll(all(quad.getGraph(), quad.getSubject(), Node.ANY, Node.ANY));
      }
    }
  }

  /** Who met whom follows from the meetings that are left. */
  private void hideMeeting(Node claim, Set<Node> rejected) {
    for (Quad held : all(Node.ANY, claim, Vocabulary.STATUS, Vocabulary.dip("Held"))) {
      Node graph = held.getGraph();
      if (!data.contains(graph, claim, RDF.type.asNode(), Vocabulary.MEETING)) {
        continue;
      }
      List<Node> parties = parties(graph, claim);
      for (Node one : parties) {
        for (Node other : parties) {
          Quad met = Quad.create(graph, one, Vocabulary.MET_WITH, other);
          if (data.contains(met) && !meetElsewhere(met, rejected)) {
            removed.add(met);
          }
        }
      }
    }
  }

  private boolean meetElsewhere(Quad met, Set<Node> rejected) {
    return all(met.getGraph(), Node.ANY, Vocabulary.PARTICIPANT, met.getSubject()).stream()
        .map(Quad::getSubject)
        .filter(m -> !rejected.contains(m))
        .filter(m -> data.contains(met.getGraph(), m, RDF.type.asNode(), Vocabulary.MEETING))
        .filter(m -> data.contains(met.getGraph(), m, Vocabulary.STATUS, Vocabulary.dip("Held")))
        .anyMatch(m -> parties(met.getGraph(), m).contains(met.getObject()));
  }

  private List<Node> parties(Node graph, Node meeting) {
    return all(graph, meeting, Vocabulary.PARTICIPANT, Node.ANY).stream()
        .map(Quad::getObject)
        .toList();
  }

  /** In named graphs other than that of judgements. */
  private List<Quad> all(Node graph, Node subject, Node property, Node object) {
    List<Quad> found = new ArrayList<>();
    data.find(graph, subject, property, object)
        .forEachRemaining(
            q -> {
              if (!q.isDefaultGraph() && !q.getGraph().equals(Judgements.GRAPH)) {
                found.add(q);
              }
            });
    return found;
  }
}
