package org.rapporteur.extract.statement;

import java.util.List;
import org.rapporteur.text.Span;

/** How much two contents share, in letters and digits. */
record Overlap(int first, int second, int both) {

  static Overlap of(List<Span> first, List<Span> second, Layout layout) {
    int both = 0;
    for (Span a : first) {
      for (Span b : second) {
        int from = Math.max(a.start(), b.start());
        int to = Math.min(a.end(), b.end());
        both += from < to ? layout.weight(new Span(from, to)) : 0;
      }
    }
    return new Overlap(weight(first, layout), weight(second, layout), both);
  }

  private static int weight(List<Span> spans, Layout layout) {
    return spans.stream().mapToInt(layout::weight).sum();
  }

  double jaccard() {
    return both == 0 ? 0 : (double) both / (first + second - both);
  }

  /** Share of the smaller that lies in the other. */
  double contained() {
    return both == 0 ? 0 : (double) both / Math.min(first, second);
  }
}
