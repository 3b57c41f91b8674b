package org.rapporteur.evaluate.event;

import static org.rapporteur.evaluate.event.EventMeasure.*;

import java.util.List;
import org.rapporteur.evaluate.Counts;
import org.rapporteur.evaluate.Documents;
import org.rapporteur.evaluate.Interval;
import org.rapporteur.evaluate.Mistake;
import org.rapporteur.evaluate.Score;

/**
 * How well events and statements were found.
 *
 * @param documents gold documents
 * @param gold events that are asked for
 * @param extra events of the graph that gold does not have
 * @param parties of missed and extra events too
 * @param matched what is right about matched events: kind, status, place, date, duration
 * @param attribution what is right about matched statements: speaker, addressee, relay
 * @param eventInterval of the F1 of events, 95 %, bootstrapped by document
 * @param partyInterval of the F1 of parties
 * @param statementInterval of the F1 of statements
 * @param mistakes all of them, in document order
 */
public record EventReport(
    int documents,
    long gold,
    long extra,
    Score events,
    Score parties,
    List<Accuracy> matched,
    Score statements,
    List<Accuracy> attribution,
    Interval eventInterval,
    Interval partyInterval,
    Interval statementInterval,
    List<Mistake> mistakes) {

  public EventReport {
    matched = List.copyOf(matched);
    attribution = List.copyOf(attribution);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Share that is right.
   *
   * @param of how many were asked for
   */
  public record Accuracy(String what, long of, double accuracy) {}

  static EventReport of(int documents, Documents<EventMeasure> counted, List<Mistake> mistakes) {
    Counts<EventMeasure> sum = counted.sum();
    return new EventReport(
        documents,
        sum.get(GOLD),
        sum.get(EXTRA),
        events(sum),
        parties(sum),
        List.of(
            accuracy("kind", sum, KIND_RIGHT, KIND),
            accuracy("status", sum, STATUS_RIGHT, STATUS),
            accuracy("place", sum, PLACE_RIGHT, PLACE),
            accuracy("date", sum, DATE_RIGHT, DATE),
            accuracy("duration", sum, DURATION_RIGHT, DURATION)),
        statements(sum),
        List.of(
            accuracy("speaker", sum, SPEAKER_RIGHT, SPEAKER),
            accuracy("addressee", sum, ADDRESSEE_RIGHT, ADDRESSEE),
            accuracy("relay", sum, RELAY_RIGHT, RELAY)),
        counted.interval(c -> events(c).f1()),
        counted.interval(c -> parties(c).f1()),
        counted.interval(c -> statements(c).f1()),
        mistakes);
  }

  private static Score events(Counts<EventMeasure> counts) {
    long found = counts.get(HIT) + counts.get(OPTIONAL_HIT);
    long all = found + counts.get(EXTRA);
    return Score.of(all == 0 ? 0 : (double) found / all, counts.ratio(HIT, GOLD));
  }

  private static Score parties(Counts<EventMeasure> counts) {
    return Score.of(counts.ratio(PARTY_RIGHT, PARTY_FOUND), counts.ratio(PARTY_HIT, PARTY_GOLD));
  }

  private static Score statements(Counts<EventMeasure> counts) {
    return Score.of(
        counts.ratio(STATEMENT_RIGHT, STATEMENT_FOUND),
        counts.ratio(STATEMENT_HIT, STATEMENT_GOLD));
  }

  private static Accuracy accuracy(
      String what, Counts<EventMeasure> sum, EventMeasure right, EventMeasure asked) {
    return new Accuracy(what, sum.get(asked), sum.ratio(right, asked));
  }
}
