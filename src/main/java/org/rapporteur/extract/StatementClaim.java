package org.rapporteur.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * Something said or written by someone, as the article reports it.
 *
 * @param nature something said, or held in mind
 * @param mode direct (in quotation marks), indirect, or both
 * @param content its pieces in text order, at least one: no cue, no "that"; quotation marks belong
 *     to a piece when they enclose all of it
 * @param cue the word that reports it ("said", "according to"), null where only its place or layout
 *     tells (a tweet, a quotation that goes on)
 * @param speaker who says it, null when the text does not tell
 * @param speakerWords the words that the cue attaches to where they are not the speaker's own
 *     phrase ("who" in "the minister, who said"), null where they are
 * @param addressee to whom, null when not said
 * @param relays who passed it on, outermost first ("Xinhua reported that Qin said": Xinhua)
 * @param negated "did not say"
 * @param when it was said, null when the sentence does not tell
 * @param place where it was said, null when the sentence does not tell
 * @param sentence index of the cue's sentence, or of the content's first
 */
public record StatementClaim(
    Nature nature,
    Mode mode,
    List<Span> content,
    Span cue,
    Mention speaker,
    Span speakerWords,
    Mention addressee,
    List<Mention> relays,
    boolean negated,
    When when,
    Mention place,
    int sentence,
    List<Span> evidence,
    String rule,
    double confidence)
    implements Claim {

  /** What is attributed. */
  public enum Nature {
    /** Said or written. */
    SPEECH,
    /** Believed, wanted, feared: nobody needs to have said so. */
    STANCE
  }

  /** How the words are reported. */
  public enum Mode {
    DIRECT,
    INDIRECT,
    MIXED
  }

  public StatementClaim {
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(mode, "mode");
    content = List.copyOf(content);
    relays = List.copyOf(relays);
    evidence = List.copyOf(evidence);
    Claim.check(evidence, rule, confidence);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content, by rule " + rule);
    }
  }

  /** Speech whose cue attaches to the speaker's own phrase. */
  public StatementClaim(
      Mode mode,
      List<Span> content,
      Span cue,
      Mention speaker,
      Mention addressee,
      List<Mention> relays,
      boolean negated,
      When when,
      Mention place,
      int sentence,
      List<Span> evidence,
      String rule,
      double confidence) {
    this(
        Nature.SPEECH,
        mode,
        content,
        cue,
        speaker,
        null,
        addressee,
        relays,
        negated,
        when,
        place,
        sentence,
        evidence,
        rule,
        confidence);
  }

  public Optional<Mention> speaking() {
    return Optional.ofNullable(speaker);
  }

  /** Where the text names the speaker beside the cue. */
  public Optional<Span> speakerPassage() {
    return speakerWords != null
        ? Optional.of(speakerWords)
        : Optional.ofNullable(speaker).map(Mention::span);
  }

  public Optional<Span> cueSpan() {
    return Optional.ofNullable(cue);
  }
}
