package org.rapporteur.link.who;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.Mention;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.KnownPlace;
import org.rapporteur.link.authority.KnownState;

/** Names of places: which of the cities, divisions and venues of a name is meant. */
final class PlaceNames {

  /** A place of fewer people is taken only where the article names its state. */
  private static final int WELL_KNOWN = 300_000;

  /** One of fewer people is known, where no other has its name. */
  private static final int KNOWN = 100_000;

  /** Places whose state the article told once. */
  private final Map<String, KnownPlace> settled = new HashMap<>();

  private static final Set<String> NAMED_AFTER_CITIES = Set.of("de facto state", "subnational");

  private final Discourse discourse;
  private final Catalogue catalogue;

  PlaceNames(Discourse discourse) {
    this.discourse = discourse;
    this.catalogue = discourse.catalogue();
  }

  /** Where a region and its city have one name, the city is meant more often. */
  boolean isCityToo(KnownState state, Mention mention, String words) {
    return NAMED_AFTER_CITIES.contains(state.kind())
        && discourse.usage(mention) != Usage.ACTOR
        && !catalogue.places(words).isEmpty();
  }

  /** "Four years in the White House" are no place; where a claim says so, it is one. */
  boolean isBuilding(Mention mention, String words) {
    return !discourse.isInClaim(mention)
        && catalogue.places(words).stream().anyMatch(p -> p.kind().equals("venue"))
        && !catalogue.bodies(words).isEmpty();
  }

  /**
   * "Atlanta, Georgia": the division that the city before lies in, and not the state of its name.
   */
  Optional<Resolved> divisionAfter(Mention mention, String words) {
    List<KnownPlace> divisions =
        catalogue.places(words).stream().filter(p -> p.kind().equals("admin1")).toList();
    if (divisions.isEmpty()) {
      return Optional.empty();
    }
    List<KnownPlace> cities =
        discourse
            .besideBefore(mention)
            .map(city -> catalogue.places(discourse.words(city)))
            .orElse(List.of());
    boolean ofState =
        catalogue
            .state(words)
            .filter(s -> cities.stream().anyMatch(c -> c.state().equals(s.key())))
            .isPresent();
    return divisions.stream()
        .filter(d -> !ofState && cities.stream().anyMatch(c -> c.state().equals(d.state())))
        .findFirst()
        .map(d -> Resolved.to(d.entity(), 0.9, "division around the city before"));
  }

  /** A place of that name: in a state that the article names, or known to everyone. */
  Optional<Resolved> place(Mention mention, String words) {
    if (mention.kind() == Mention.Kind.PERSON
        && !isPlaceBeside(mention)
        && !settled.containsKey(words)) {
      return Optional.empty();
    }
    List<KnownPlace> found = catalogue.places(words);
    Optional<KnownPlace> told =
        stateBeside(mention)
            .flatMap(s -> found.stream().filter(p -> p.state().equals(s)).findFirst());
    told.ifPresent(p -> settled.put(words, p));
    Optional<KnownPlace> best =
        told.or(() -> Optional.ofNullable(settled.get(words)))
            .or(() -> found.stream().filter(this::isLikely).findFirst())
            .or(() -> onlyCity(found))
            .or(() -> onlyDivision(found));
    return best.map(p -> Resolved.to(p.entity(), 0.9, "name of a place"));
  }

  /** A city of some size whose name no other place has. */
  private static Optional<KnownPlace> onlyCity(List<KnownPlace> found) {
    List<KnownPlace> cities = found.stream().filter(p -> p.population() > 0).toList();
    return cities.size() == 1 && cities.get(0).population() >= KNOWN
        ? Optional.of(cities.get(0))
        : Optional.empty();
  }

  /** "Missouri": a division whose name no other has, nor any city of some size. */
  private static Optional<KnownPlace> onlyDivision(List<KnownPlace> found) {
    List<KnownPlace> divisions = found.stream().filter(p -> p.kind().equals("admin1")).toList();
    boolean city = found.stream().anyMatch(p -> p.population() >= KNOWN);
    return divisions.size() == 1 && !city ? Optional.of(divisions.get(0)) : Optional.empty();
  }

  private boolean isLikely(KnownPlace place) {
    return switch (place.kind()) {
      case "capital", "venue", "region" -> true;
      default ->
          place.population() >= WELL_KNOWN
              || discourse.namesState(place.state())
              || place.state().isEmpty();
    };
  }

  /** "Toluca, Mexico", "Lincoln, Nebraska": the state named right after, or that of a division. */
  private Optional<String> stateBeside(Mention mention) {
    Optional<String> after = discourse.besideAfter(mention).map(discourse::words);
    return after
        .flatMap(catalogue::state)
        .map(KnownState::key)
        .filter(
            s ->
                catalogue.places(discourse.words(mention)).stream()
                    .anyMatch(p -> p.state().equals(s)))
        .or(
            () ->
                after.stream()
                    .flatMap(words -> catalogue.places(words).stream())
                    .filter(p -> p.kind().equals("admin1"))
                    .map(KnownPlace::state)
                    .findFirst());
  }

  /** True where the words beside it say that it is a place, whatever its name sounds like. */
  boolean isPlaceBeside(Mention mention) {
    List<KnownPlace> found = catalogue.places(discourse.words(mention));
    return stateBeside(mention)
        .filter(s -> found.stream().anyMatch(p -> p.state().equals(s)))
        .isPresent();
  }
}
