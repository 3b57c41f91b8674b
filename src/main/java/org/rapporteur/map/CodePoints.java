package org.rapporteur.map;

/**
 * Turns positions in UTF-16 units, as Java counts them, into Unicode code points, as the graph
 * does.
 */
final class CodePoints {

  /** Surrogate pairs before each position; null when the text has none. */
  private final int[] pairsBefore;

  CodePoints(String text) {
    this.pairsBefore = text.codePointCount(0, text.length()) == text.length() ? null : count(text);
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean closes =
          Character.isLowSurrogate(text.charAt(i))
              && i > 0
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (closes ? 1 : 0);
    }
    return before;
  }

  /** Code points before that UTF-16 position. */
  int of(int position) {
    return pairsBefore == null ? position : position - pairsBefore[position];
  }
}
