package org.rapporteur.read;

import java.util.Objects;

/**
 * Why an input gave no article.
 *
 * @param where the file as given, "-" for standard input
 * @param line 1-based line the trouble stands in, 0 when no line can be named
 * @param what is wrong, quoting the input where that helps
 * @param advice what to do next
 */
public record Problem(String where, int line, String what, String advice) {

  public Problem {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(advice, "advice");
  }

  /** One line for a person: {@code talks.txt:3: is ...; do ...}. */
  @Override
  public String toString() {
    return where + (line > 0 ? ":" + line : "") + ": " + what + "; " + advice;
  }
}
