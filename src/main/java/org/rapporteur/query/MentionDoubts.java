package org.rapporteur.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rapporteur.judge.Judgement;
import org.rapporteur.judge.Judgements;
import org.rapporteur.map.Vocabulary;

/** Finds the mentions whose link the linking itself was not sure of. */
final class MentionDoubts {

  /** A note ends in its score and the runner-up: "surname of Ada Lint (0.48, or else ..)". */
  private static final Pattern SCORE = Pattern.compile("\\(([01]\\.\\d\\d)(?:,[^()]*)?\\)$");

  private MentionDoubts() {}

  /**
   * Those that nobody judged yet, in no order.
   *
   * @param made all judgements
   * @param view of the data, with these
   */
  static List<MentionDoubt> of(Judgements made, DatasetGraph view) {
    Set<Node> judged =
        made.all().stream()
            .filter(Judgement::isOnMention)
            .map(Judgement::one)
            .collect(Collectors.toSet());
    Actors actors = new Actors(view);
    List<Quad> notes = new ArrayList<>();
    view.find(Node.ANY, Node.ANY, Vocabulary.LINKED_BY, Node.ANY).forEachRemaining(notes::add);
    List<MentionDoubt> doubts = new ArrayList<>();
    for (Quad note : notes) {
      Node passage = note.getSubject();
      Iterator<Quad> meant = view.find(note.getGraph(), passage, Vocabulary.REFERS_TO, Node.ANY);
      Matcher score = SCORE.matcher(note.getObject().getLiteralLexicalForm());
      if (!judged.contains(passage) && meant.hasNext() && score.find()) {
        Node actor = meant.next().getObject();
        if (!meant.hasNext()) {
          doubts.add(
              new MentionDoubt(
                  actors.mention(note.getGraph(), passage),
                  actors.actor(actor),
                  Double.parseDouble(score.group(1)),
                  note.getObject().getLiteralLexicalForm()));
        }
      }
    }
    return doubts;
  }
}
