package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;

/** All that might be a statement of an article, generously. */
final class CandidateFinder {

  private final List<Rule> rules;
  private final WordLists words;
  private final WordList calendar;

  CandidateFinder(RuleSet rules) {
    this.rules = rules.family("statement");
    this.words = rules.words();
    this.calendar = words.list("calendar");
  }

  List<Candidate> find(Layout layout) {
    ContentReader contents = new ContentReader(layout);
    RuleCandidates byRule = new RuleCandidates(rules, contents);
    QuoteCandidates byQuote =
        new QuoteCandidates(layout, contents, words.list("attribution-verbs"));
    List<Candidate> found = new ArrayList<>();
    for (Tree tree : layout.trees()) {
      byRule.addTo(found, tree);
      byQuote.addTo(found, tree);
    }
    List<Candidate> all = new ArrayList<>();
    Variants variants = new Variants(layout, contents);
    found.forEach(c -> variants.addTo(all, c));
    all.removeIf(c -> isTime(layout, c.speaker()));
    return all;
  }

  /** "They gathered on Wednesday to discuss it": the parser takes the day for who discusses. */
  private boolean isTime(Layout layout, Candidate.Place speaker) {
    if (!speaker.isGiven()) {
      return false;
    }
    String word = layout.sentence(speaker.sentence()).token(speaker.token()).text();
    return calendar.value(word, "note").filter(note -> !note.isEmpty()).isPresent();
  }
}
