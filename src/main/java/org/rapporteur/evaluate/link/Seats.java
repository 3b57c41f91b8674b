package org.rapporteur.evaluate.link;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.Known;
import org.rapporteur.link.authority.KnownPlace;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.words.LinkWords;

/** Cities and the governments or bodies that sit there: "Beijing said" means China. */
final class Seats {

  private static final WordList BODIES = LinkWords.list("seats");

  private final Catalogue catalogue;

  Seats(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether one of these identifiers is of a city, and one of those of who governs from there. */
  boolean governs(Set<String> city, Set<String> government) {
    return city.stream()
        .map(i -> i.substring(i.lastIndexOf('/') + 1))
        .flatMap(key -> catalogue.byKey(key).stream())
        .filter(KnownPlace.class::isInstance)
        .flatMap(this::seated)
        .anyMatch(known -> !Collections.disjoint(known.entity().sameAs(), government));
  }

  private Stream<Known> seated(Known city) {
    Optional<Known> state = catalogue.stateOfCapital(city.name()).map(s -> s);
    Optional<Known> body = BODIES.value(Names.fold(city.name()), "key").flatMap(catalogue::byKey);
    return Stream.of(state, body).flatMap(Optional::stream);
  }
}
