package org.rapporteur.map;

/** A graph could not be written. */
public final class MapException extends RuntimeException {

  /**
   * @param what went wrong and what to do
   */
  public MapException(String what, Throwable cause) {
    super(what, cause);
  }
}
