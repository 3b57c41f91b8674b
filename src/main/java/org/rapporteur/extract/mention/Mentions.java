package org.rapporteur.extract.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.Mention;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/**
 * The mentions of an article, found by place.
 *
 * @param all in text order
 */
public record Mentions(List<Mention> all) {

  private static final Comparator<Mention> SMALLEST =
      Comparator.comparingInt((Mention m) -> m.span().length()).thenComparing(m -> m.span());

  public Mentions {
    all = all.stream().sorted().toList();
  }

  /**
   * The mention that a token of a sentence stands for: the one it heads, else the smallest that
   * holds it in its name, else the smallest that holds it at all.
   */
  public Optional<Mention> at(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    List<Mention> around =
        all.stream()
            .filter(m -> m.sentence() == sentence.index() && m.span().covers(span))
            .toList();
    return around.stream()
        .filter(m -> m.head() == token)
        .min(SMALLEST)
        .or(() -> around.stream().filter(m -> m.name().covers(span)).min(SMALLEST))
        .or(() -> around.stream().min(SMALLEST));
  }

  /** Mentions of a sentence, in text order. */
  public List<Mention> in(Sentence sentence) {
    return all.stream().filter(m -> m.sentence() == sentence.index()).toList();
  }

  /** Mentions inside a span of the body, in text order. */
  public List<Mention> in(Span span) {
    return all.stream().filter(m -> span.covers(m.span())).toList();
  }
}
