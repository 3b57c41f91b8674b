package org.rapporteur.export;

/** An output that takes no more. */
public final class ExportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ExportException(Throwable cause) {
    super(
        "the output cannot be written ("
            + cause.getMessage()
            + "); check that its disk has room and that you may write there",
        cause);
  }
}
