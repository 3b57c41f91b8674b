package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** What a model may know of a candidate, as names of features that hold. */
final class Features {

  private static final int NEAR = 3;

  private final Layout layout;
  private final CueFeatures cues;
  private final GapFeatures gaps;
  private final ContextFeatures context;

  Features(Layout layout, WordLists words) {
    this.layout = layout;
    this.cues = new CueFeatures(layout, words);
    this.gaps = new GapFeatures(layout, words);
    this.context = new ContextFeatures(layout, words);
  }

  List<String> of(Candidate candidate) {
    List<String> features = new ArrayList<>();
    Tree tree = layout.tree(candidate.sentence());
    String rule = candidate.rule();
    String lemma = candidate.hasCue() ? Feature.lemma(tree.token(candidate.cue())) : "none";
    features.add("rule=" + rule);
    features.add("lemma=" + lemma);
    features.add("rule,lemma=" + rule + "," + lemma);
    content(candidate, tree, rule, lemma, features);
    speaker(candidate, rule, features);
    context.addTo(candidate, tree, rule, lemma, features);
    if (candidate.hasCue()) {
      cues.addTo(candidate, tree, rule, lemma, features);
    }
    EdgeFeatures.addTo(candidate, tree, rule, lemma, features);
    if (candidate.shape().equals("quote")) {
      gaps.addTo(candidate, tree, features);
    }
    return features;
  }

  private void content(
      Candidate candidate, Tree tree, String rule, String lemma, List<String> features) {
    int weight = 0;
    int quoted = 0;
    for (Span piece : candidate.content()) {
      weight += layout.weight(piece);
      for (Quotation quotation : layout.quotations().in(piece)) {
        int from = Math.max(piece.start(), quotation.inner().start());
        int to = Math.min(piece.end(), quotation.inner().end());
        quoted += from < to ? layout.weight(new Span(from, to)) : 0;
      }
    }
    String size = Feature.bucket(weight, 6, 12, 20, 30, 45, 70, 110, 170, 300);
    features.add("size=" + size);
    features.add("rule,size=" + rule + "," + size);
    String share = quoted == 0 ? "none" : quoted >= weight * 0.95 ? "all" : "part";
    features.add("quoted=" + share);
    features.add("rule,quoted=" + rule + "," + share);
    features.add("lemma,quoted=" + lemma + "," + share);
    features.add("pieces=" + Math.min(candidate.content().size(), 3));
    String first = firstWord(candidate.start());
    features.add("first=" + first);
    features.add("rule,first=" + rule + "," + first);
    Span sentence = tree.sentence().span();
    int all = Math.max(1, layout.weight(sentence));
    features.add(
        "rule,of sentence=" + rule + "," + Feature.bucket(100 * weight / all, 20, 50, 80, 101));
    if (candidate.end() > sentence.end() || candidate.start() < sentence.start()) {
      features.add("beyond sentence=" + rule);
    }
  }

  private String firstWord(int start) {
    int sentence = layout.sentenceAt(start);
    for (Token token : layout.sentence(Math.max(0, sentence)).tokens()) {
      if (token.span().end() > start && Character.isLetterOrDigit(token.text().charAt(0))) {
        return switch (token.pos()) {
          case "NNP", "NNPS" -> "name";
          case "NN", "NNS", "CD" -> token.pos();
          default -> Feature.lemma(token);
        };
      }
    }
    return "none";
  }

  private void speaker(Candidate candidate, String rule, List<String> features) {
    if (!candidate.speaker().isGiven()) {
      features.add("speaker=none");
      features.add("rule,speaker=" + rule + ",none");
      return;
    }
    Sentence sentence = layout.sentence(candidate.speaker().sentence());
    Token token = sentence.token(candidate.speaker().token());
    String kind = Feature.kind(token);
    features.add("rule,speaker=" + rule + "," + kind);
    features.add("speaker,variant=" + kind + "," + candidate.variant());
    features.add("speaker relation=" + token.relation() + "," + candidate.variant());
    features.add("speaker=" + (token.isEntity() ? token.entity() : Feature.lemma(token)));
    if (candidate.hasCue()) {
      int distance = token.index() - candidate.cue();
      features.add(
          "speaker at="
              + rule
              + ","
              + Feature.bucket(Math.abs(distance), 2, 4, 8)
              + (distance > 0));
    }
    if (layout.quotations().at(token.span().start()).filter(q -> !q.isScare()).isPresent()) {
      features.add("speaker in quotation");
    }
    int away = candidate.sentence() - candidate.speaker().sentence();
    boolean near = layout.sameParagraph(token.span().end(), candidate.start());
    features.add("speaker away=" + rule + "," + Math.min(away, NEAR) + near + kind);
    for (Span piece : candidate.content()) {
      if (piece.covers(token.span())) {
        features.add("speaker in content=" + rule);
      }
    }
  }
}
