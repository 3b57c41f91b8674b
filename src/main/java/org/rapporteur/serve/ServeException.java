package org.rapporteur.serve;

/** A server that cannot start. */
public final class ServeException extends RuntimeException {

  private final int port;

  /**
   * @param port that was asked for
   * @param what is wrong, with what to do
   */
  ServeException(int port, String what, Throwable cause) {
    super(what, cause);
    this.port = port;
  }

  public int port() {
    return port;
  }
}
