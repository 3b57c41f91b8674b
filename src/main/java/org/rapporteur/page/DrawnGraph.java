package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Things of an answer and what ties them, for the script to draw. */
final class DrawnGraph {

  private final Inquiry inquiry;
  private final Map<Node, Integer> numbers = new LinkedHashMap<>();
  private final Map<Node, Integer> counts = new LinkedHashMap<>();
  private final Map<Link, Integer> links = new LinkedHashMap<>();

  /** Something as the page lists it. */
  public record Actor(Named named, String key, String type, int ties) {}

  /** What ties two; the same once. */
  private record Link(int from, int to, String kind) {}

  DrawnGraph(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  void tie(Node from, Node to, String kind) {
    if (from.equals(to)) {
      return;
    }
    counts.merge(from, 1, Integer::sum);
    counts.merge(to, 1, Integer::sum);
    links.merge(new Link(number(from), number(to), kind), 1, Integer::sum);
  }

  private int number(Node thing) {
    return numbers.computeIfAbsent(thing, n -> numbers.size());
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
    TieLines lines = new TieLines();
    links.forEach((l, count) -> lines.add(l.from(), l.to(), l.kind(), true, count, "", ""));
    return lines.json();
  }
}
