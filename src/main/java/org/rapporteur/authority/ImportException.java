package org.rapporteur.authority;

/** A file cannot be imported. */
public final class ImportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;

  /**
   * @param reason what is wrong, and what to do
   */
  public ImportException(String file, String reason) {
    super(file + ": " + reason);
    this.file = file;
  }

  public String file() {
    return file;
  }
}
