package org.rapporteur.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Things and ties for the script to draw. */
final class DrawnGraph {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Inquiry inquiry;
  private final Map<Node, Integer> numbers = new LinkedHashMap<>();
  private final Map<Node, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> links = new LinkedHashMap<>();

  /** Something as the page lists it. */
  public record Actor(Named named, String key, String type, int ties) {}

  DrawnGraph(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  void tie(Node from, Node to, String kind) {
    if (from.equals(to)) {
      return;
    }
    numbers.computeIfAbsent(from, n -> numbers.size());
    numbers.computeIfAbsent(to, n -> numbers.size());
    counts.merge(from, 1, Integer::sum);
    counts.merge(to, 1, Integer::sum);
    links
        .computeIfAbsent(from + " " + kind + " " + to, k -> link(from, to, kind))
        .merge("count", 1, (one, more) -> (Integer) one + (Integer) more);
  }

  private Map<String, Object> link(Node from, Node to, String kind) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("source", numbers.get(from));
    link.put("target", numbers.get(to));
    link.put("kind", kind);
    link.put("directed", true);
    link.put("first", "");
    link.put("last", "");
    return link;
  }

  List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (Node thing : numbers.keySet()) {
      String type = inquiry.types(thing).stream().findFirst().orElse("");
      String key = inquiry.things().key(thing.toString());
      actors.add(new Actor(inquiry.named(thing), key, type, counts.get(thing)));
    }
    return actors;
  }

  String json() {
    try {
      return JSON.writeValueAsString(links.values());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values have a JSON form", e);
    }
  }
}
