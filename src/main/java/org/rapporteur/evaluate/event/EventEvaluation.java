package org.rapporteur.evaluate.event;

import static org.rapporteur.evaluate.event.EventMeasure.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.evaluate.Counts;
import org.rapporteur.evaluate.Documents;
import org.rapporteur.evaluate.EvaluationException;
import org.rapporteur.evaluate.GoldDocument;
import org.rapporteur.evaluate.Mistake;
import org.rapporteur.evaluate.PlainName;

/**
 * Compares events and statements with what a careful reader would sign. Gold events that are not
 * required neither help nor hurt. Parties are compared by name.
 */
public final class EventEvaluation {

  private final EventPredictions predictions;
  private final Documents<EventMeasure> documents = new Documents<>(EventMeasure.class);
  private final List<Mistake> mistakes = new ArrayList<>();

  private EventEvaluation(EventPredictions predictions) {
    this.predictions = predictions;
  }

  /**
   * @param gold documents, in the order their mistakes shall have
   * @throws EvaluationException when none of them has an article
   */
  public static EventReport of(List<GoldDocument> gold, EventPredictions predictions) {
    if (gold.stream().noneMatch(g -> predictions.has(g.document()))) {
      throw EvaluationException.noArticleOf(gold.stream().map(GoldDocument::document).toList());
    }
    EventEvaluation evaluation = new EventEvaluation(predictions);
    gold.forEach(evaluation::count);
    return EventReport.of(gold.size(), evaluation.documents, evaluation.mistakes);
  }

  private void count(GoldDocument gold) {
    Counts<EventMeasure> counts = documents.next();
    EventPredictions.Found found = predictions.of(gold.document());
    if (!predictions.has(gold.document())) {
      mistakes.add(new Mistake("missing article", gold.document(), "no graph has it", "", "", ""));
    }
    Map<Integer, EventMatching.Pair> pairs = new EventMatching(gold, predictions, found).pairs();
    BitSet used = new BitSet();
    pairs.values().forEach(p -> used.set(p.found()));
    for (int i = 0; i < gold.events().size(); i++) {
      GoldDocument.Event event = gold.events().get(i);
      if (!event.required()) {
        counts.add(OPTIONAL_HIT, pairs.containsKey(i) ? 1 : 0);
      } else if (pairs.containsKey(i)) {
        hit(gold, event, found, pairs.get(i), counts);
      } else {
        missed(gold, event, found, counts);
      }
    }
    for (int j = 0; j < found.events().size(); j++) {
      if (!used.get(j)) {
        extra(gold, found, found.events().get(j), counts);
      }
    }
    mistakes.addAll(new StatementMatching(gold, predictions, found).count(counts));
  }

  private void missed(
      GoldDocument gold,
      GoldDocument.Event event,
      EventPredictions.Found found,
      Counts<EventMeasure> counts) {
    counts.add(GOLD, 1);
    counts.add(PARTY_GOLD, event.parties().get(0).size());
    mistakes.add(
        new Mistake(
            "missed event",
            gold.document(),
            told(gold, event),
            event.date() == null ? "" : event.date(),
            "",
            sentence(event, found)));
  }

  private void extra(
      GoldDocument gold,
      EventPredictions.Found found,
      FoundEvent event,
      Counts<EventMeasure> counts) {
    counts.add(EXTRA, 1);
    counts.add(PARTY_FOUND, event.parties().size());
    mistakes.add(
        new Mistake(
            "extra event",
            gold.document(),
            event.kind() + ": " + shown(predictions.called(found, event.parties())),
            "",
            event.iri(),
            event.sentence()));
  }

  private void hit(
      GoldDocument gold,
      GoldDocument.Event wanted,
      EventPredictions.Found found,
      EventMatching.Pair pair,
      Counts<EventMeasure> counts) {
    counts.add(GOLD, 1);
    counts.add(HIT, 1);
    counts.add(PARTY_GOLD, pair.size());
    counts.add(PARTY_HIT, pair.hit());
    counts.add(PARTY_RIGHT, pair.right());
    counts.add(PARTY_FOUND, pair.foundSize());
    FoundEvent event = found.events().get(pair.found());
    for (Aspect aspect : aspects(wanted, found, event)) {
      if (aspect.expected().isEmpty()) {
        continue;
      }
      counts.add(aspect.asked(), 1);
      counts.add(aspect.right(), aspect.isRight() ? 1 : 0);
      if (!aspect.isRight()) {
        mistakes.add(
            new Mistake(
                "wrong " + aspect.name(),
                gold.document(),
                told(gold, wanted),
                aspect.expected(),
                aspect.found(),
                event.sentence()));
      }
    }
  }

  /** One thing to be right about in a matched event; not asked for where nothing is expected. */
  private record Aspect(
      EventMeasure asked, EventMeasure right, String expected, String found, boolean isRight) {

    String name() {
      return asked.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private List<Aspect> aspects(
      GoldDocument.Event wanted, EventPredictions.Found found, FoundEvent event) {
    List<Set<PlainName>> places = predictions.called(found, event.places());
    String date = wanted.date() == null ? wanted.startDate() : wanted.date();
    return List.of(
        new Aspect(
            KIND, KIND_RIGHT, wanted.type(), event.kind(), wanted.types().contains(event.kind())),
        new Aspect(
            STATUS,
            STATUS_RIGHT,
            wanted.status() == null ? "" : wanted.status(),
            String.join(", ", event.statuses()),
            event.statuses().stream().anyMatch(wanted.statuses()::contains)),
        new Aspect(
            PLACE,
            PLACE_RIGHT,
            String.join(
                " or ", wanted.locations().isEmpty() ? wanted.destinations() : wanted.locations()),
            shown(places),
            places.stream().anyMatch(p -> PlainName.match(PlainName.all(wanted.places()), p))),
        new Aspect(
            DATE,
            DATE_RIGHT,
            date == null ? "" : date,
            String.join(", ", event.dates()),
            GoldDate.anySame(event.dates(), wanted.date(), wanted.startDate(), wanted.endDate())),
        new Aspect(
            DURATION,
            DURATION_RIGHT,
            wanted.duration() == null ? "" : wanted.duration(),
            String.join(", ", event.durations()),
            event.durations().contains(wanted.duration())));
  }

  private static String told(GoldDocument gold, GoldDocument.Event event) {
    return event.parties().get(0).stream()
        .map(k -> gold.names(k).isEmpty() ? k : gold.names(k).get(0))
        .collect(Collectors.joining(" + ", event.type() + ": ", ""));
  }

  private static String sentence(GoldDocument.Event event, EventPredictions.Found found) {
    return event.evidence() == null ? "" : found.evidence().around(event.evidence());
  }

  private static String shown(List<Set<PlainName>> names) {
    return names.stream()
        .map(n -> n.isEmpty() ? "?" : n.iterator().next().text())
        .collect(Collectors.joining(" + "));
  }
}
