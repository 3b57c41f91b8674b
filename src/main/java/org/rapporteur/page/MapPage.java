package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Part;
import org.rapporteur.chronicle.Point;

/** Where it was: places on a map of the world, sized by how much was there. */
final class MapPage implements Page {

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

  @Override
  public boolean answers(String path) {
    return path.equals("map");
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    ChronicleFilter filter = ChronicleFilter.of(inquiry, address);
    Map<Entity, List<Entry>> places = new TreeMap<>(Comparator.comparing(Entity::iri));
    int nowhere = 0;
    for (Entry entry : filter.entries(inquiry)) {
      List<Entity> named =
          entry.all(Part.PLACE).stream().filter(p -> p.point().isPresent()).toList();
      named.forEach(p -> places.computeIfAbsent(p, n -> new ArrayList<>()).add(entry));
      nowhere += named.isEmpty() ? 1 : 0;
    }
    WorldMap.Window window =
        address.get("world").isEmpty()
            ? WorldMap.around(places.keySet().stream().map(MapPage::spot).toList())
            : WorldMap.WHOLE;
    List<Where> all = drawn(places, window);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("filter", filter);
    model.put("places", all);
    model.put("nowhere", nowhere);
    model.put("window", window);
    model.put("width", WorldMap.WIDTH);
    model.put("height", WorldMap.HEIGHT);
    return View.of("map", "Map", model, List.of(table(all)));
  }

  private static WorldMap.Spot spot(Entity place) {
    Point point = place.point().orElseThrow();
    return WorldMap.spot(point.latitude(), point.longitude());
  }

  /** The most first, so that the small are drawn over the big. */
  private static List<Where> drawn(Map<Entity, List<Entry>> places, WorldMap.Window window) {
    List<Map.Entry<Entity, List<Entry>>> sorted = new ArrayList<>(places.entrySet());
    sorted.sort(Comparator.comparingInt(p -> -p.getValue().size()));
    double most = sorted.isEmpty() ? 1 : sorted.get(0).getValue().size();
    Labels labels = new Labels(window.zoom());
    List<Where> all = new ArrayList<>();
    for (Map.Entry<Entity, List<Entry>> place : sorted) {
      double share = Math.sqrt(place.getValue().size() / most);
      double radius = (SMALLEST + (BIGGEST - SMALLEST) * share) / window.zoom();
      WorldMap.Spot spot = spot(place.getKey());
      boolean isNamed = all.size() < NAMED * 3 && labels.fits(spot, radius, place.getKey().label());
      all.add(where(place.getKey(), place.getValue(), spot, radius, isNamed));
    }
    return all;
  }

  private static Where where(
      Entity place, List<Entry> entries, WorldMap.Spot spot, double radius, boolean isNamed) {
    TreeMap<String, Integer> kinds = new TreeMap<>();
    entries.forEach(e -> kinds.merge(e.kind(), 1, Integer::sum));
    List<String> words = new ArrayList<>();
    kinds.forEach((kind, count) -> words.add(kind + " " + count));
    return new Where(
        new Named(place.iri(), place.label()),
        place.isState(),
        String.join(", ", words),
        entries.size(),
        entries.get(0).when().start(),
        entries.get(entries.size() - 1).when().start(),
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

  private static Table table(List<Where> all) {
    Table.Builder table = Table.of("places", "place", "count", "kinds", "first", "last", "x", "y");
    for (Where where : all) {
      table.row(
          where.place(),
          where.count(),
          where.kinds(),
          where.first(),
          where.last(),
          where.x(),
          where.y());
    }
    return table.table();
  }
}
