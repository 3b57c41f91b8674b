package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.When;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/** Where an event of the day took place when only the head of the article tells. */
final class Datelines {

  /** Sentences from the top in which an event without a place is where the dateline is. */
  private static final int NEAR = 3;

  /** Days before publication that still are the news of the dateline. */
  private static final int FRESH = 2;

  private final ArticleEvents events;

  Datelines(ArticleEvents events) {
    this.events = events;
  }

  /** The dateline's place for a meeting "here", or one of these days told at the top. */
  List<Mention> place(
      Sentence sentence, Carriers carriers, Kind kind, Status status, Optional<When> when) {
    Span dateline = events.article.article().dateline();
    boolean took = status == Status.HELD || status == Status.ONGOING;
    if (dateline == null || kind != Kind.MEETING || !took) {
      return List.of();
    }
    if (!isHere(sentence, carriers) && !(isNear(sentence, dateline) && isFresh(when))) {
      return List.of();
    }
    return events
        .article
        .sentenceAt(dateline.start())
        .flatMap(s -> events.actors.dateline(s, dateline))
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean isHere(Sentence sentence, Carriers carriers) {
    return carriers.own().stream()
        .flatMap(t -> sentence.children(t, "advmod").stream())
        .anyMatch(t -> t.lemma().equals("here"));
  }

  private boolean isNear(Sentence sentence, Span dateline) {
    int first = events.article.sentenceAt(dateline.start()).map(Sentence::index).orElse(0);
    return sentence.index() >= first && sentence.index() < first + NEAR;
  }

  private boolean isFresh(Optional<When> when) {
    LocalDate published = events.article.article().published();
    return published != null
        && when.filter(w -> w.start().length() == "yyyy-MM-dd".length()).isPresent()
        && !LocalDate.parse(when.get().start()).isBefore(published.minusDays(FRESH));
  }
}
