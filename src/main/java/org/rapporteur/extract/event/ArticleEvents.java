package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Sentences over which "there" points back. */
  private static final int JUST = 2;

  final Grammar grammar;
  final AnnotatedArticle article;
  final Actors actors;
  final Clock clock;
  final Denials denials = new Denials();

  private EventClaim placed;

  ArticleEvents(Grammar grammar, AnnotatedArticle article, Mentions mentions) {
    this.grammar = grammar;
    this.article = article;
    this.clock = new Clock(article, grammar.finder);
    this.actors =
        new Actors(
            mentions,
            grammar.set.words("bystanders"),
            grammar.set.words("time-words"),
            grammar.set.words("acting-groups"),
            grammar.set.words("states"),
            grammar.small);
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
                            .claim().stream()
                                .flatMap(c -> grammar.apart.parted(sentence, c).stream())
                                .forEach(c -> note(c, claims))));
    List<EventClaim> joined = grammar.joins.joined(sentence, claims);
    joined.forEach(clock::told);
    clock.passed(sentence, times);
    return joined;
  }

  private void note(EventClaim claim, List<EventClaim> claims) {
    claims.add(claim);
    placed = claim.places().isEmpty() ? placed : claim;
  }

  /**
   * The event with a place that was told last before a word; none when it was not just told, or
   * when a place stands between that no event has.
   */
  Optional<EventClaim> placedBefore(Sentence sentence, int token) {
    boolean just = placed != null && sentence.index() - placed.sentence() <= JUST;
    boolean here = just && placed.sentence() == sentence.index();
    boolean other =
        sentence.tokens().subList(0, token).stream().anyMatch(t -> t.entity().equals("LOCATION"));
    return just && (here || !other) ? Optional.of(placed) : Optional.empty();
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
