package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.When;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * "They met in July, when he was visiting Jerusalem": what is joined by "when" or "as" is of one
 * time, and a meeting takes place where the visit is.
 */
final class WhenClauses {

  private WhenClauses() {}

  /** The claims of a sentence, those joined completed by each other. */
  static List<EventClaim> joined(Sentence sentence, List<EventClaim> claims) {
    List<EventClaim> completed = new ArrayList<>();
    for (EventClaim claim : claims) {
      EventClaim whole = claim;
      for (EventClaim other : claims) {
        if (isJoined(sentence, claim, other) || isJoined(sentence, other, claim)) {
          whole = completed(whole, other);
        } else if (isThere(sentence, claim, other)) {
          whole = Claimed.with(whole, whole.places(), whole.date().or(other::date).orElse(null));
        }
      }
      completed.add(whole);
    }
    return completed;
  }

  private static boolean isJoined(Sentence sentence, EventClaim main, EventClaim clause) {
    Optional<Token> head = at(sentence, main);
    return at(sentence, clause)
        .map(t -> t.relation().equals("conj") ? sentence.token(t.head()) : t)
        .filter(t -> head.isPresent() && t.relation().equals("advcl"))
        .filter(t -> t.head() == head.get().index())
        .filter(
            t ->
                sentence.children(t.index(), "advmod", "mark").stream()
                    .anyMatch(c -> c.lemma().matches("when|as|while")))
        .isPresent();
  }

  /** "a trip to Oslo, where she was to meet him on Monday": the day of a visit. */
  private static boolean isThere(Sentence sentence, EventClaim visit, EventClaim clause) {
    return visit.kind() == Kind.VISIT
        && clause.kind() == Kind.MEETING
        && at(sentence, clause)
            .map(t -> t.isVerb() || t.head() < 0 ? t : sentence.token(t.head()))
            .filter(t -> t.relation().equals("acl:relcl"))
            .filter(t -> visit.places().stream().anyMatch(p -> p.head() == t.head()))
            .filter(
                t ->
                    sentence.children(t.index(), "advmod").stream()
                        .anyMatch(c -> c.lemma().equals("where")))
            .isPresent();
  }

  private static Optional<Token> at(Sentence sentence, EventClaim claim) {
    return sentence.tokensIn(claim.trigger()).stream().findFirst();
  }

  private static EventClaim completed(EventClaim claim, EventClaim other) {
    boolean sits = claim.kind() == Kind.MEETING && other.kind() == Kind.VISIT;
    List<Mention> places = sits && claim.places().isEmpty() ? other.places() : claim.places();
    When when = claim.date().or(other::date).orElse(null);
    return Claimed.with(claim, places, when);
  }
}
