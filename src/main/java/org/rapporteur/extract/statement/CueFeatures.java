package org.rapporteur.extract.statement;

import java.util.List;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Token;

/** The reporting word, what hangs on it and what it hangs on. */
final class CueFeatures {

  private final Layout layout;
  private final WordList verbs;
  private final WordList nouns;

  CueFeatures(Layout layout, WordLists words) {
    this.layout = layout;
    this.verbs = words.list("attribution-verbs");
    this.nouns = words.list("attribution-nouns");
  }

  void addTo(Candidate candidate, Tree tree, String rule, String lemma, List<String> features) {
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
      if (relation.startsWith("aux")
          || relation.equals("neg")
          || Feature.lemma(below).equals("not")) {
        features.add("aux=" + Feature.lemma(below));
        features.add("aux,nature=" + Feature.lemma(below) + "," + nature);
      }
      features.add("child=" + relation);
      if (relation.startsWith("compound:prt") || relation.equals("advmod")) {
        features.add("particle=" + lemma + "," + Feature.lemma(below));
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
      features.add("head=" + Feature.lemma(head));
      features.add("rule,head pos=" + rule + "," + head.pos());
      features.add("lemma,head=" + lemma + "," + Feature.lemma(head));
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
    features.add("governor=" + Feature.lemma(governor) + "," + cue.relation());
    features.add("governor,nature=" + Feature.lemma(governor) + "," + nature);
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
      String lemma = Feature.lemma(tree.token(head));
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
        found.append(Feature.lemma(tree.token(child))).append(' ');
      }
    }
    return found.toString().trim();
  }
}
