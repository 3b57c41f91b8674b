package org.rapporteur.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/**
 * A sentence a rule must match, written with its arguments marked: {@code [participant Blinken]
 * [trigger met] with [participant Xi Jinping].}
 *
 * @param text the sentence without the marks
 * @param marks in text order
 */
public record Example(String text, List<Mark> marks) {

  private static final Pattern MARK = Pattern.compile("\\[(\\w+) ([^\\[\\]]+)\\]");

  /** The words that must fill an argument. */
  public record Mark(String argument, Span span) {}

  static Example parse(String source) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(source);
    int from = 0;
    while (mark.find()) {
      text.append(source, from, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      marks.add(new Mark(mark.group(1), new Span(start, text.length())));
      from = mark.end();
    }
    text.append(source.substring(from));
    if (marks.isEmpty()) {
      throw new IllegalArgumentException("no argument is marked in the example \"" + source + "\"");
    }
    return new Example(text.toString(), marks);
  }
}
