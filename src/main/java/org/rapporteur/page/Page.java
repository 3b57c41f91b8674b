package org.rapporteur.page;

/** A kind of page. Holds no state; safe to ask from several threads. */
public interface Page {

  /** Whether the pages at this path, below the root, are of this kind. */
  boolean answers(String path);

  /**
   * What is on a page.
   *
   * @param inquiry into the data, within a transaction; what is asked through it is shown as the
   *     queries that made the page
   * @param address that this kind answers
   * @throws PageException when nothing is there
   */
  View view(Inquiry inquiry, Address address);
}
