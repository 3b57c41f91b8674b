package org.rapporteur.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.text.Span;

/** Where the headline of a text stands. */
final class Headline {

  /** Longer first lines are prose. */
  private static final int LONGEST = 250;

  private static final Span NONE = new Span(0, 0);
  private static final Pattern MARK = Pattern.compile("\\A#{1,3} +");

  /** The end of a sentence inside a line: "talks. The". */
  private static final Pattern SENTENCES = Pattern.compile("[a-z)”\"]{2}[.!?][”\"]? +[A-Z“\"]");

  private Headline() {}

  /**
   * The first line that is not blank, unless it is prose (a dateline, two sentences, all there is)
   * or another title is known for the text.
   *
   * @param lines of the body, at least one
   * @param known title from elsewhere
   */
  static Span find(
      String body, List<TextLine> lines, Optional<String> known, HeadPatterns patterns) {
    TextLine first = lines.get(0);
    String words = first.words(body);
    boolean last = lines.size() == 1;
    if (known.isPresent()) {
      return same(title(words), known.get()) ? first.span() : NONE;
    }
    boolean prose =
        last
            || words.length() > LONGEST
            || SENTENCES.matcher(words).find()
            || patterns.of(HeadPatterns.Kind.DATELINE, "").stream()
                .anyMatch(dateline -> dateline.matcher(words).lookingAt());
    return prose ? NONE : first.span();
  }

  /** The words of a headline: without a Markdown mark before and a semicolon after. */
  static String title(String line) {
    return MARK.matcher(line.strip()).replaceFirst("").replaceFirst("[;\\s]+$", "");
  }

  private static boolean same(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
