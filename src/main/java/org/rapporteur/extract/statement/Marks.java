package org.rapporteur.extract.statement;

/** Which characters open and close a quotation, by what stands around them. */
final class Marks {

  private static final String DOUBLE = "\"“”„«»";
  private static final String SINGLE = "'‘’‛`";
  private static final String OPENING = "“„«‘‛`";
  private static final String BEFORE_OPENING = "([{-–—/:;,";
  private static final String SENTENCE_MARKS = ".,?!…;:";

  private Marks() {}

  /** Width of the mark that opens a quotation at a position, 0 when none does. */
  static int opens(String text, int position, int start, int end) {
    int width = width(text, position, end);
    if (width == 0) {
      return 0;
    }
    char mark = text.charAt(position);
    if (mark == '”' || mark == '»') {
      // typed as a closing one, but nothing stands before it to close
      return text.substring(start, position).isBlank()
              && position + 1 < end
              && Character.isLetterOrDigit(text.charAt(position + 1))
          ? width
          : 0;
    }
    char before = position > start ? text.charAt(position - 1) : ' ';
    char after = position + width < end ? text.charAt(position + width) : ' ';
    boolean free = isGap(before) || BEFORE_OPENING.indexOf(before) >= 0 || isMark(before);
    boolean single = width == 1 && SINGLE.indexOf(mark) >= 0;
    if (single) {
      return free && mark != '’' && (Character.isLetter(after) || isMark(after)) ? 1 : 0;
    }
    boolean typed = OPENING.indexOf(mark) >= 0;
    return (typed || free) && !(isGap(after) && !typed) ? width : 0;
  }

  /** Where the quotation that a mark opened is closed, before {@code end}, or -1. */
  static int close(String text, int opening, int width, int end) {
    boolean single = isSingle(text, opening, width);
    int fallback = -1;
    for (int i = opening + width; i < end; i++) {
      int found = width(text, i, end);
      if (found == 0
          || single != isSingle(text, i, found)
          || !fits(text, opening, width, i, found)) {
        continue;
      }
      char before = text.charAt(i - 1);
      char after = i + found < end ? text.charAt(i + found) : ' ';
      if (single) {
        if (Character.isLetterOrDigit(after) || isGap(before)) {
          continue;
        }
        if (SENTENCE_MARKS.indexOf(before) >= 0 || before != 's') {
          return i;
        }
        fallback = fallback < 0 ? i : fallback;
      } else if (closesHere(text.charAt(i), before, after)) {
        return i;
      }
    }
    return fallback;
  }

  private static boolean closesHere(char mark, char before, char after) {
    if (mark == '”' || mark == '»') {
      return true;
    }
    boolean ends = isGap(after) || !Character.isLetterOrDigit(after);
    return !isGap(before) && ends || isGap(before) && isGap(after);
  }

  /** Two single marks close what two single marks opened; a curly one is not closed by those. */
  private static boolean fits(String text, int opening, int width, int closing, int found) {
    boolean doubledOpen = width == 2;
    boolean doubledClose = found == 2;
    return doubledOpen == doubledClose
        || text.charAt(opening) == '`'
        || text.charAt(closing) == '"';
  }

  static boolean isSingle(String text, int position, int width) {
    return width == 1 && SINGLE.indexOf(text.charAt(position)) >= 0;
  }

  /** Width of a mark at a position: 2 for two single ones, 0 for no mark. */
  static int width(String text, int position, int end) {
    char mark = text.charAt(position);
    if (DOUBLE.indexOf(mark) >= 0) {
      return 1;
    }
    if (SINGLE.indexOf(mark) < 0) {
      return 0;
    }
    return position + 1 < end && SINGLE.indexOf(text.charAt(position + 1)) >= 0 ? 2 : 1;
  }

  private static boolean isMark(char character) {
    return DOUBLE.indexOf(character) >= 0 || SINGLE.indexOf(character) >= 0;
  }

  private static boolean isGap(char character) {
    return Character.isWhitespace(character) || character == '\u00a0';
  }
}
