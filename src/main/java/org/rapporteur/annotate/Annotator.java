package org.rapporteur.annotate;

import java.util.List;
import org.rapporteur.read.Article;
import org.rapporteur.text.Sentence;

/** Gives an article its sentences. Safe to call from several threads. */
@FunctionalInterface
public interface Annotator {
  AnnotatedArticle annotate(Article article);

  /** The sentences of a text that is no article. */
  default List<Sentence> sentences(String text) {
    return annotate(Article.of(text)).sentences();
  }
}
