package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Point;

/** Places as they are drawn on a map: how big, and which with their names. */
final class Places {

  private static final int NAMED = 14;
  private static final double SMALLEST = 3;
  private static final double BIGGEST = 16;

  /** Width of a letter and height of a line, in units of the whole map on a page. */
  private static final double LETTER = 6;

  private static final double LINE = 13;

  /**
   * A place with what was there.
   *
   * @param isWhole whether it is a state, of which no place was named
   * @param radius as it is drawn
   * @param isNamed whether there is room for its name beside it
   */
  public record Where(
      Named place,
      boolean isWhole,
      String kinds,
      int count,
      String first,
      String last,
      double x,
      double y,
      double radius,
      boolean isNamed) {}

  private Places() {}

  /** The part of the map that they are on. */
  static WorldMap.Window window(Collection<Entity> places) {
    return WorldMap.around(places.stream().map(Places::spot).toList());
  }

  private static WorldMap.Spot spot(Entity place) {
    Point point = place.point().orElseThrow();
    return WorldMap.spot(point.latitude(), point.longitude());
  }

  /**
   * The most first, so that the small are drawn over the big.
   *
   * @param zoom how much bigger things are on the screen than in units of the whole map
   */
  static List<Where> drawn(Map<Entity, List<Histogram.Mark>> places, double zoom) {
    List<Map.Entry<Entity, List<Histogram.Mark>>> sorted = new ArrayList<>(places.entrySet());
    sorted.sort(Comparator.comparingInt(p -> -p.getValue().size()));
    double most = sorted.isEmpty() ? 1 : sorted.get(0).getValue().size();
    Labels labels = new Labels(zoom);
    List<Where> all = new ArrayList<>();
    for (Map.Entry<Entity, List<Histogram.Mark>> place : sorted) {
      double share = Math.sqrt(place.getValue().size() / most);
      double radius = (SMALLEST + (BIGGEST - SMALLEST) * share) / zoom;
      WorldMap.Spot spot = spot(place.getKey());
      boolean isNamed = all.size() < NAMED * 3 && labels.fits(spot, radius, place.getKey().label());
      all.add(where(place.getKey(), place.getValue(), spot, radius, isNamed));
    }
    return all;
  }

  private static Where where(
      Entity place,
      List<Histogram.Mark> marks,
      WorldMap.Spot spot,
      double radius,
      boolean isNamed) {
    TreeMap<String, Integer> kinds = new TreeMap<>();
    marks.forEach(m -> kinds.merge(m.kind(), 1, Integer::sum));
    List<String> words = new ArrayList<>();
    kinds.forEach((kind, count) -> words.add(kind + " " + count));
    return new Where(
        new Named(place.iri(), place.label()),
        place.isState(),
        String.join(", ", words),
        marks.size(),
        marks.get(0).date(),
        marks.get(marks.size() - 1).date(),
        rounded(spot.x()),
        rounded(spot.y()),
        rounded(radius),
        isNamed);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** Names that are on the map so far: none is written over another. */
  private static final class Labels {

    private final double zoom;
    private final List<double[]> taken = new ArrayList<>();

    Labels(double zoom) {
      this.zoom = zoom;
    }

    boolean fits(WorldMap.Spot spot, double radius, String name) {
      double left = spot.x() + radius;
      double[] box = {
        left,
        spot.y() - LINE / zoom / 2,
        left + LETTER * name.length() / zoom,
        spot.y() + LINE / zoom / 2
      };
      boolean isFree =
          taken.stream()
              .noneMatch(t -> box[0] < t[2] && t[0] < box[2] && box[1] < t[3] && t[1] < box[3]);
      if (isFree) {
        taken.add(box);
      }
      return isFree;
    }
  }
}
