package org.rapporteur.extract.statement;

import java.util.List;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** What stands between a quotation and its verb. */
final class GapFeatures {

  private static final int NEAR = 3;

  private final Layout layout;
  private final WordList verbs;

  GapFeatures(Layout layout, WordLists words) {
    this.layout = layout;
    this.verbs = words.list("attribution-verbs");
  }

  /** What stands between a quotation and its verb. */
  void addTo(Candidate candidate, Tree tree, List<String> features) {
    Span cue = tree.token(candidate.cue()).span();
    for (Span piece : candidate.content()) {
      boolean before = piece.end() <= cue.start();
      int from = before ? piece.end() : cue.end();
      int to = before ? cue.start() : piece.start();
      if (from > to) {
        continue;
      }
      int tokens = tree.sentence().tokensIn(new Span(from, to)).size();
      String side = before ? "before" : "after";
      features.add("gap=" + side + "," + Feature.bucket(tokens, 1, 2, 3, 5, 8, 14));
      char mark =
          before
              ? last(piece)
              : layout.body().substring(from, to).strip().isEmpty()
                  ? ' '
                  : lastOf(layout.body().substring(from, to).strip());
      features.add(
          "joint="
              + side
              + ","
              + (Character.isLetterOrDigit(mark) ? 'a' : mark)
              + (tokens <= NEAR));
      int verbsBetween = 0;
      int cuesBetween = 0;
      for (Token token : tree.sentence().tokensIn(new Span(from, to))) {
        verbsBetween += token.isVerb() ? 1 : 0;
        cuesBetween += token.isVerb() && verbs.contains(token.lemma()) ? 1 : 0;
      }
      features.add("verbs between=" + side + "," + Math.min(verbsBetween, 2));
      features.add(
          "cues between=" + candidate.rule() + "," + side + "," + Math.min(cuesBetween, 2));
    }
  }

  private char last(Span piece) {
    String words = layout.body().substring(piece.start(), piece.end());
    for (int i = words.length() - 1; i > 0; i--) {
      char character = words.charAt(i);
      if (Character.isLetterOrDigit(character) || ",.?!-–—…:;".indexOf(character) >= 0) {
        return character;
      }
    }
    return ' ';
  }

  private static char lastOf(String words) {
    return words.charAt(words.length() - 1);
  }
}
