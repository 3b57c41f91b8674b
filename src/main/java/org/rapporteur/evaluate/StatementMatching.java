package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Pairs the statements of one document with the gold ones: contents must overlap with a Jaccard
 * index of at least 0.5 over letters and digits, one to one, best first.
 */
final class StatementMatching {

  private static final double LEAST_OVERLAP = 0.5;
  private static final int CONTEXT = 300;

  /** Indices of a pair; {@code right} when the speaker's passage touches the gold source. */
  record Pair(int gold, int predicted, boolean right) {}

  private record Candidate(double jaccard, int gold, int predicted) {}

  private final int[] text;

  /**
   * @param text of the document
   */
  StatementMatching(String text) {
    this.text = text.codePoints().toArray();
  }

  List<Pair> pairs(List<GoldStatement> gold, List<PredictedStatement> predicted) {
    List<BitSet> golds = gold.stream().map(g -> characters(g.content())).toList();
    List<BitSet> found = predicted.stream().map(p -> characters(p.content())).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < golds.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double jaccard = jaccard(golds.get(i), found.get(j));
        if (jaccard >= LEAST_OVERLAP) {
          candidates.add(new Candidate(jaccard, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::jaccard)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted)
            .reversed());
    BitSet usedGold = new BitSet();
    BitSet used = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!usedGold.get(c.gold()) && !used.get(c.predicted())) {
        usedGold.set(c.gold());
        used.set(c.predicted());
        pairs.add(
            new Pair(
                c.gold(),
                c.predicted(),
                touches(gold.get(c.gold()), predicted.get(c.predicted()))));
      }
    }
    return pairs;
  }

  private boolean touches(GoldStatement gold, PredictedStatement predicted) {
    return gold.source().isEmpty()
        || characters(gold.source()).intersects(characters(predicted.speaker()));
  }

  /** True when the content holds a quotation mark. */
  boolean isQuoted(GoldStatement gold) {
    return gold.content().stream().anyMatch(s -> positions(s).stream().anyMatch(this::isMark));
  }

  /** True when every piece of the content stands between quotation marks. */
  boolean isQuotedWhole(GoldStatement gold) {
    return gold.content().stream().allMatch(s -> isMark(s.start()));
  }

  private boolean isMark(int position) {
    return position < text.length && "“”\"".indexOf(text[position]) >= 0;
  }

  void countCharacters(StatementDocument document, Counts<StatementMeasure> sum) {
    BitSet gold = new BitSet();
    document.gold().forEach(g -> gold.or(characters(g.content())));
    BitSet predicted = new BitSet();
    document.predicted().forEach(p -> predicted.or(characters(p.content())));
    sum.add(StatementMeasure.CHARACTERS_GOLD, gold.cardinality());
    sum.add(StatementMeasure.CHARACTERS_PREDICTED, predicted.cardinality());
    gold.and(predicted);
    sum.add(StatementMeasure.CHARACTERS_BOTH, gold.cardinality());
  }

  /** The line of the text around the content, at most 300 characters to each side. */
  String line(List<Span> content) {
    int start = Math.min(content.get(0).start(), text.length);
    int end = Math.min(content.get(content.size() - 1).end(), text.length);
    int from = start;
    while (from > 0 && start - from < CONTEXT && text[from - 1] != '\n') {
      from--;
    }
    int to = end;
    while (to < text.length && to - end < CONTEXT && text[to] != '\n') {
      to++;
    }
    return words(List.of(new Span(from, to)));
  }

  String words(List<Span> spans) {
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      positions(span).stream().forEach(i -> words.appendCodePoint(text[i]));
      words.append(' ');
    }
    return words.toString().strip();
  }

  private BitSet positions(Span span) {
    BitSet positions = new BitSet();
    positions.set(Math.min(span.start(), text.length), Math.min(span.end(), text.length));
    return positions;
  }

  private BitSet characters(List<Span> spans) {
    BitSet characters = new BitSet();
    for (Span span : spans) {
      positions(span).stream()
          .filter(i -> Character.isLetterOrDigit(text[i]))
          .forEach(characters::set);
    }
    return characters;
  }

  private static double jaccard(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    BitSet either = (BitSet) a.clone();
    either.or(b);
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }
}
