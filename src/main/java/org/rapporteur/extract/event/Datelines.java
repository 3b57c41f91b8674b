package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.When;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

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

  /** The place of an event beside which none stands. */
  List<Mention> elsewhere(
      Sentence sentence, Carriers carriers, Kind kind, Status status, Optional<When> when) {
    List<Mention> there = there(sentence, carriers);
    return there.isEmpty() ? place(sentence, carriers, kind, status, when) : there;
  }

  /** "He arrived in Oslo on Monday. He held talks there": the place told last. */
  private List<Mention> there(Sentence sentence, Carriers carriers) {
    return isThere(sentence, carriers)
        .flatMap(t -> events.placedBefore(sentence, t.index()))
        .map(EventClaim::places)
        .orElse(List.of());
  }

  /** And its day, where it is told in the simple past and nothing says that it was later. */
  Optional<When> dayThere(Sentence sentence, Carriers carriers) {
    boolean then =
        carriers.own().stream()
            .map(sentence::token)
            .filter(Token::isVerb)
            .anyMatch(
                v ->
                    v.pos().equals("VBD")
                        && sentence.children(v.index(), "advmod", "mark").stream()
                            .noneMatch(events.grammar.small::isLater));
    return isThere(sentence, carriers)
        .filter(t -> then)
        .flatMap(t -> events.placedBefore(sentence, t.index()))
        .flatMap(EventClaim::date)
        .map(w -> w.open() ? When.on(w.start()) : w)
        .filter(When::isDay);
  }

  private Optional<Token> isThere(Sentence sentence, Carriers carriers) {
    return carriers.own().stream()
        .flatMap(t -> sentence.children(t, "advmod").stream())
        .filter(events.grammar.small::isThere)
        .findFirst();
  }

  /** The dateline's place for a meeting "here", or one of these days told at the top. */
  private List<Mention> place(
      Sentence sentence, Carriers carriers, Kind kind, Status status, Optional<When> when) {
    Span dateline = events.article.article().dateline();
    boolean took = status == Status.HELD || status == Status.ONGOING;
    if (dateline == null || kind != Kind.MEETING || !took) {
      return List.of();
    }
    if (!isHere(sentence, carriers)
        && !(isNear(sentence, dateline) && isFresh(when) && isMain(sentence, carriers))) {
      return List.of();
    }
    return first(dateline)
        .map(s -> events.actors.dateline(s, dateline))
        .map(List::of)
        .orElse(List.of());
  }

  /** The sentence that the dateline opens; the dateline itself is no prose. */
  private Optional<Sentence> first(Span dateline) {
    return events.article.sentences().stream()
        .filter(s -> s.span().end() > dateline.end())
        .findFirst();
  }

  private boolean isHere(Sentence sentence, Carriers carriers) {
    return carriers.own().stream()
        .flatMap(t -> sentence.children(t, "advmod").stream())
        .anyMatch(events.grammar.small::isHere);
  }

  /** Told by the sentence itself: what somebody reports or denies took place elsewhere. */
  private static boolean isMain(Sentence sentence, Carriers carriers) {
    return carriers.own().stream()
        .map(sentence::token)
        .map(t -> t.relation().equals("conj") ? sentence.token(t.head()) : t)
        .anyMatch(t -> t.head() < 0);
  }

  private boolean isNear(Sentence sentence, Span dateline) {
    int first = first(dateline).map(Sentence::index).orElse(0);
    return sentence.index() >= first && sentence.index() < first + NEAR;
  }

  private boolean isFresh(Optional<When> when) {
    LocalDate published = events.article.article().published();
    return published != null
        && when.filter(w -> w.start().length() == "yyyy-MM-dd".length()).isPresent()
        && !LocalDate.parse(when.get().start()).isBefore(published.minusDays(FRESH));
  }
}
