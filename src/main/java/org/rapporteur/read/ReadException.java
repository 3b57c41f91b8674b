package org.rapporteur.read;

/** An input that gives no article. Thrown and caught inside this room: callers see a Reading. */
final class ReadException extends RuntimeException {

  private final Problem problem;

  ReadException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** Without a line. */
  ReadException(String where, String what, String advice) {
    this(new Problem(where, 0, what, advice));
  }

  Problem problem() {
    return problem;
  }
}
