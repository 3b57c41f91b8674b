package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.chronicle.Entry;

/**
 * How many entries there are when: a bar for each year or, of few years, each month.
 *
 * @param bars in order of time, none left out between the first and the last
 * @param most of all bars
 * @param kinds in the order in which they are piled up
 */
public record Histogram(List<Bar> bars, int most, Collection<String> kinds) {

  private static final int YEARS_BY_MONTH = 4;
  private static final int MOST_BARS = 240;
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * A bar.
   *
   * @param name "2023" or "2023-06", which the filter takes as dates
   * @param pieces from below, each with how many lie below it
   */
  public record Bar(String name, int total, List<Piece> pieces) {}

  /** What is of one kind. */
  public record Piece(String kind, int count, int below) {}

  /** Something of a kind on a day, as precise as it is known. */
  record Mark(String date, String kind) {}

  static Histogram of(List<Entry> entries) {
    return ofMarks(
        entries.stream()
            .filter(e -> !e.when().start().isEmpty())
            .map(e -> new Mark(e.when().earliest(), e.kind()))
            .toList());
  }

  /**
   * The same of anything.
   *
   * @param dated in order of time
   */
  static Histogram ofMarks(List<Mark> dated) {
    boolean isShort =
        !dated.isEmpty() && year(dated.get(dated.size() - 1)) - year(dated.get(0)) < YEARS_BY_MONTH;
    return of(dated, isShort ? MONTH : YEAR);
  }

  /** A bar for each year, however few they are. */
  static Histogram byYear(List<Entry> entries) {
    return of(
        entries.stream()
            .filter(e -> !e.when().start().isEmpty())
            .map(e -> new Mark(e.when().start(), e.kind()))
            .sorted(Comparator.comparing(Mark::date))
            .toList(),
        YEAR);
  }

  private static Histogram of(List<Mark> dated, int digits) {
    if (dated.isEmpty()) {
      return new Histogram(List.of(), 0, List.of());
    }
    int first = year(dated.get(0));
    int last = year(dated.get(dated.size() - 1));
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    names(first, last, digits).forEach(n -> counts.put(n, new TreeMap<>()));
    TreeMap<String, Integer> kinds = new TreeMap<>();
    for (Mark mark : dated) {
      kinds.merge(mark.kind(), 1, Integer::sum);
      counts
          .computeIfAbsent(mark.date().substring(0, digits), n -> new TreeMap<>())
          .merge(mark.kind(), 1, Integer::sum);
    }
    List<Bar> bars = new ArrayList<>();
    counts.forEach((name, of) -> bars.add(bar(name, of)));
    return trimmed(bars, kinds.keySet());
  }

  private static Histogram trimmed(List<Bar> bars, Collection<String> kinds) {
    int from = 0;
    int to = bars.size();
    while (from < to && bars.get(from).total() == 0) {
      from++;
    }
    while (to > from && bars.get(to - 1).total() == 0) {
      to--;
    }
    List<Bar> kept = bars.subList(Math.max(from, to - MOST_BARS), to);
    int most = kept.stream().mapToInt(Bar::total).max().orElse(0);
    return new Histogram(List.copyOf(kept), most, List.copyOf(kinds));
  }

  private static int year(Mark mark) {
    return Integer.parseInt(mark.date().substring(0, YEAR));
  }

  private static List<String> names(int first, int last, int digits) {
    List<String> names = new ArrayList<>();
    for (int year = Math.max(first, last - MOST_BARS); year <= last; year++) {
      for (int month = 1; month <= (digits == MONTH ? 12 : 1); month++) {
        names.add("%04d-%02d".formatted(year, month).substring(0, digits));
      }
    }
    return names;
  }

  private static Bar bar(String name, Map<String, Integer> counts) {
    List<Piece> pieces = new ArrayList<>();
    int below = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      pieces.add(new Piece(count.getKey(), count.getValue(), below));
      below += count.getValue();
    }
    return new Bar(name, below, List.copyOf(pieces));
  }
}
