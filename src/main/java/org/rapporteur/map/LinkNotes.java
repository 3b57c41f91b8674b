package org.rapporteur.map;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.link.Link;

/**
 * What is noted of a decision who is meant: only where it may well be wrong, as notes cost room.
 */
final class LinkNotes {

  private static final double SURE = 0.8;

  private LinkNotes() {}

  /** Empty for a sure decision, and for whoever is known from the article alone. */
  static Optional<String> of(Link link) {
    if (link.score() >= SURE || link.entity().sameAs().isEmpty()) {
      return Optional.empty();
    }
    String next = link.second().map(e -> ", or else " + e.label() + " " + e.key()).orElse("");
    return Optional.of(
        String.format(Locale.ROOT, "%s (%.2f%s)", link.reason(), link.score(), next));
  }
}
