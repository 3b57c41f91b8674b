package org.rapporteur.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/**
 * Meetings that an article tells of by hearsay, and whether it tells of a denial: what media report
 * and somebody denies is denied, and not held.
 */
final class Denials {

  private static final String REACH = "clause";

  private final Set<Span> hearsay = new HashSet<>();
  private boolean denied;

  /**
   * Takes note of one trigger.
   *
   * @param decided the rule that decides its status
   * @param reports verbs of hearsay
   */
  void note(
      Sentence sentence, int trigger, Carriers carriers, Optional<Rule> decided, WordList reports) {
    denied |=
        decided
            .filter(r -> r.setting("status").orElse("").equals("denied"))
            .filter(r -> r.setting("reach").orElse("").equals(REACH))
            .isPresent();
    if (carriers.clause().stream().anyMatch(t -> reports.contains(sentence.token(t).lemma()))) {
      hearsay.add(sentence.token(trigger).span());
    }
  }

  /** The claims, with what was told by hearsay denied where a denial was told. */
  List<EventClaim> applied(List<EventClaim> claims) {
    return denied ? claims.stream().map(this::denied).toList() : claims;
  }

  private EventClaim denied(EventClaim claim) {
    boolean told =
        claim.kind() == Kind.MEETING
            && claim.status() == Status.HELD
            && hearsay.contains(claim.trigger());
    return told ? Claimed.with(claim, claim.places(), claim.when(), Status.DENIED) : claim;
  }
}
