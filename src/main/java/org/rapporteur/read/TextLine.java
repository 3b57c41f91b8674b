package org.rapporteur.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/**
 * A line of a text that is not blank.
 *
 * @param span from its first to its last character that is no white space
 */
record TextLine(Span span) {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");

  String words(String body) {
    return span.of(body);
  }

  /** All lines, in text order. */
  static List<TextLine> of(String body) {
    List<TextLine> lines = new ArrayList<>();
    Matcher line = LINE.matcher(body);
    while (line.find()) {
      Span span = stripped(body, line.start(), line.end());
      if (!span.isEmpty()) {
        lines.add(new TextLine(span));
      }
    }
    return lines;
  }

  private static Span stripped(String body, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(body.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(body.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
