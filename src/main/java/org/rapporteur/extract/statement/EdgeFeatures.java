package org.rapporteur.extract.statement;

import java.util.List;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** How a content ends, what comes after it, and what binds the two. */
final class EdgeFeatures {

  private EdgeFeatures() {}

  /** How the content ends, what comes after it, and what binds the two. */
  static void addTo(
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
    String what = cue ? "cue" : speaker ? "speaker" : Feature.lemma(next);
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
}
