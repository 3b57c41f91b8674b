package org.rapporteur.reconcile;

/** A request, a table or a service that cannot be used. */
public final class ReconcileException extends RuntimeException {

  private final String place;

  /**
   * @param place the file, service or parameter at fault
   * @param what is wrong, with what to do
   */
  public ReconcileException(String place, String what) {
    super(place + ": " + what);
    this.place = place;
  }

  public String place() {
    return place;
  }
}
