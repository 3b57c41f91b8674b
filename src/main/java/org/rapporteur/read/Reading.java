package org.rapporteur.read;

/** What came of reading one input. */
public sealed interface Reading {

  /** It is an article. */
  record Of(Article article) implements Reading {}

  /** It gave no article; the inputs after it are read all the same. */
  record Failed(Problem problem) implements Reading {}
}
