package org.rapporteur.store;

/** A store, or a file for it, that cannot be used. */
public final class StoreException extends RuntimeException {

  private final String place;
  private final int line;

  /**
   * @param place the store's directory, or the file
   * @param line 1-based, 0 when none can be named
   * @param what is wrong, with what to do
   */
  public StoreException(String place, int line, String what, Throwable cause) {
    super(place + (line > 0 ? ":" + line : "") + ": " + what, cause);
    this.place = place;
    this.line = line;
  }

  public StoreException(String place, String what) {
    this(place, 0, what, null);
  }

  public String place() {
    return place;
  }

  public int line() {
    return line;
  }
}
