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

/** Where it was: places on a map of the world, sized by how much was there. */
final class MapPage implements Page {

  @Override
  public boolean answers(String path) {
    return path.equals("map");
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    ChronicleFilter filter = ChronicleFilter.of(inquiry, address);
    Map<Entity, List<Histogram.Mark>> places = new TreeMap<>(Comparator.comparing(Entity::iri));
    int nowhere = 0;
    for (Entry entry : filter.entries(inquiry)) {
      List<Entity> named =
          entry.all(Part.PLACE).stream().filter(p -> p.point().isPresent()).toList();
      Histogram.Mark mark = new Histogram.Mark(entry.when().start(), entry.kind());
      named.forEach(p -> places.computeIfAbsent(p, n -> new ArrayList<>()).add(mark));
      nowhere += named.isEmpty() ? 1 : 0;
    }
    WorldMap.Window window =
        address.get("world").isEmpty() ? Places.window(places.keySet()) : WorldMap.WHOLE;
    List<Places.Where> all = Places.drawn(places, window.zoom());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("filter", filter);
    model.put("places", all);
    model.put("nowhere", nowhere);
    model.put("window", window);
    model.put("width", WorldMap.WIDTH);
    model.put("height", WorldMap.HEIGHT);
    return View.of("map", "Map", model, List.of(table(all)));
  }

  private static Table table(List<Places.Where> all) {
    Table.Builder table = Table.of("places", "place", "count", "kinds", "first", "last", "x", "y");
    for (Places.Where where : all) {
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
