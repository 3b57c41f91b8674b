package org.rapporteur.testing;

import java.util.List;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.CoreNlpAnnotator;
import org.rapporteur.read.Article;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/** The real annotator, loaded once for all tests of a JVM. */
public final class Annotators {

  private static final Annotator SHARED = new CoreNlpAnnotator();

  private Annotators() {}

  public static Annotator shared() {
    return SHARED;
  }

  public static List<Sentence> sentences(String text) {
    return annotated(text).sentences();
  }

  public static AnnotatedArticle annotated(String text) {
    return SHARED.annotate(article(text));
  }

  /** An article about whose text alone is known. */
  public static Article article(String text) {
    return new Article(
        "test.txt", text, new Span(0, 0), "", null, null, null, null, List.of(), "0".repeat(64));
  }
}
