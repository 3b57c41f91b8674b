package org.rapporteur.extract.statement;

import java.util.Locale;
import org.rapporteur.extract.StatementClaim.Mode;
import org.rapporteur.extract.StatementClaim.Nature;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Span;

/** Whether something is said or held in mind, and quoted or told. */
final class Manner {

  /** A stray word outside the marks does not make a quotation mixed. */
  private static final double WHOLE = 0.95;

  private final WordList verbs;
  private final WordList nouns;
  private final WordList adjectives;

  Manner(WordLists words) {
    this.verbs = words.list("attribution-verbs");
    this.nouns = words.list("attribution-nouns");
    this.adjectives = words.list("attitude-adjectives");
  }

  /** A quotation was said, whatever the word for it. */
  Nature nature(Candidate candidate, Tree tree, Layout layout) {
    if (!candidate.hasCue() || mode(candidate, layout) == Mode.DIRECT) {
      return Nature.SPEECH;
    }
    String lemma = tree.token(candidate.cue()).lemma().toLowerCase(Locale.ROOT);
    boolean held =
        tree.token(candidate.cue()).isNoun()
            ? nouns.value(lemma, "nature").filter("stance"::equals).isPresent()
            : verbs.value(lemma, "nature").filter("stance"::equals).isPresent()
                || !verbs.contains(lemma) && adjectives.contains(lemma);
    return held ? Nature.STANCE : Nature.SPEECH;
  }

  Mode mode(Candidate candidate, Layout layout) {
    int quoted = 0;
    int all = 0;
    for (Span piece : candidate.content()) {
      all += layout.weight(piece);
      for (Quotation quotation : layout.quotations().in(piece)) {
        int from = Math.max(piece.start(), quotation.inner().start());
        int to = Math.min(piece.end(), quotation.inner().end());
        quoted += from < to ? layout.weight(new Span(from, to)) : 0;
      }
    }
    return quoted == 0 ? Mode.INDIRECT : quoted >= all * WHOLE ? Mode.DIRECT : Mode.MIXED;
  }
}
