package org.rapporteur.evaluate;

import java.util.Collection;

/** Gold that cannot be read, or that fits no article of the graph. */
public final class EvaluationException extends RuntimeException {

  private final String file;
  private final int line;

  /**
   * @param line 1-based, 0 when the file as a whole is meant
   * @param what is wrong, with what to do
   */
  public EvaluationException(String file, int line, String what) {
    super(file + (line > 0 ? ":" + line : "") + ": " + what);
    this.file = file;
    this.line = line;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  /** When no article has any of the gold: a mistyped folder shall not look like a bad graph. */
  public static EvaluationException noArticleOf(Collection<String> documents) {
    return new EvaluationException(
        String.join(", ", documents.stream().limit(3).toList()),
        0,
        "no input has an article of that name; the gold of talks.txt is that of \"talks\"");
  }
}
