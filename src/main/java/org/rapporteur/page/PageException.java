package org.rapporteur.page;

/** A page that there is not, or that was asked for in a way that makes no sense. */
public final class PageException extends RuntimeException {

  private final int status;
  private final String title;

  /**
   * @param status of HTTP: 404 where nothing is there, 400 where the asking is at fault
   * @param title in a few words
   * @param what is wrong and what to do
   */
  public PageException(int status, String title, String what) {
    super(what);
    this.status = status;
    this.title = title;
  }

  /** Nothing is at this address. */
  static PageException missing(Address address) {
    return new PageException(
        404,
        "There is no such page",
        "Nothing is at /" + address + ". Look for it by name or words, or begin at the home page.");
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }
}
