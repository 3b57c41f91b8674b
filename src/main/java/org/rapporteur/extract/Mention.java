package org.rapporteur.extract;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * Words of the article that stand for an actor, a place or several of them.
 *
 * @param span the whole phrase without its relative clauses: "the Chinese Foreign Minister Qin
 *     Gang", "he", "two officials"
 * @param name the core of it: the bare name ("Qin Gang") or, without a name, the noun phrase
 *     without its article ("Chinese foreign minister")
 * @param sentence index of its sentence
 * @param head token index of its syntactic head in that sentence
 * @param form name, nominal or pronoun
 * @param kind what it stands for, as far as the words tell
 * @param plural true for more than one ("the two leaders", "they", "officials")
 * @param title words of an office in the phrase ("Foreign Minister"), null when there is none
 * @param of words of the state or body that the title belongs to ("Chinese", "State Department"),
 *     null when there are none
 */
public record Mention(
    Span span,
    Span name,
    int sentence,
    int head,
    Form form,
    Kind kind,
    boolean plural,
    String title,
    String of)
    implements Comparable<Mention> {

  /** How the words name it. */
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN
  }

  /** What the words stand for. */
  public enum Kind {
    PERSON,
    STATE,
    ORGANIZATION,
    /** Unnamed persons: "officials", "both sides". */
    GROUP,
    PLACE,
    /** A pronoun or noun that may be several of these. */
    UNKNOWN
  }

  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(kind, "kind");
    if (!span.covers(name)) {
      throw new IllegalArgumentException("name " + name + " outside its phrase " + span);
    }
  }

  public Optional<String> titleWords() {
    return Optional.ofNullable(title);
  }

  public Optional<String> ofWords() {
    return Optional.ofNullable(of);
  }

  /** In text order. */
  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
