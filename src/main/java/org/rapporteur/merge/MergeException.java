package org.rapporteur.merge;

/** A table of the merge that cannot be used. */
public final class MergeException extends RuntimeException {

  private final String file;
  private final int line;

  /**
   * @param line 1-based
   * @param what is wrong, with what to do
   */
  MergeException(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
    this.file = file;
    this.line = line;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }
}
