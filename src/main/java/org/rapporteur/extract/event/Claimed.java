package org.rapporteur.extract.event;

import java.util.List;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.When;

/** Claims with another place and time. */
final class Claimed {

  private Claimed() {}

  static EventClaim with(EventClaim claim, List<Mention> places, When when) {
    return new EventClaim(
        claim.kind(),
        claim.parties(),
        places,
        when,
        claim.duration(),
        claim.format(),
        claim.status(),
        claim.told(),
        claim.definite(),
        claim.trigger(),
        claim.sentence(),
        claim.topic(),
        claim.evidence(),
        claim.rule(),
        claim.confidence());
  }
}
