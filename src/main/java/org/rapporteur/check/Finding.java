package org.rapporteur.check;

/**
 * Something wrong with a graph.
 *
 * @param article IRI of the article and its graph
 * @param sourceFile of the article, "" when the graph does not say
 * @param severity how bad it is
 * @param shape name of the rule that says so, as in {@code shapes.ttl}
 * @param message what should be
 * @param focus what is at fault, as IRI with our prefixes
 * @param path the property at fault, "" where no single one is
 * @param value what it should not be, "" where nothing is there
 * @param sentence of the article that the claim at fault was read in, "" where it rests on none
 */
public record Finding(
    String article,
    String sourceFile,
    Severity severity,
    String shape,
    String message,
    String focus,
    String path,
    String value,
    String sentence) {

  /** How bad a finding is. */
  public enum Severity {
    /** The graph is wrong. */
    VIOLATION,
    /** The graph says what is hardly true. */
    WARNING,
    /** Worth knowing. */
    INFO
  }
}
