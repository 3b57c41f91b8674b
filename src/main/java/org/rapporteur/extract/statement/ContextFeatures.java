package org.rapporteur.extract.statement;

import java.util.List;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/**
 * What else is said around a candidate: other reporting words, quotations, its place in the text.
 */
final class ContextFeatures {

  private final Layout layout;
  private final WordList verbs;
  private final int[] speeches;
  private final String density;

  ContextFeatures(Layout layout, WordLists words) {
    this.layout = layout;
    this.verbs = words.list("attribution-verbs");
    this.speeches = new int[layout.size()];
    int all = 0;
    for (int i = 0; i < speeches.length; i++) {
      for (Token token : layout.sentence(i).tokens()) {
        speeches[i] += isSpeech(token) ? 1 : 0;
      }
      all += Math.min(speeches[i], 1);
    }
    this.density = Feature.bucket(100 * all / Math.max(1, speeches.length), 15, 30, 45, 60);
  }

  private boolean isSpeech(Token token) {
    return token.isVerb()
        && verbs.value(token.lemma(), "nature").filter("speech"::equals).isPresent();
  }

  void addTo(Candidate candidate, Tree tree, String rule, String lemma, List<String> features) {
    int within = 0;
    int without = 0;
    boolean quoting = false;
    for (Token token : tree.sentence().tokens()) {
      if (token.index() != candidate.cue() && isSpeech(token)) {
        boolean inside = candidate.content().stream().anyMatch(p -> p.covers(token.span()));
        within += inside ? 1 : 0;
        without += inside ? 0 : 1;
        quoting |= inside && layout.quotations().at(token.span().start()).isEmpty();
      }
    }
    features.add("cues inside=" + rule + "," + Math.min(within, 2) + quoting);
    features.add("cues outside=" + rule + "," + Math.min(without, 2));
    features.add(
        "cues inside,variant=" + candidate.variant() + "," + Math.min(within, 2) + quoting);
    features.add("density=" + density);
    features.add("rule,density=" + rule + "," + density);
    features.add("lemma,density=" + lemma + "," + density);
    int sentence = candidate.sentence();
    features.add("around=" + rule + "," + speaks(sentence - 1) + speaks(sentence + 1));
    features.add("place=" + rule + "," + Feature.bucket(sentence, 1, 2, 4, 10));
    marks(candidate, tree.sentence(), rule, features);
  }

  private String speaks(int sentence) {
    if (sentence < 0 || sentence >= speeches.length) {
      return "-";
    }
    boolean quoted =
        layout.quotations().in(layout.sentence(sentence).span()).stream()
            .anyMatch(q -> !q.isScare());
    return speeches[sentence] > 0 ? quoted ? "Q" : "s" : quoted ? "q" : "n";
  }

  /** Quotations of the sentence that the content leaves out. */
  private void marks(Candidate candidate, Sentence sentence, String rule, List<String> features) {
    int left = 0;
    for (Quotation quotation : layout.quotations().in(sentence.span())) {
      Span inner = quotation.inner();
      left += candidate.content().stream().noneMatch(p -> p.overlaps(inner)) ? 1 : 0;
    }
    features.add("quotations left=" + rule + "," + candidate.variant() + "," + Math.min(left, 2));
  }
}
