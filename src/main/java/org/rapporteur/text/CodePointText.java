package org.rapporteur.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text whose positions are Unicode code points, as those of the graph are. */
public final class CodePointText {

  /** After these a full stop ends no sentence: initials, titles, "No. 10", "Nov. 5". */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(^|[^\\p{L}.])(\\p{Lu}\\p{L}{0,3}\\.|(\\p{L}\\.){2,})\\s+$");

  private final String text;
  private final int length;

  public CodePointText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
  }

  /** In code points. */
  public int length() {
    return length;
  }

  /** Whether both positions lie in the text, in that order. */
  public boolean holds(int start, int end) {
    return 0 <= start && start <= end && end <= length;
  }

  /**
   * @param start 0-based
   * @param end exclusive
   * @throws IndexOutOfBoundsException when they do not lie in the text
   */
  public String slice(int start, int end) {
    return text.substring(unit(start), unit(end));
  }

  /**
   * The sentences that a passage stands in, on one line. Found by their marks alone, so that no
   * language model is needed to show them.
   *
   * @param start 0-based; what lies outside the text is taken as its nearer end
   * @param end exclusive
   */
  public String sentence(int start, int end) {
    int from = unit(Math.max(0, Math.min(start, length)));
    int to = Math.max(from, unit(Math.max(0, Math.min(end, length))));
    int first = text.lastIndexOf('\n', from - 1) + 1;
    int next = text.indexOf('\n', to);
    String line = text.substring(first, next < 0 ? text.length() : next);
    Span around = around(line, from - first, to - first);
    return around.of(line).replaceAll("\\s+", " ").strip();
  }

  /** The first sentence with those words; empty when the text has them nowhere. */
  public Optional<String> sentenceWith(String words) {
    return sentencesWith(words).stream().findFirst();
  }

  /** Each sentence with those words, in text order. */
  public List<String> sentencesWith(String words) {
    List<String> found = new ArrayList<>();
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    while (at >= 0) {
      int start = text.codePointCount(0, at);
      String sentence = sentence(start, start + words.codePointCount(0, words.length()));
      if (found.isEmpty() || !found.get(found.size() - 1).equals(sentence)) {
        found.add(sentence);
      }
      at = text.indexOf(words, at + words.length());
    }
    return found;
  }

  private static Span around(String line, int from, int to) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(line);
    int start = 0;
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      boolean ends = !ABBREVIATION.matcher(line.substring(start, end)).find();
      if (ends && end <= from && end < line.length()) {
        start = end;
      } else if (ends && end >= to) {
        return new Span(start, end);
      }
    }
    return new Span(start, line.length());
  }

  private int unit(int position) {
    return text.offsetByCodePoints(0, position);
  }
}
