package org.rapporteur.link.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cities, provinces, venues. */
final class Places {

  /** Degrees between a town and the middle of its division. */
  private static final double NEAR = 0.5;

  private static final int PLACES = 39_000;

  /** A capital before others, then the more populous; venues, which nobody lives in, first. */
  private static final Comparator<KnownPlace> BEST_FIRST =
      Comparator.comparingInt(Places::rank)
          .thenComparing(Comparator.comparingInt(KnownPlace::population).reversed())
          .thenComparing(KnownPlace::key);

  private final Index<KnownPlace> byName = new Index<>(2 * PLACES);
  private final Map<String, KnownPlace> byKey = new LinkedHashMap<>(2 * PLACES);

  Places(Rows places) {
    places.each(row -> add(place(row)));
  }

  private static KnownPlace place(Table.Row row) {
    return new KnownPlace(
        row.text(0),
        row.text(1),
        row.list(2),
        row.text(3),
        row.decimal(4),
        row.decimal(5),
        row.whole(6),
        row.text(7),
        row.text(8),
        row.text(9));
  }

  private void add(KnownPlace place) {
    byKey.put(place.key(), place);
    byName.put(Names.fold(place.name()), place);
    place.aliases().forEach(alias -> byName.put(Names.fold(alias), place));
  }

  private static int rank(KnownPlace place) {
    return switch (place.kind()) {
      case "capital", "venue", "region" -> 0;
      case "city" -> place.population() > 100_000 ? 1 : 3;
      default -> 2;
    };
  }

  List<KnownPlace> named(String name) {
    List<KnownPlace> found =
        new ArrayList<>(byName.get(Names.fold(name)).stream().sorted(BEST_FIRST).toList());
    if (!found.isEmpty() && found.get(0).kind().equals("admin1")) {
      KnownPlace division = found.get(0);
      found.stream()
          .filter(p -> isTownOf(p, division))
          .findFirst()
          .ifPresent(
              town -> {
                found.remove(town);
                found.add(0, town);
              });
    }
    return List.copyOf(found);
  }

  /** The canton of Zug is named after the town, and the town is meant more often. */
  private static boolean isTownOf(KnownPlace place, KnownPlace division) {
    return place.kind().equals("city")
        && place.state().equals(division.state())
        && place.latitude() != null
        && division.latitude() != null
        && Math.abs(place.latitude() - division.latitude()) < NEAR
        && Math.abs(place.longitude() - division.longitude()) < NEAR;
  }

  Optional<KnownPlace> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Under whatever key. */
  Optional<KnownPlace> ofGeonames(String id) {
    return of("geonames/" + id)
        .or(() -> byKey.values().stream().filter(p -> p.geonames().equals(id)).findFirst());
  }

  /** In the order of the tables. */
  Collection<KnownPlace> all() {
    return Collections.unmodifiableCollection(byKey.values());
  }
}
