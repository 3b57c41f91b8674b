package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.event.EventExtractor.Grammar;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.rule.Match;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.text.Sentence;

/** The events of one article, sentence after sentence. */
final class ArticleEvents {

  final Grammar grammar;
  final AnnotatedArticle article;
  final Actors actors;
  final Clock clock;
  final Denials denials = new Denials();

  ArticleEvents(Grammar grammar, AnnotatedArticle article, Mentions mentions) {
    this.grammar = grammar;
    this.article = article;
    this.clock = new Clock(article, grammar.finder);
    this.actors =
        new Actors(mentions, grammar.set.words("bystanders"), grammar.set.words("time-words"));
  }

  List<EventClaim> in(Sentence sentence) {
    Map<Integer, Map<String, List<Match>>> byTrigger = matches(sentence);
    List<TimeExpression> times = grammar.times.in(sentence);
    List<EventClaim> claims = new ArrayList<>();
    byTrigger.forEach(
        (trigger, kinds) ->
            kinds
                .values()
                .forEach(
                    matches ->
                        new TriggerReading(this, matches, times, byTrigger.keySet())
                            .claim()
                            .ifPresent(claims::add)));
    List<EventClaim> joined = WhenClauses.joined(sentence, claims);
    joined.forEach(clock::told);
    clock.passed(sentence, times);
    return joined;
  }

  /** A call is a meeting that is not in person: what is said of the two belongs together. */
  private String family(Match match) {
    String kind = grammar.kind(match.rule(), match.triggerToken());
    return kind.equals("call") ? "meeting" : kind;
  }

  /** Matches by trigger and by kind: "in Oman for talks" tells of a visit and of talks. */
  private Map<Integer, Map<String, List<Match>>> matches(Sentence sentence) {
    Map<Integer, Map<String, List<Match>>> found = new TreeMap<>();
    for (Rule rule : grammar.events) {
      for (Match match : rule.matches(sentence)) {
        if (!actors.isInName(sentence, match.trigger())) {
          found
              .computeIfAbsent(match.trigger(), t -> new TreeMap<>())
              .computeIfAbsent(family(match), k -> new ArrayList<>())
              .add(match);
        }
      }
    }
    return found;
  }
}
