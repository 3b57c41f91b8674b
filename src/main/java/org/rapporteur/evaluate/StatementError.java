package org.rapporteur.evaluate;

/**
 * One mistake, to be read.
 *
 * @param document name
 * @param words the content at fault
 * @param sentence around it
 * @param cue gold cue of a missed one or of a wrong speaker, rule id of one too many
 */
public record StatementError(
    String document, Kind kind, String words, String sentence, String cue) {

  /** What went wrong. */
  public enum Kind {
    /** Speech in the gold that no statement matches. */
    MISSED,
    /** Matched, but another speaker. */
    SPEAKER,
    /** A statement that matches no gold. */
    EXTRA
  }
}
