package org.rapporteur.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells texts whose lines are paragraphs from texts broken at a fixed width. */
final class LineEnds {

  private static final Pattern BREAK = Pattern.compile("([^\\r\\n])(?:\\r\\n|\\r|\\n)([^\\r\\n])");

  private LineEnds() {}

  /**
   * True unless most single line breaks stand inside a sentence: a letter, digit or comma before
   * them and a lower-case letter after.
   */
  static boolean areParagraphs(String body) {
    Matcher breaks = BREAK.matcher(body);
    int all = 0;
    int inside = 0;
    int from = 0;
    while (breaks.find(from)) {
      all++;
      char before = breaks.group(1).charAt(0);
      char after = breaks.group(2).charAt(0);
      if ((Character.isLetterOrDigit(before) || before == ',') && Character.isLowerCase(after)) {
        inside++;
      }
      from = breaks.start(2);
    }
    return all < 3 || inside * 3 < all;
  }
}
