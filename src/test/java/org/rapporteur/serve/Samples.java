package org.rapporteur.serve;

/** What stands in the store of the sample articles, by key. */
final class Samples {

  /** "Biden and Putin agree to return ambassadors after Geneva summit". */
  static final String GENEVA = "article/acb88d1553c8";

  private Samples() {}
}
