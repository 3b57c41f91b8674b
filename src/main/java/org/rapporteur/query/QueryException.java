package org.rapporteur.query;

/** A question that cannot be asked as it stands. */
public final class QueryException extends RuntimeException {

  /** Whose fault it is. */
  public enum Fault {
    /** The question: its name, its words or its parameters. */
    QUESTION,
    /** The asking of it: a value that the data do not have, a limit. */
    ASKING
  }

  private final Fault fault;
  private final String query;
  private final int line;
  private final int column;

  /**
   * @param query name or file, "" for one without a name
   * @param line 1-based line of the query, 0 when none can be named
   * @param column 1-based, 0 when none can be named
   */
  public QueryException(Fault fault, String query, int line, int column, String what) {
    super((query.isEmpty() ? "" : query + ": ") + what);
    this.fault = fault;
    this.query = query;
    this.line = line;
    this.column = column;
  }

  QueryException(String query, String what) {
    this(Fault.QUESTION, query, 0, 0, what);
  }

  public Fault fault() {
    return fault;
  }

  public String query() {
    return query;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
