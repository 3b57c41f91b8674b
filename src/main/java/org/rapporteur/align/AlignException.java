package org.rapporteur.align;

/** A table of the alignment, or a list of events, that cannot be used. */
public final class AlignException extends RuntimeException {

  private final String file;
  private final int line;

  /**
   * @param line 1-based, 0 when none can be named
   * @param what is wrong, with what to do
   */
  AlignException(String file, int line, String what) {
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
}
