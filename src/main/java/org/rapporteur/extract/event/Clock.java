package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.extract.When;
import org.rapporteur.extract.time.Direction;
import org.rapporteur.extract.time.Reference;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.extract.time.TimeFinder;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/** Resolves the times of an article, which hang on its day and on the times told before. */
final class Clock {

  private static final int DAY = "yyyy-MM-dd".length();

  /** Day of publication, or the one that the text tells; null when neither is known. */
  private final LocalDate today;

  private final Quotes quotes;
  private final Tweets tweets;
  private When before;
  private LocalDate visitStart;
  private int visitDays;

  Clock(AnnotatedArticle article, TimeFinder finder) {
    this.today =
        article.article().publishedOn().or(() -> finder.dayOf(article.sentences())).orElse(null);
    this.quotes = new Quotes(article.body());
    this.tweets = new Tweets(article, finder);
  }

  /**
   * What an expression comes to. The day of words in quotation marks is not that of the article:
   * there "today" is left open.
   */
  Optional<When> resolve(
      Sentence sentence, List<TimeExpression> all, TimeExpression time, Direction direction) {
    When last = before;
    for (TimeExpression earlier : all) {
      if (earlier.to() <= time.from()) {
        last = read(sentence, earlier, Direction.PAST, last).filter(Clock::isDay).orElse(last);
      }
    }
    return read(sentence, time, direction, last);
  }

  /** Takes note of the last day that a sentence names. */
  void passed(Sentence sentence, List<TimeExpression> all) {
    for (TimeExpression time : all) {
      before = read(sentence, time, Direction.PAST, before).filter(Clock::isDay).orElse(before);
    }
  }

  private static boolean isDay(When when) {
    return when.start().length() == DAY && when.end() == null;
  }

  private Optional<When> read(
      Sentence sentence, TimeExpression time, Direction direction, When last) {
    Span words = sentence.token(time.from()).span();
    LocalDate day =
        tweets
            .dayOf(sentence)
            .or(
                () ->
                    quotes.hold(words) && time.isToday()
                        ? Optional.empty()
                        : Optional.ofNullable(today))
            .orElse(null);
    return time.resolve(new Reference(day, direction, last, visit()));
  }

  private When visit() {
    if (visitStart == null) {
      return null;
    }
    return new When(
        visitStart.toString(),
        visitDays > 0 ? visitStart.plusDays(visitDays - 1L).toString() : null);
  }

  /** Takes note of what was told. */
  void told(EventClaim claim) {
    boolean took = claim.status() == Status.HELD || claim.status() == Status.ONGOING;
    if (claim.kind() == Kind.VISIT && took) {
      if (claim.when() != null && claim.when().start().length() == DAY) {
        visitStart = LocalDate.parse(claim.when().start());
      }
      if (claim.duration() != null && claim.duration().matches("P\\d+D")) {
        visitDays = days(claim.duration());
      }
    }
  }

  private static int days(String duration) {
    return Period.parse(duration).getDays();
  }
}
