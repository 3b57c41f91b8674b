package org.rapporteur.extract.mention;

import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.RoleClaim.Tense;
import org.rapporteur.text.Span;

/**
 * The words of an office in a sentence.
 *
 * @param title without the state or body: "Foreign Minister"
 * @param of the state or body, null when the words do not tell
 * @param tense as words like "former" tell
 * @param span the whole phrase
 * @param alsoHeld offices joined to it by "and" before it
 */
public record Office(String title, Mention of, Tense tense, Span span, List<Office> alsoHeld) {

  public Office {
    alsoHeld = List.copyOf(alsoHeld);
  }

  public Optional<Mention> belongsTo() {
    return Optional.ofNullable(of);
  }
}
