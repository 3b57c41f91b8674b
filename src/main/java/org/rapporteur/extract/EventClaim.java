package org.rapporteur.extract;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * One mention of a meeting, call, visit or agreement. Several of them may speak of one event; the
 * link room brings these together once it knows who is who.
 *
 * @param kind what happened
 * @param parties who takes part; may be empty where the text only points back ("the meeting")
 * @param places where, best first
 * @param when as the sentence gives it, null when it does not
 * @param duration ISO 8601 ("PT35M", "P2D"), null when not said
 * @param format in person, phone or video, null when not said
 * @param status what the article says of it
 * @param told true where words tell the status, false where it is only the usual one ("her visit")
 * @param definite true where the phrase points to a known event ("the meeting", "his visit")
 * @param pair true where those are parties that deal with each other in the article, though the
 *     words name one of them or none: "the truce expired"
 * @param trigger the word that names it
 * @param sentence index of the trigger's sentence
 * @param topic what it was about, null when not said
 * @param evidence passages, at least one
 */
public record EventClaim(
    Kind kind,
    List<Party> parties,
    List<Mention> places,
    When when,
    String duration,
    Format format,
    Status status,
    boolean told,
    boolean definite,
    boolean pair,
    Span trigger,
    int sentence,
    Span topic,
    List<Span> evidence,
    String rule,
    double confidence)
    implements Claim {

  /** Kinds of events. */
  public enum Kind {
    MEETING,
    CALL,
    VISIT,
    AGREEMENT
  }

  /** How people met. */
  public enum Format {
    IN_PERSON,
    PHONE,
    VIDEO
  }

  /** What an article says of an event on its day of publication. */
  public enum Status {
    HELD,
    ONGOING,
    PLANNED,
    PROPOSED,
    POSTPONED,
    CANCELLED,
    DENIED
  }

  /** A side of an event. */
  public enum Side {
    PARTICIPANT,
    HOST,
    VISITOR
  }

  /** Someone who takes part, and how. */
  public record Party(Side side, Mention who) {}

  public EventClaim {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(trigger, "trigger");
    parties = List.copyOf(parties);
    places = List.copyOf(places);
    evidence = List.copyOf(evidence);
    Claim.check(evidence, rule, confidence);
    if (duration != null) {
      Durations.check(duration);
    }
  }

  public Optional<When> date() {
    return Optional.ofNullable(when);
  }

  /** ISO 8601 durations with days and times. */
  private static final class Durations {
    static void check(String duration) {
      Duration.parse(duration);
    }
  }
}
