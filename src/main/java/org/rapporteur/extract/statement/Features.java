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
    edges(candidate, tree, rule, lemma, features);
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
    features.add("inside=" + above(tree, candidate.cue()));
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

  /** How the content ends, what comes after it, and what binds the two. */
  private void edges(
      Candidate candidate, Tree tree, String rule, String lemma, List<String> features) {
    features.add("variant=" + candidate.variant());
    features.add("rule,variant=" + rule + "," + candidate.variant());
    Sentence sentence = tree.sentence();
    int after = -1;
    int before = -1;
    for (Token token : sentence.tokens()) {
      if (token.span().end() <= candidate.start()) {
        before = token.index();
      }
      if (after < 0 && token.span().start() >= candidate.end()) {
        after = token.index();
      }
    }
    beyond(candidate, tree, after, 1, "after", features);
    beyond(candidate, tree, before, -1, "before", features);
    if (candidate.hasCue() && candidate.head() >= 0) {
      boolean mark = before >= 0 && tree.token(before).lemma().equalsIgnoreCase("that");
      features.add("that=" + mark);
      features.add("cue beside=" + rule + "," + (before == candidate.cue()));
      features.add("cue beside,lemma=" + lemma + "," + (before == candidate.cue()) + mark);
    }
  }

  private static void beyond(
      Candidate candidate, Tree tree, int from, int step, String side, List<String> features) {
    int at = from;
    String marks = "";
    while (at >= 0
        && at < tree.sentence().size()
        && !Character.isLetterOrDigit(tree.token(at).text().charAt(0))) {
      marks = marks.length() < 2 ? marks + tree.token(at).text() : marks;
      at += step;
    }
    if (at < 0 || at >= tree.sentence().size()) {
      features.add(side + "=end");
      features.add(side + ",variant=end," + candidate.variant());
      return;
    }
    Token next = tree.token(at);
    boolean cue = at == candidate.cue();
    boolean speaker =
        candidate.speaker().isGiven()
            && candidate.speaker().sentence() == candidate.sentence()
            && tree.subtree(candidate.speaker().token()).get(at);
    String what = cue ? "cue" : speaker ? "speaker" : lemma(next);
    String kind = cue ? "cue" : speaker ? "speaker" : next.pos();
    features.add(side + "=" + marks + " " + what);
    features.add(side + " pos=" + marks + " " + kind);
    features.add(side + ",variant=" + marks + " " + kind + "," + candidate.variant());
    features.add(side + " tie=" + tie(candidate, tree, at, step) + "," + marks);
    features.add(
        side + " tie,variant=" + tie(candidate, tree, at, step) + "," + candidate.variant());
  }

  /** What binds the words beyond an edge to the rest: to the content, to the cue, to others. */
  private static String tie(Candidate candidate, Tree tree, int at, int step) {
    int top = at;
    while (tree.token(top).head() >= 0
        && (tree.token(top).head() - at) * step >= 0
        && tree.token(top).head() != candidate.cue()) {
      top = tree.token(top).head();
    }
    int head = tree.token(top).head();
    if (head < 0) {
      return "root";
    }
    Span span = tree.token(head).span();
    boolean inside = candidate.content().stream().anyMatch(p -> p.covers(span));
    String to =
        head == candidate.cue()
            ? "cue"
            : head == candidate.head() ? "head" : inside ? "content" : "other";
    return to + " " + tree.token(top).relation();
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

  /** The nature of the next cue above one, and whether the one is in its content. */
  private String above(Tree tree, int cue) {
    int at = cue;
    for (int steps = 0; steps < 8; steps++) {
      String relation = tree.token(at).relation();
      int head = tree.token(at).head();
      if (head < 0) {
        return "none";
      }
      String lemma = lemma(tree.token(head));
      if (tree.token(head).isVerb() && verbs.contains(lemma)) {
        String nature = verbs.value(lemma, "nature").orElse("");
        return nature + " " + relation + (layout.quotations().in(tree.sentence().span()).isEmpty());
      }
      at = head;
    }
    return "far";
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
    features.add("speaker,variant=" + kind + "," + candidate.variant());
    features.add("speaker relation=" + token.relation() + "," + candidate.variant());
    features.add("speaker=" + (token.isEntity() ? token.entity() : lemma(token)));
    if (candidate.hasCue()) {
      int distance = token.index() - candidate.cue();
      features.add(
          "speaker at=" + rule + "," + bucket(Math.abs(distance), 2, 4, 8) + (distance > 0));
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
