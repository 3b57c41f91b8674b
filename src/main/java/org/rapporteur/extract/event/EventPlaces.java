package org.rapporteur.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.event.EventExtractor.Grammar;
import org.rapporteur.extract.rule.Match;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Which places of a sentence an event is at. */
final class EventPlaces {

  private final ArticleEvents events;
  private final Grammar grammar;
  private final Sentence sentence;
  private final int trigger;
  private final Carriers carriers;
  private final Set<Integer> words;
  private final Set<Mention> found = new LinkedHashSet<>();

  /**
   * @param words tokens of the event's parties; those of its places are added
   */
  EventPlaces(
      ArticleEvents events, Sentence sentence, int trigger, Carriers carriers, Set<Integer> words) {
    this.events = events;
    this.grammar = events.grammar;
    this.sentence = sentence;
    this.trigger = trigger;
    this.carriers = carriers;
    this.words = words;
  }

  /**
   * What the rules name, else where the clause hangs, else what stands beside the event's words.
   */
  List<Mention> of(List<Match> matches, Kind kind) {
    for (Match match : matches) {
      match.arguments().getOrDefault("place", List.of()).forEach(this::add);
      for (int token : match.arguments().getOrDefault("land", List.of())) {
        events.actors.state(sentence, token).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      whereClause().ifPresent(this::add);
    }
    if (found.isEmpty() && kind != Kind.VISIT && kind != Kind.CALL) {
      for (Token token : sentence.tokens()) {
        if (isPlaceOfThis(token)) {
          add(token.index());
        }
      }
    }
    return List.copyOf(found);
  }

  private void add(int token) {
    List<Mention> places = events.actors.places(sentence, token);
    if (!places.isEmpty()) {
      words.add(token);
      found.addAll(places);
    }
  }

  /** "New Delhi, where he met Modi": the place that the clause hangs on. */
  private Optional<Integer> whereClause() {
    return carriers.own().stream()
        .map(sentence::token)
        .filter(t -> t.relation().equals("acl:relcl"))
        .filter(t -> sentence.token(t.head()).isProperNoun())
        .filter(
            t -> sentence.children(t.index(), "advmod").stream().anyMatch(grammar.small::isWhere))
        .map(Token::head)
        .findFirst();
  }

  /** "in Beijing" after the trigger, hung on one of its parties or on its verb. */
  private boolean isPlaceOfThis(Token token) {
    if (!events.actors.mayBePlace(token)
        || token.index() < trigger
        || sentence.children(token.index(), "case").stream()
            .noneMatch(grammar.small::isBeforePlace)) {
      return false;
    }
    if (events.actors.isInOtherName(sentence, token.index())) {
      return false;
    }
    int head = token.head();
    return isOwn(head)
        || words.contains(head)
        || head > trigger && words.contains(sentence.token(head).head())
        || head > trigger && isOccasion(sentence.token(head));
  }

  private boolean isOwn(int token) {
    return carriers.own().subList(0, Math.min(2, carriers.own().size())).contains(token);
  }

  /** "met on the sidelines of a summit in Rome": where the summit is. */
  private boolean isOccasion(Token noun) {
    Token above = noun;
    while (above.relation().equals("nmod") && sentence.token(above.head()).isNoun()) {
      above = sentence.token(above.head());
    }
    return grammar.set.words("talks-nouns").contains(noun.lemma())
        && above.relation().equals("obl")
        && isOwn(above.head())
        && sentence.children(above.index(), "case").stream()
            .noneMatch(grammar.small::isOfOtherTime);
  }
}
