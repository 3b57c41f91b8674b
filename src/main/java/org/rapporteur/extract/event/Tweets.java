package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.When;
import org.rapporteur.extract.time.Direction;
import org.rapporteur.extract.time.Reference;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.extract.time.TimeFinder;
import org.rapporteur.text.Sentence;

/** Posts that a page embeds: their "today" is the day in the line below them. */
final class Tweets {

  /** "— Name (@handle) June 18, 2023": who posted, and when. */
  private static final Pattern SIGNATURE = Pattern.compile("[—–-] ?[^\\n(]{2,60}\\(@\\w+\\)");

  private static final int REACH = 400;

  private final AnnotatedArticle article;
  private final TimeFinder times;

  Tweets(AnnotatedArticle article, TimeFinder times) {
    this.article = article;
    this.times = times;
  }

  /** The day on which the post that holds the sentence was sent. */
  Optional<LocalDate> dayOf(Sentence sentence) {
    String body = article.body();
    int start = sentence.span().end();
    Matcher signature = SIGNATURE.matcher(body);
    signature.region(start, Math.min(body.length(), start + REACH));
    if (!signature.find() || body.substring(start, signature.start()).strip().contains("\n")) {
      return Optional.empty();
    }
    return article.sentenceAt(signature.start()).flatMap(s -> firstDay(s, signature.end()));
  }

  private Optional<LocalDate> firstDay(Sentence sentence, int from) {
    Reference none = new Reference(null, Direction.PAST, null, null);
    return times.find(sentence).stream()
        .filter(t -> sentence.token(t.from()).span().start() >= from)
        .findFirst()
        .flatMap((TimeExpression t) -> t.resolve(none))
        .map(When::start)
        .filter(d -> d.length() == "yyyy-MM-dd".length())
        .map(LocalDate::parse);
  }
}
