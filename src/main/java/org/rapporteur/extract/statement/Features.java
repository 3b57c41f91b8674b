package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** What a model may know of a candidate, as names of features that hold. */
final class Features {

  private static final int NEAR = 3;

  private final Layout layout;
  private final WordList verbs;
  private final WordList nouns;

  Features(Layout layout, WordLists words) {
    this.layout = layout;
    this.verbs = words.list("attribution-verbs");
    this.nouns = words.list("attribution-nouns");
  }

  List<String> of(Candidate candidate) {
    List<String> features = new ArrayList<>();
    Tree tree = layout.tree(candidate.sentence());
    String rule = candidate.rule();
    String lemma = candidate.hasCue() ? lemma(tree.token(candidate.cue())) : "none";
    features.add("rule=" + rule);
    features.add("lemma=" + lemma);
    features.add("rule,lemma=" + rule + "," + lemma);
    content(candidate, tree, rule, lemma, features);
    speaker(candidate, rule, features);
    if (candidate.hasCue()) {
      cue(candidate, tree, rule, lemma, features);
    }
    if (candidate.shape().equals("quote")) {
      gap(candidate, tree, features);
    }
    return features;
  }

  /** Names are not told apart, so that nothing is learned of a person or place. */
  private static String lemma(Token token) {
    return token.isProperNoun() || token.isEntity()
        ? "name"
        : token.lemma().toLowerCase(Locale.ROOT);
  }

  private void cue(
      Candidate candidate, Tree tree, String rule, String lemma, List<String> features) {
    Token cue = tree.token(candidate.cue());
    String nature =
        verbs.value(lemma, "nature").or(() -> nouns.value(lemma, "nature")).orElse("unlisted");
    features.add("rule,nature=" + rule + "," + nature);
    features.add("lemma,pos=" + lemma + "," + cue.pos());
    features.add("rule,pos=" + rule + "," + cue.pos());
    features.add("rule,relation=" + rule + "," + cue.relation());
    features.add("nature,relation=" + nature + "," + cue.relation());
    if (layout.quotations().at(cue.span().start()).filter(q -> !q.isScare()).isPresent()) {
      features.add("cue in quotation");
      features.add("cue in quotation,rule=" + rule);
    }
    for (int child : tree.children(candidate.cue())) {
      Token below = tree.token(child);
      String relation = below.relation();
      if (relation.startsWith("aux") || relation.equals("neg") || lemma(below).equals("not")) {
        features.add("aux=" + lemma(below));
        features.add("aux,nature=" + lemma(below) + "," + nature);
      }
      features.add("child=" + relation);
      if (relation.startsWith("compound:prt") || relation.equals("advmod")) {
        features.add("particle=" + lemma + "," + lemma(below));
      }
      if (relation.startsWith("obl") || relation.startsWith("obj") || relation.equals("xcomp")) {
        features.add("lemma,below=" + lemma + "," + relation);
      }
    }
    governor(tree, cue, nature, features);
    if (candidate.head() >= 0) {
      Token head = tree.token(candidate.head());
      String prepositions = prepositions(tree, candidate.head());
      features.add("lemma,preposition=" + lemma + "," + prepositions);
      features.add("rule,preposition=" + rule + "," + prepositions);
      features.add("head=" + lemma(head));
      features.add("rule,head pos=" + rule + "," + head.pos());
      features.add("lemma,head=" + lemma + "," + lemma(head));
      features.add("head entity=" + rule + "," + head.entity());
      features.add(candidate.head() < candidate.cue() ? "head before" : "head after");
    }
  }

  private static void governor(Tree tree, Token cue, String nature, List<String> features) {
    if (cue.head() < 0) {
      features.add("governor=none");
      return;
    }
    Token governor = tree.token(cue.head());
    features.add("governor=" + lemma(governor) + "," + cue.relation());
    features.add("governor,nature=" + lemma(governor) + "," + nature);
  }

  private static String prepositions(Tree tree, int head) {
    StringBuilder found = new StringBuilder();
    for (int child : tree.children(head)) {
      String relation = tree.token(child).relation();
      if (relation.equals("case") || relation.equals("mark")) {
        found.append(lemma(tree.token(child))).append(' ');
      }
    }
    return found.toString().trim();
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
    String size = bucket(weight, 6, 12, 20, 30, 45, 70, 110, 170, 300);
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
    features.add("rule,of sentence=" + rule + "," + bucket(100 * weight / all, 20, 50, 80, 101));
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
          default -> lemma(token);
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
    String kind =
        token.isEntity()
            ? token.entity()
            : token.isProperNoun() ? "name" : token.isNoun() ? "noun" : token.pos();
    features.add("rule,speaker=" + rule + "," + kind);
    features.add("speaker=" + (token.isEntity() ? token.entity() : lemma(token)));
    if (candidate.hasCue()) {
      int distance = token.index() - candidate.cue();
      features.add(
          "speaker at=" + rule + "," + bucket(Math.abs(distance), 2, 4, 8) + (distance > 0));
    }
    if (layout.quotations().at(token.span().start()).filter(q -> !q.isScare()).isPresent()) {
      features.add("speaker in quotation");
    }
    for (Span piece : candidate.content()) {
      if (piece.covers(token.span())) {
        features.add("speaker in content=" + rule);
      }
    }
  }

  /** What stands between a quotation and its verb. */
  private void gap(Candidate candidate, Tree tree, List<String> features) {
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
      features.add("gap=" + side + "," + bucket(tokens, 1, 2, 3, 5, 8, 14));
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
      for (Token token : tree.sentence().tokensIn(new Span(from, to))) {
        verbsBetween += token.isVerb() ? 1 : 0;
      }
      features.add("verbs between=" + side + "," + Math.min(verbsBetween, 2));
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

  private static String bucket(int value, int... limits) {
    for (int limit : limits) {
      if (value < limit) {
        return "<" + limit;
      }
    }
    return "more";
  }
}
