package org.rapporteur.annotate;

import org.rapporteur.read.Article;

/** Gives an article its sentences. Safe to call from several threads. */
@FunctionalInterface
public interface Annotator {
  AnnotatedArticle annotate(Article article);
}
