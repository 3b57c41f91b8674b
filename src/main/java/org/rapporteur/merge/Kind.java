package org.rapporteur.merge;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.rapporteur.map.Vocabulary;

/** What a thing is, as far as it matters for being the same as another. */
enum Kind {
  PERSON(Vocabulary.PERSON),
  STATE(Vocabulary.STATE),
  ORGANIZATION(Vocabulary.ORGANIZATION),
  PLACE(Vocabulary.PLACE);

  private static final Map<Kind, Kind> NEIGHBOURS = Map.of(STATE, PLACE, PLACE, STATE);

  private final Node ours;

  Kind(Node ours) {
    this.ours = ours;
  }

  /** Our class of it. */
  Node ours() {
    return ours;
  }

  static Optional<Kind> of(String word) {
    for (Kind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** States are places too; a person is no organization. */
  boolean goesWith(Kind other) {
    return this == other || NEIGHBOURS.get(this) == other;
  }
}
