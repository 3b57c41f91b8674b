package org.rapporteur.evaluate.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.evaluate.GoldDocument;
import org.rapporteur.evaluate.PlainName;

/**
 * Pairs the events of one document: of a like kind, sharing at least half of the parties of each,
 * one to one, best first. Meetings and calls are like kinds.
 */
final class EventMatching {

  private static final Map<String, String> FAMILY =
      Map.of("Meeting", "contact", "Call", "contact", "Visit", "visit", "Agreement", "agreement");

  /**
   * A gold event with the one that was found for it.
   *
   * @param hit gold parties that are found
   * @param right found parties that are gold
   * @param size gold parties, in the list that fits
   * @param foundSize found parties
   */
  record Pair(int score, int gold, int found, int hit, int right, int size, int foundSize) {}

  private final GoldDocument gold;
  private final EventPredictions predictions;
  private final EventPredictions.Found found;

  EventMatching(GoldDocument gold, EventPredictions predictions, EventPredictions.Found found) {
    this.gold = gold;
    this.predictions = predictions;
    this.found = found;
  }

  /** By index of the gold event. */
  Map<Integer, Pair> pairs() {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.events().size(); i++) {
      for (int j = 0; j < found.events().size(); j++) {
        candidates(i, j, candidates);
      }
    }
    candidates.sort(
        Comparator.comparingInt((Pair p) -> -p.score())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    Map<Integer, Pair> pairs = new HashMap<>();
    BitSet used = new BitSet();
    for (Pair pair : candidates) {
      if (!pairs.containsKey(pair.gold()) && !used.get(pair.found())) {
        pairs.put(pair.gold(), pair);
        used.set(pair.found());
      }
    }
    return pairs;
  }

  private void candidates(int i, int j, List<Pair> candidates) {
    GoldDocument.Event wanted = gold.events().get(i);
    FoundEvent event = found.events().get(j);
    if (wanted.types().stream()
        .noneMatch(t -> FAMILY.get(event.kind()).equals(FAMILY.getOrDefault(t, t)))) {
      return;
    }
    boolean byVisitor = wanted.type().equals("Visit") && !event.visitors().isEmpty();
    List<Set<PlainName>> labels =
        predictions.called(found, byVisitor ? event.visitors() : event.parties());
    for (List<String> choice : wanted.parties()) {
      List<Set<PlainName>> names = choice.stream().map(k -> PlainName.all(gold.names(k))).toList();
      int hit = matches(names, labels);
      int right = matches(labels, names);
      if (!names.isEmpty()
          && !labels.isEmpty()
          && 2 * hit >= names.size()
          && 2 * right >= labels.size()) {
        int bonus = (isDated(wanted, event) ? 1 : 0) + (hasStatus(wanted, event) ? 1 : 0);
        candidates.add(
            new Pair(hit + right + bonus, i, j, hit, right, names.size(), labels.size()));
      }
    }
  }

  private static int matches(List<Set<PlainName>> some, List<Set<PlainName>> others) {
    return (int)
        some.stream().filter(s -> others.stream().anyMatch(o -> PlainName.match(s, o))).count();
  }

  private static boolean isDated(GoldDocument.Event wanted, FoundEvent event) {
    return GoldDate.anySame(event.dates(), wanted.date(), wanted.startDate());
  }

  private static boolean hasStatus(GoldDocument.Event wanted, FoundEvent event) {
    return !event.statuses().isEmpty() && wanted.statuses().contains(event.statuses().get(0));
  }
}
