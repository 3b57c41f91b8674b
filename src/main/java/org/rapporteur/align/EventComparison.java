package org.rapporteur.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.judge.Judgements;

/** Whether two reports may be of one event, and what speaks for it. */
final class EventComparison {

  private final EvidenceTable evidence;
  private final Judgements judgements;
  private final PartyComparison parties;
  private final TimeComparison times;
  private final PlaceComparison places;

  /**
   * @param judgements none is linked to what it was judged different from
   */
  EventComparison(Surroundings around, EvidenceTable evidence, Judgements judgements) {
    this.evidence = evidence;
    this.judgements = judgements;
    this.parties = new PartyComparison(around, evidence);
    this.times = new TimeComparison(evidence);
    this.places = new PlaceComparison(around, evidence);
  }

  /**
   * @return empty when something speaks against it, however weak the rest is
   */
  Optional<Match> compare(ReportedEvent first, ReportedEvent second) {
    ReportedEvent one = first.compareTo(second) <= 0 ? first : second;
    ReportedEvent other = one == first ? second : first;
    if (one.source().equals(other.source()) || !one.kind().mayBe(other.kind())) {
      return Optional.empty(); // one article tells of one event as one
    }
    Optional<List<Reason>> when = times.compare(one, other);
    Optional<List<Reason>> who = when.flatMap(r -> parties.compare(one, other));
    Optional<List<Reason>> where = who.flatMap(r -> places.compare(one, other));
    if (where.isEmpty() || judgements.areDifferent(one.node(), other.node())) {
      return Optional.empty();
    }
    List<Reason> reasons = new ArrayList<>(who.get());
    reasons.addAll(when.get());
    reasons.addAll(where.get());
    return Optional.of(new Match(one.node(), other.node(), evidence.score(reasons), reasons));
  }

  boolean isEnough(Match match) {
    return evidence.isEnough(match.score());
  }
}
