package org.rapporteur.annotate;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.Article;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/**
 * An article with its sentences.
 *
 * @param sentences in text order; together they hold every token of the body
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences) implements Serializable {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }

  public String body() {
    return article.body();
  }

  /** The words under a span of the body. */
  public String words(Span span) {
    return span.of(article.body());
  }

  /** The sentence in which a position of the body lies. */
  public Optional<Sentence> sentenceAt(int position) {
    return sentences.stream()
        .filter(s -> s.span().start() <= position && position < s.span().end())
        .findFirst();
  }
}
