package org.rapporteur.text;

import java.io.Serializable;

/**
 * A half-open range of a Java string, in UTF-16 units: {@code text.substring(start, end)}. The map
 * room turns these into the Unicode code points of the graph contract.
 *
 * @param start first unit, 0-based
 * @param end one past the last unit
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** True when every unit of {@code other} lies inside this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True when the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words of {@code text} under this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
