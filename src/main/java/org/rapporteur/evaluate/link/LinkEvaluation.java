package org.rapporteur.evaluate.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.evaluate.Counts;
import org.rapporteur.evaluate.Documents;
import org.rapporteur.evaluate.EvaluationException;
import org.rapporteur.evaluate.Mistake;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.text.Span;

/**
 * Compares identifiers of mentions with those that people gave. A gold span is that of the mention
 * that shares most with it, at least half of both together; where a graph keeps only the first
 * mention of a name, a later one of the same words means the same. Recall asks for every gold span
 * with an identifier of Wikidata or GeoNames; precision counts the mentions of gold spans that the
 * graph gives an identifier. Mentions that gold does not mark are not judged.
 */
public final class LinkEvaluation {

  private static final double LEAST_OVERLAP = 0.5;

  private final LinkPredictions predictions;
  private final Documents<LinkMeasure> documents = new Documents<>(LinkMeasure.class);
  private final List<Mistake> mistakes = new ArrayList<>();
  private final Seats seats;
  private int compared;

  private LinkEvaluation(LinkPredictions predictions, Seats seats) {
    this.predictions = predictions;
    this.seats = seats;
  }

  /**
   * @param catalogue says which city is the seat of whom
   * @throws EvaluationException when no article has gold, or the gold is of another text
   */
  public static LinkReport of(GoldLinks gold, LinkPredictions predictions, Catalogue catalogue) {
    LinkEvaluation evaluation = new LinkEvaluation(predictions, new Seats(catalogue));
    gold.documents().forEach(evaluation::count);
    if (evaluation.compared == 0) {
      throw EvaluationException.noArticleOf(gold.names());
    }
    return LinkReport.of(evaluation.compared, evaluation.documents, evaluation.mistakes);
  }

  private void count(String name, GoldLinks.Document gold) {
    Optional<LinkPredictions.Found> article = predictions.of(name, gold.text());
    if (article.isEmpty()) {
      return;
    }
    compared++;
    LinkPredictions.Found found = article.get();
    check(name, gold, found);
    Counts<LinkMeasure> counts = documents.next();
    for (GoldLink link : gold.links()) {
      count(name, link, found, counts);
    }
  }

  private static void check(String name, GoldLinks.Document gold, LinkPredictions.Found found) {
    boolean isOther = !gold.text().isEmpty() && !gold.text().equals(found.text());
    boolean isLonger =
        gold.links().stream().anyMatch(l -> !found.body().holds(l.span().start(), l.span().end()));
    if (isOther || isLonger) {
      throw new EvaluationException(
          gold.place(),
          gold.line(),
          "the gold of \""
              + name
              + "\" counts in another text than the article has; convert the text that was"
              + " annotated, to the letter");
    }
  }

  private void count(
      String name, GoldLink link, LinkPredictions.Found found, Counts<LinkMeasure> counts) {
    boolean asked = link.identifiers().stream().anyMatch(Identifiers::isKnowable);
    if (!asked && !link.identifiers().isEmpty()) {
      counts.add(LinkMeasure.LEFT_OUT, 1);
      return;
    }
    Optional<LinkPredictions.Mention> mention = mention(link, found);
    String type =
        link.type().isEmpty() ? mention.map(LinkPredictions.Mention::type).orElse("") : link.type();
    boolean linked = mention.map(m -> isLinked(m, link)).orElse(false);
    boolean right =
        linked && !Collections.disjoint(mention.get().identifiers(), link.identifiers());
    counts.add(measure(type, "GOLD"), asked ? 1 : 0);
    counts.add(measure(type, "FOUND"), linked ? 1 : 0);
    counts.add(measure(type, "RIGHT"), right ? 1 : 0);
    boolean asGovernment =
        linked
            && !right
            && type.equals("place")
            && seats.governs(link.identifiers(), mention.get().identifiers());
    counts.add(LinkMeasure.PLACE_AS_GOVERNMENT, asGovernment ? 1 : 0);
    if (asked && !right || linked && !right) {
      mistakes.add(mistake(name, link, found, mention, linked));
    }
  }

  /** By an identifier that can be compared with that of gold. */
  private static boolean isLinked(LinkPredictions.Mention mention, GoldLink link) {
    return link.identifiers().isEmpty()
        ? !mention.identifiers().isEmpty()
        : Identifiers.areComparable(mention.identifiers(), link.identifiers());
  }

  private static LinkMeasure measure(String type, String what) {
    return LinkMeasure.valueOf(
        (type.isEmpty() ? "OTHER" : type.toUpperCase(Locale.ROOT)) + "_" + what);
  }

  /** The mention of those words, else of the same words before them, else anywhere. */
  private static Optional<LinkPredictions.Mention> mention(
      GoldLink link, LinkPredictions.Found found) {
    Optional<LinkPredictions.Mention> here =
        found.mentions().stream()
            .filter(m -> overlap(m.span(), link.span()) >= LEAST_OVERLAP)
            .max(
                Comparator.comparingDouble(
                        (LinkPredictions.Mention m) -> overlap(m.span(), link.span()))
                    .thenComparing(m -> -m.span().union(link.span()).length()));
    if (here.isPresent()) {
      return here;
    }
    String words = found.body().slice(link.span().start(), link.span().end());
    boolean isLonger = found.mentions().stream().noneMatch(m -> m.words().equals(words));
    List<LinkPredictions.Mention> same =
        found.mentions().stream()
            .filter(m -> m.words().equals(words) || isLonger && m.words().endsWith(" " + words))
            .sorted(Comparator.comparing(LinkPredictions.Mention::span))
            .toList();
    return same.stream()
        .filter(m -> m.span().end() <= link.span().start())
        .reduce((one, later) -> later)
        .or(() -> same.stream().findFirst());
  }

  /** Shared letters as a part of all; a title before the name ("Minister Quist") is no loss. */
  private static double overlap(Span one, Span other) {
    int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    if (both <= 0) {
      return 0;
    }
    return one.end() == other.end() ? 1 : (double) both / one.union(other).length();
  }

  private static Mistake mistake(
      String name,
      GoldLink link,
      LinkPredictions.Found found,
      Optional<LinkPredictions.Mention> mention,
      boolean linked) {
    Span span = link.span();
    return new Mistake(
        linked
            ? "wrong link"
            : mention.isPresent() ? "mention without identifier" : "missed mention",
        name,
        found.body().slice(span.start(), span.end()),
        link.identifiers().isEmpty() ? "no identifier" : String.join(", ", link.identifiers()),
        mention
            .map(m -> m.label() + (linked ? " " + String.join(", ", m.identifiers()) : ""))
            .orElse(""),
        found.body().sentence(span.start(), span.end()));
  }
}
