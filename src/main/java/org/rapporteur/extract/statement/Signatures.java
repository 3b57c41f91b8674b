package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.extract.statement.Candidate.Place;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/**
 * Words that are signed: a post that a page embeds, a paragraph and below it "— Name (@handle)
 * date", and a quotation that is a paragraph, with "― Name" after it or below it. Layout alone
 * tells who speaks, so these are read for certain and not weighed.
 */
final class Signatures {

  private static final String POST = "tweet.signed";
  private static final String QUOTATION = "quote.signed";

  private static final Pattern POSTED =
      Pattern.compile("(?<=\\n|^)[ \\t]*[—–-] ?([^\\n(]{2,60}?) ?\\(@\\w+\\)");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<=[”\"»])\\s*[—–―-]{1,2} ?(\\p{Lu}[^\\n]{1,80}?)[.\\s]*?(?=\\n|$)",
          Pattern.UNICODE_CASE);

  /** What a post ends in that nobody said: addresses of pictures and pages. */
  private static final Pattern LINKS =
      Pattern.compile("(?:\\s*(?:https?://|pic\\.twitter\\.com/)\\S*)+\\s*$");

  private final Layout layout;

  Signatures(Layout layout) {
    this.layout = layout;
  }

  static boolean isSigned(Candidate candidate) {
    return candidate.rule().equals(POST) || candidate.rule().equals(QUOTATION);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    posts(found);
    quotations(found);
    return found;
  }

  private void posts(List<Candidate> found) {
    String body = layout.body();
    Matcher signature = POSTED.matcher(body);
    while (signature.find()) {
      int end = signature.start();
      while (end > 0 && Character.isWhitespace(body.charAt(end - 1))) {
        end--;
      }
      int start = layout.paragraphStart(end);
      Matcher links = LINKS.matcher(body).region(start, end);
      end = links.find() ? links.start() : end;
      add(POST, start, end, lastName(signature.start(1), signature.end(1)), found);
    }
  }

  private void quotations(List<Candidate> found) {
    Matcher signature = SIGNED.matcher(layout.body());
    while (signature.find()) {
      int close = signature.start();
      Optional<Quotation> signed =
          layout
              .quotations()
              .at(close - 1)
              .filter(q -> q.span().end() == close && !q.isScare())
              .filter(
                  q -> layout.isBare(layout.paragraphStart(q.span().start()), q.span().start()));
      Span line = new Span(signature.start(1), signature.end(1));
      if (signed.isPresent() && isNothingButName(line)) {
        Span words = signed.get().span();
        add(QUOTATION, words.start(), words.end(), firstName(line.start()), found);
      }
    }
  }

  private void add(String rule, int start, int end, Place speaker, List<Candidate> found) {
    int sentence = layout.sentenceAt(start);
    if (!layout.isBare(start, end) && speaker.isGiven() && sentence >= 0) {
      found.add(
          new Candidate(
              rule, sentence, -1, -1, List.of(new Span(start, end)), speaker, Place.NONE, "alone"));
    }
  }

  /** True for "Ana Duarte", "Ana Duarte, mayor of Lisbon": no verb, and a name before any comma. */
  private boolean isNothingButName(Span line) {
    boolean name = true;
    int words = 0;
    for (int i = Math.max(0, layout.sentenceAt(line.start())); i < layout.size(); i++) {
      if (layout.sentence(i).span().start() >= line.end()) {
        break;
      }
      for (Token token : layout.sentence(i).tokensIn(line)) {
        name &= !token.text().equals(",");
        if (token.isVerb() || name && !isOfName(token)) {
          return false;
        }
        words += name ? 1 : 0;
      }
    }
    return words > 0;
  }

  private static boolean isOfName(Token token) {
    return token.isProperNoun()
        || token.isEntity()
        || Character.isUpperCase(token.text().charAt(0))
        || token.text().length() <= 3;
  }

  private Place firstName(int start) {
    int index = layout.sentenceAt(start);
    for (Token token : index < 0 ? List.<Token>of() : layout.sentence(index).tokens()) {
      if (token.span().start() >= start && Character.isLetter(token.text().charAt(0))) {
        return new Place(index, token.index());
      }
    }
    return Place.NONE;
  }

  private Place lastName(int start, int end) {
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
