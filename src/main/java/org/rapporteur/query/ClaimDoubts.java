package org.rapporteur.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.judge.Judgements;
import org.rapporteur.map.Vocabulary;

/** Finds the claims that people had better look at. */
public final class ClaimDoubts {

  private ClaimDoubts() {}

  /**
   * Claims that nobody judged yet, the least certain first.
   *
   * @param data within a transaction
   */
  public static List<ClaimDoubt> of(DatasetGraph data) {
    return in(Judgements.of(data).view(data));
  }

  /**
   * The same of data that are seen as people judged them.
   *
   * @param view in which rejected claims are not
   */
  public static List<ClaimDoubt> in(DatasetGraph view) {
    Set<Node> judged = new HashSet<>();
    view.find(Judgements.GRAPH, Node.ANY, Vocabulary.JUDGED, Node.ANY)
        .forEachRemaining(q -> judged.add(q.getSubject()));
    List<ClaimDoubt> doubts = new ArrayList<>();
    view.find(Node.ANY, Node.ANY, Vocabulary.CONFIDENCE, Node.ANY)
        .forEachRemaining(
            q -> {
              if (!judged.contains(q.getSubject())) {
                double confidence = Double.parseDouble(q.getObject().getLiteralLexicalForm());
                doubts.add(new ClaimDoubt(q.getSubject(), confidence));
              }
            });
    doubts.sort(
        Comparator.comparingDouble(ClaimDoubt::likelihood)
            .thenComparing(d -> d.claim().toString()));
    return doubts;
  }
}
