package org.rapporteur.check;

/**
 * Words that are not what the graph says of them.
 *
 * @param article IRI
 * @param sourceFile of the article, "" when the graph does not say
 * @param kind what differs
 * @param start of the passage in code points, -1 when it says none
 * @param end of the passage, exclusive, -1 when it says none
 * @param expected what the graph says: words, or the hash of the text
 * @param found what the text has there, "" when nothing
 */
public record Mismatch(
    String article,
    String sourceFile,
    Kind kind,
    int start,
    int end,
    String expected,
    String found) {

  /** What differs. */
  public enum Kind {
    /** The text is another one than the hash was made of. */
    TEXT,
    /** A passage quotes other words than stand there. */
    PASSAGE
  }
}
