package org.rapporteur.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * A text with marks on it that may overlap in any way. A mark that crosses the end of another is
 * divided there, so that the pieces nest.
 */
public final class MarkedText {

  private MarkedText() {}

  /**
   * A mark on the text.
   *
   * @param start code points before it
   * @param end exclusive
   * @param kind "mention", "event", "statement", "speaker", "cue", "role"
   * @param refers IRI of who is meant, or key of the claim that stands on these words
   * @param title what to say of it
   */
  public record Mark(int start, int end, String kind, String refers, String title) {}

  /** A piece of the text: words, or what is under a mark. */
  public sealed interface Piece permits Words, Marked {
    /** For templates. */
    default boolean isWords() {
      return this instanceof Words;
    }
  }

  /** Words without a mark of their own. */
  public record Words(String words) implements Piece {}

  /**
   * What is under a mark.
   *
   * @param isFirst whether the mark begins here, as its other pieces do not
   * @param isLink whether no mention is around it, so that it may be a link
   */
  public record Marked(Mark mark, boolean isFirst, boolean isLink, List<Piece> pieces)
      implements Piece {}

  /** A mark that is open while the text is gone through. */
  private record Open(Mark mark, boolean isFirst, boolean isLink, List<Piece> pieces) {}

  /** The pieces, in the order of the text; marks beyond its end are left out. */
  static List<Piece> of(String text, List<Mark> marks) {
    int[] points = text.codePoints().toArray();
    List<Mark> sorted = new ArrayList<>();
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, points.length));
    for (Mark mark : marks) {
      if (0 <= mark.start() && mark.start() < mark.end() && mark.end() <= points.length) {
        sorted.add(mark);
        edges.add(mark.start());
        edges.add(mark.end());
      }
    }
    sorted.sort(
        Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparing(m -> m.kind().equals("mention"))
            .thenComparing(Mark::refers));
    List<Piece> pieces = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int next = 0;
    int from = 0;
    for (int edge : edges) {
      words(points, from, edge, open, pieces);
      close(edge, open, pieces);
      for (; next < sorted.size() && sorted.get(next).start() == edge; next++) {
        Mark mark = sorted.get(next);
        open.push(new Open(mark, true, isLink(mark, open), new ArrayList<>()));
      }
      from = edge;
    }
    return pieces;
  }

  private static void words(int[] points, int from, int to, Deque<Open> open, List<Piece> pieces) {
    if (from < to) {
      inner(open, pieces).add(new Words(new String(points, from, to - from)));
    }
  }

  private static List<Piece> inner(Deque<Open> open, List<Piece> pieces) {
    return open.isEmpty() ? pieces : open.peek().pieces();
  }

  /** Closes what ends here, and for that what is inside it, which goes on as another piece. */
  private static void close(int edge, Deque<Open> open, List<Piece> pieces) {
    List<Open> going = new ArrayList<>();
    while (open.stream().anyMatch(o -> o.mark().end() == edge)) {
      Open last = open.pop();
      if (!last.pieces().isEmpty()) {
        inner(open, pieces)
            .add(new Marked(last.mark(), last.isFirst(), last.isLink(), last.pieces()));
      }
      if (last.mark().end() > edge) {
        going.add(0, last);
      }
    }
    for (Open again : going) {
      open.push(new Open(again.mark(), false, isLink(again.mark(), open), new ArrayList<>()));
    }
  }

  private static boolean isLink(Mark mark, Deque<Open> open) {
    return mark.kind().equals("mention")
        && open.stream().noneMatch(o -> o.mark().kind().equals("mention"));
  }
}
