package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Part;

/**
 * A map beside other things on a page: a picture of the world, with places on it.
 *
 * @param places the most first
 * @param zoom of what is drawn on the picture
 */
public record SmallMap(List<Places.Where> places, WorldMap.Window window, double zoom) {

  /** A small map is that much smaller than one that has the page for itself. */
  private static final double SMALLER = 2.9;

  /** Where entries were, as far as positions are known. */
  static SmallMap of(List<Entry> entries) {
    Map<Entity, List<Histogram.Mark>> places = new TreeMap<>(Comparator.comparing(Entity::iri));
    for (Entry entry : entries) {
      for (Entity place : entry.all(Part.PLACE)) {
        if (place.point().isPresent()) {
          places
              .computeIfAbsent(place, p -> new ArrayList<>())
              .add(new Histogram.Mark(entry.when().start(), entry.kind()));
        }
      }
    }
    return of(places);
  }

  /** Of places with what was there. */
  static SmallMap of(Map<Entity, List<Histogram.Mark>> places) {
    WorldMap.Window window = Places.window(places.keySet());
    double zoom = window.zoom() / SMALLER;
    return new SmallMap(Places.drawn(places, zoom), window, zoom);
  }
}
