package org.rapporteur.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * A person holds, held or will hold an office.
 *
 * @param person a mention with a name
 * @param title the office in the article's words, without the state or body: "Foreign Minister"
 * @param represents the state or body that it is an office of, null when the text does not tell
 * @param tense present, former or future as the words say
 * @param evidence passages, at least one
 */
public record RoleClaim(
    Mention person,
    String title,
    Mention represents,
    Tense tense,
    List<Span> evidence,
    String rule,
    double confidence)
    implements Claim {

  /** When the office is held, seen from the article. */
  public enum Tense {
    PRESENT,
    FORMER,
    FUTURE
  }

  public RoleClaim {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(tense, "tense");
    evidence = List.copyOf(evidence);
    Claim.check(evidence, rule, confidence);
  }

  public Optional<Mention> body() {
    return Optional.ofNullable(represents);
  }
}
