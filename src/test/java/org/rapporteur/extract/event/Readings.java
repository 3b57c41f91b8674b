package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.When;
import org.rapporteur.extract.mention.MentionFinder;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.read.Article;
import org.rapporteur.testing.Annotators;
import org.rapporteur.text.Span;

/**
 * The events of a text in a line each, for tests: "MEETING HELD Wong + Tanaka @Oslo 2021-05-04".
 */
final class Readings {

  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2021, 5, 5);

  private static final RuleSet RULES = RuleSet.bundled();
  private static final EventExtractor EVENTS = new EventExtractor(RULES);
  private static final MentionFinder MENTIONS = new MentionFinder(RULES.words());

  private Readings() {}

  static List<String> of(String text) {
    return of(article(text, null, List.of()));
  }

  /** Below a dateline. */
  static List<String> under(String place, String text) {
    Span dateline = new Span(0, place.length());
    String opening = place + " - ";
    return of(article(opening + text, dateline, List.of(new Span(0, opening.length()))));
  }

  private static List<String> of(Article read) {
    AnnotatedArticle article = Annotators.shared().annotate(read);
    return EVENTS.extract(article, MENTIONS.find(article)).stream()
        .map(claim -> line(article, claim))
        .toList();
  }

  private static Article article(String text, Span dateline, List<Span> furniture) {
    Span none = new Span(0, 0);
    return new Article(
        "test.txt", text, none, "", PUBLISHED, null, null, dateline, furniture, "0".repeat(64));
  }

  private static String line(AnnotatedArticle article, EventClaim claim) {
    StringBuilder line = new StringBuilder(claim.kind() + " " + claim.status());
    line.append(
        claim.parties().stream()
            .map(p -> article.words(p.who().name()))
            .collect(Collectors.joining(" + ", " ", "")));
    claim.places().forEach(p -> line.append(" @").append(article.words(p.name())));
    claim.date().ifPresent(w -> line.append(' ').append(words(w)));
    if (claim.duration() != null) {
      line.append(' ').append(claim.duration());
    }
    if (claim.format() != null) {
      line.append(' ').append(claim.format());
    }
    return line.toString();
  }

  private static String words(When when) {
    return when.start() + when.last().map(end -> "/" + end).orElse("");
  }
}
