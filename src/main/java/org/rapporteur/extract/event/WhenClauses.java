package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.When;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * "They met in July, when he was visiting Jerusalem", "signed a pact during his visit to Delhi":
 * what is joined by "when" or "during" is of one time, and a meeting takes place where the visit
 * is.
 */
final class WhenClauses {

  private static final String JOINS = "joins";

  private final WordList words;
  private final SmallWords small;

  /**
   * @param words that put two events at one time
   */
  WhenClauses(WordList words, SmallWords small) {
    this.words = words;
    this.small = small;
  }

  /** The claims of a sentence, those joined completed by each other. */
  List<EventClaim> joined(Sentence sentence, List<EventClaim> claims) {
    List<EventClaim> completed = new ArrayList<>();
    for (EventClaim claim : claims) {
      EventClaim whole = claim;
      for (EventClaim other : claims) {
        if (isJoined(sentence, claim, other) || isJoined(sentence, other, claim)) {
          whole = completed(whole, other);
        } else if (isDuring(sentence, claim, other)) {
          whole = within(whole, other);
        } else if (isThere(sentence, claim, other)) {
          whole = Claimed.with(whole, whole.places(), whole.date().or(other::date).orElse(null));
        }
      }
      completed.add(whole);
    }
    return completed;
  }

  private boolean isJoined(Sentence sentence, EventClaim main, EventClaim clause) {
    Optional<Token> head = at(sentence, main);
    return at(sentence, clause)
        .map(t -> t.relation().equals("conj") ? sentence.token(t.head()) : t)
        .filter(t -> head.isPresent() && t.relation().equals("advcl"))
        .filter(t -> t.head() == head.get().index())
        .filter(
            t ->
                sentence.children(t.index(), "advmod", "mark").stream()
                    .anyMatch(c -> joins(c, "clause")))
        .isPresent();
  }

  private boolean joins(Token word, String what) {
    return words.value(word.lemma(), JOINS).filter(what::equals).isPresent();
  }

  /** "signed a pact during his visit to Delhi": the visit's phrase hangs on the event's words. */
  private boolean isDuring(Sentence sentence, EventClaim claim, EventClaim visit) {
    boolean sits = claim.kind() == Kind.MEETING || claim.kind() == Kind.AGREEMENT;
    if (!sits || visit.kind() != Kind.VISIT) {
      return false;
    }
    Optional<Token> trigger = at(sentence, claim);
    return at(sentence, visit)
        .filter(t -> t.isNoun() && t.head() >= 0)
        .filter(
            t ->
                sentence.children(t.index(), "case").stream()
                    .anyMatch(
                        c ->
                            joins(c, "phrase")
                                || claim.kind() == Kind.MEETING && joins(c, "meeting")))
        .filter(t -> trigger.isPresent() && isAt(sentence, trigger.get(), t.head()))
        .isPresent();
  }

  /** The word is the trigger, or what the trigger is an object of, or within its phrase. */
  private static boolean isAt(Sentence sentence, Token trigger, int word) {
    boolean object = Sentence.hasRelation(trigger.relation(), "obj", "obl", "nsubj");
    Token token = sentence.token(word);
    return word == trigger.index()
        || object && word == trigger.head()
        || token.isNoun()
            && token.relation().matches("nmod|conj")
            && token.head() == trigger.index();
  }

  /** "a trip to Oslo, where she was to meet him on Monday": the day of a visit. */
  private boolean isThere(Sentence sentence, EventClaim visit, EventClaim clause) {
    return visit.kind() == Kind.VISIT
        && clause.kind() == Kind.MEETING
        && at(sentence, clause)
            .map(t -> t.isVerb() || t.head() < 0 ? t : sentence.token(t.head()))
            .filter(t -> t.relation().equals("acl:relcl"))
            .filter(t -> visit.places().stream().anyMatch(p -> p.head() == t.head()))
            .filter(t -> sentence.children(t.index(), "advmod").stream().anyMatch(small::isWhere))
            .isPresent();
  }

  private static Optional<Token> at(Sentence sentence, EventClaim claim) {
    return sentence.tokensIn(claim.trigger()).stream().findFirst();
  }

  private static EventClaim within(EventClaim claim, EventClaim visit) {
    List<Mention> places = claim.places().isEmpty() ? visit.places() : claim.places();
    return Claimed.with(claim, places, claim.date().or(visit::date).orElse(null));
  }

  private static EventClaim completed(EventClaim claim, EventClaim other) {
    boolean sits = claim.kind() == Kind.MEETING && other.kind() == Kind.VISIT;
    List<Mention> places = sits && claim.places().isEmpty() ? other.places() : claim.places();
    When when = claim.date().or(other::date).orElse(null);
    return Claimed.with(claim, places, when);
  }
}
