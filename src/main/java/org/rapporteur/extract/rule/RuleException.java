package org.rapporteur.extract.rule;

/** A rule or word list that cannot be used: stops the program at load. */
public final class RuleException extends RuntimeException {

  private final String file;
  private final String id;

  /**
   * @param file rule file or word list
   * @param id rule id or line, "" when the file as a whole is meant
   * @param what is wrong, with what to do
   */
  public RuleException(String file, String id, String what) {
    super(file + (id.isEmpty() ? "" : ", " + id) + ": " + what);
    this.file = file;
    this.id = id;
  }

  public String file() {
    return file;
  }

  public String id() {
    return id;
  }
}
