package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.extract.statement.Candidate.Place;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** Posts that a page embeds: a paragraph and below it "— Name (@handle) date". */
final class Tweets {

  static final String RULE = "tweet.signed";

  private static final Pattern SIGNATURE =
      Pattern.compile("(?<=\\n|^)[ \\t]*[—–-] ?([^\\n(]{2,60}?) ?\\(@\\w+\\)");

  /** What a post ends in that nobody said: addresses of pictures and pages. */
  private static final Pattern LINKS =
      Pattern.compile("(?:\\s*(?:https?://|pic\\.twitter\\.com/)\\S*)+\\s*$");

  private final Layout layout;

  Tweets(Layout layout) {
    this.layout = layout;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    String body = layout.body();
    Matcher signature = SIGNATURE.matcher(body);
    while (signature.find()) {
      int end = signature.start();
      while (end > 0 && Character.isWhitespace(body.charAt(end - 1))) {
        end--;
      }
      int start = layout.paragraphStart(end);
      Matcher links = LINKS.matcher(body).region(start, end);
      end = links.find() ? links.start() : end;
      Place speaker = name(signature.start(1), signature.end(1));
      int sentence = layout.sentenceAt(start);
      if (!layout.isBare(start, end) && speaker.isGiven() && sentence >= 0) {
        found.add(
            new Candidate(
                RULE,
                sentence,
                -1,
                -1,
                List.of(new Span(start, end)),
                speaker,
                Place.NONE,
                "alone"));
      }
    }
    return found;
  }

  /** The last name of a signature. */
  private Place name(int start, int end) {
    int index = layout.sentenceAt(start);
    if (index < 0) {
      return Place.NONE;
    }
    Sentence sentence = layout.sentence(index);
    Place place = Place.NONE;
    for (Token token : sentence.tokensIn(new Span(start, end))) {
      if (token.isNoun()) {
        place = new Place(index, token.index());
      }
    }
    return place;
  }
}
