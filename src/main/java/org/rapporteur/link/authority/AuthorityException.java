package org.rapporteur.link.authority;

/** The authority data cannot be used. */
public final class AuthorityException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * @param file name of the table
   * @param line 1-based, 0 for the whole file
   * @param reason what is wrong, and what to do
   */
  public AuthorityException(String file, int line, String reason) {
    super(file + (line > 0 ? " line " + line : "") + ": " + reason);
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
