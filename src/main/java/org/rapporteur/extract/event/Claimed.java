package org.rapporteur.extract.event;

import java.util.List;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.When;

/** Claims with other parties, or another place, time or status. */
final class Claimed {

  private Claimed() {}

  static EventClaim with(EventClaim claim, List<Mention> places, When when) {
    return with(claim, places, when, claim.status());
  }

  static EventClaim with(EventClaim claim, List<EventClaim.Party> parties) {
    return with(claim, parties, claim.places(), claim.when(), claim.status());
  }

  static EventClaim with(
      EventClaim claim, List<Mention> places, When when, EventClaim.Status status) {
    return with(claim, claim.parties(), places, when, status);
  }

  private static EventClaim with(
      EventClaim claim,
      List<EventClaim.Party> parties,
      List<Mention> places,
      When when,
      EventClaim.Status status) {
    return new EventClaim(
        claim.kind(),
        parties,
        places,
        when,
        claim.duration(),
        claim.format(),
        status,
        claim.told(),
        claim.definite(),
        claim.pair(),
        claim.trigger(),
        claim.sentence(),
        claim.topic(),
        claim.evidence(),
        claim.rule(),
        claim.confidence());
  }
}
