package org.rapporteur.evaluate.event;

import static org.rapporteur.evaluate.event.EventMeasure.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.evaluate.Counts;
import org.rapporteur.evaluate.GoldDocument;
import org.rapporteur.evaluate.Mistake;
import org.rapporteur.evaluate.PlainName;
import org.rapporteur.evaluate.WordBag;

/**
 * Pairs the statements of one document by content, half of the words of each, one to one, best
 * first; two speakers of the same words: the right one first.
 */
final class StatementMatching {

  private static final double LEAST_OVERLAP = 0.5;
  private static final int SHOWN = 90;

  private record Pair(double share, boolean spoke, int gold, int found) {}

  private final GoldDocument gold;
  private final EventPredictions predictions;
  private final EventPredictions.Found found;
  private final List<Mistake> mistakes = new ArrayList<>();

  StatementMatching(GoldDocument gold, EventPredictions predictions, EventPredictions.Found found) {
    this.gold = gold;
    this.predictions = predictions;
    this.found = found;
  }

  /** Adds to the counts, and tells what was wrong. */
  List<Mistake> count(Counts<EventMeasure> counts) {
    TreeMap<Integer, FoundStatement> byGold = matched();
    for (int i = 0; i < gold.statements().size(); i++) {
      GoldDocument.Statement wanted = gold.statements().get(i);
      counts.add(STATEMENT_GOLD, 1);
      FoundStatement statement = byGold.get(i);
      if (statement == null) {
        mistakes.add(mistake("missed statement", wanted, wanted.speaker(), "", sentence(wanted)));
        continue;
      }
      counts.add(STATEMENT_HIT, 1);
      person(
          counts,
          SPEAKER,
          SPEAKER_RIGHT,
          wanted,
          wanted.speaker(),
          statement.speakers(),
          statement);
      person(
          counts,
          ADDRESSEE,
          ADDRESSEE_RIGHT,
          wanted,
          wanted.addressee(),
          statement.addressees(),
          statement);
      person(counts, RELAY, RELAY_RIGHT, wanted, wanted.relayedBy(), statement.relays(), statement);
    }
    // where gold has no statements, nobody looked for them
    counts.add(STATEMENT_FOUND, gold.statements().isEmpty() ? 0 : found.statements().size());
    counts.add(STATEMENT_RIGHT, byGold.size());
    return mistakes;
  }

  private TreeMap<Integer, FoundStatement> matched() {
    List<Pair> pairs = new ArrayList<>();
    for (int j = 0; j < found.statements().size(); j++) {
      for (int i = 0; i < gold.statements().size(); i++) {
        GoldDocument.Statement wanted = gold.statements().get(i);
        double share = WordBag.of(wanted.content()).overlap(found.statements().get(j).content());
        if (share >= LEAST_OVERLAP) {
          pairs.add(
              new Pair(share, isOne(wanted.speaker(), found.statements().get(j).speakers()), i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.share())
            .thenComparing(p -> !p.spoke())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    TreeMap<Integer, FoundStatement> byGold = new TreeMap<>();
    BitSet used = new BitSet();
    for (Pair pair : pairs) {
      if (!byGold.containsKey(pair.gold()) && !used.get(pair.found())) {
        byGold.put(pair.gold(), found.statements().get(pair.found()));
        used.set(pair.found());
      }
    }
    return byGold;
  }

  /**
   * @param wanted key of an actor, null where there is none
   */
  private void person(
      Counts<EventMeasure> counts,
      EventMeasure asked,
      EventMeasure right,
      GoldDocument.Statement statement,
      String wanted,
      List<String> people,
      FoundStatement match) {
    if (wanted == null) {
      return;
    }
    boolean isRight = isOne(wanted, people);
    counts.add(asked, 1);
    counts.add(right, isRight ? 1 : 0);
    if (!isRight) {
      String name = "wrong " + asked.name().toLowerCase(java.util.Locale.ROOT);
      mistakes.add(mistake(name, statement, wanted, shown(people), match.sentence()));
    }
  }

  private boolean isOne(String actor, List<String> people) {
    Set<PlainName> names = PlainName.all(gold.names(actor));
    return predictions.called(found, people).stream().anyMatch(p -> PlainName.match(names, p));
  }

  private String shown(List<String> people) {
    return String.join(
        " + ",
        predictions.called(found, people).stream()
            .map(n -> n.isEmpty() ? "?" : n.iterator().next().text())
            .toList());
  }

  private String sentence(GoldDocument.Statement wanted) {
    return found.evidence().around(wanted.content().split(" … ")[0]);
  }

  private Mistake mistake(
      String kind,
      GoldDocument.Statement statement,
      String expected,
      String found,
      String sentence) {
    String content = statement.content();
    String shown =
        content.codePointCount(0, content.length()) <= SHOWN
            ? content
            : content.substring(0, content.offsetByCodePoints(0, SHOWN));
    return new Mistake(kind, gold.document(), shown, expected, found, sentence);
  }
}
