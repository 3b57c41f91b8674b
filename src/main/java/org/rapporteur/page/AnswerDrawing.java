package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.map.Vocabulary;

/** An answer as a graph, a map or a time line, where it has things, places or dates in it. */
final class AnswerDrawing {

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final String FIRST_DAY = "0000-01-01";

  private final Inquiry inquiry;
  private final Grid grid;
  private final Directory directory;

  AnswerDrawing(Inquiry inquiry, Grid grid) {
    this.inquiry = inquiry;
    this.grid = grid;
    this.directory = Directory.of(inquiry);
  }

  void draw(String as, Map<String, Object> model) {
    switch (as) {
      case "graph" -> graph(model);
      case "map" -> map(model);
      case "timeline" -> timeline(model);
      default -> {} // a table needs no drawing
    }
  }

  /** The first two things of each row are tied. */
  private void graph(Map<String, Object> model) {
    DrawnGraph graph = new DrawnGraph(inquiry);
    boolean isTriples = grid.columns().equals(List.of("subject", "property", "object"));
    for (List<Node> row : grid.rows()) {
      List<Node> things = row.stream().flatMap(n -> thing(n).stream()).distinct().toList();
      if (isTriples && row.get(2).isURI()) {
        graph.tie(row.get(0), row.get(2), property(row.get(1)));
      } else if (!isTriples && things.size() > 1) {
        graph.tie(things.get(0), things.get(1), "row");
      }
    }
    model.put("actors", graph.actors());
    model.put("json", graph.json());
  }

  /**
   * A thing, or the one that has a name; of several those in most articles. A status or a class is
   * no thing to tie others to.
   */
  private Optional<Node> thing(Node value) {
    if (value.isURI()) {
      return Optional.of(value).filter(n -> !n.getURI().startsWith(Vocabulary.DIP));
    }
    return Optional.of(value)
        .filter(Node::isLiteral)
        .flatMap(n -> directory.called(n.getLiteralLexicalForm()).stream().findFirst())
        .map(e -> NodeFactory.createURI(e.thing().iri()));
  }

  private static String property(Node property) {
    return Vocabulary.PREFIXES.shortForm(property.toString());
  }

  private void map(Map<String, Object> model) {
    Map<Entity, List<Histogram.Mark>> places = new TreeMap<>(Comparator.comparing(Entity::iri));
    for (List<Node> row : grid.rows()) {
      Histogram.Mark mark = new Histogram.Mark(date(row).orElse(""), "row");
      row.stream()
          .flatMap(n -> thing(n).stream())
          .distinct()
          .flatMap(n -> inquiry.chronicle().entity(n.toString()).stream())
          .filter(e -> e.point().isPresent())
          .forEach(e -> places.computeIfAbsent(e, p -> new ArrayList<>()).add(mark));
    }
    WorldMap.Window window = Places.window(places.keySet());
    model.put("window", window);
    model.put("places", Places.drawn(places, window.zoom()));
  }

  /** A row with its date, and what it has besides. */
  public record Dated(String date, List<Object> cells) {}

  private void timeline(Map<String, Object> model) {
    List<Dated> rows = new ArrayList<>();
    for (List<Node> row : grid.rows()) {
      date(row)
          .ifPresent(
              d ->
                  rows.add(
                      new Dated(
                          d,
                          row.stream()
                              .map(n -> SparqlPage.cell(inquiry, n))
                              .filter(c -> !c.equals(d))
                              .toList())));
    }
    rows.sort(Comparator.comparing(Dated::date));
    model.put("dated", rows);
    model.put(
        "chart",
        Histogram.ofMarks(
            rows.stream()
                .map(
                    r ->
                        new Histogram.Mark(
                            r.date() + FIRST_DAY.substring(r.date().length()), "row"))
                .collect(Collectors.toList())));
  }

  private static Optional<String> date(List<Node> row) {
    return row.stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .map(t -> t.length() > FIRST_DAY.length() ? t.substring(0, FIRST_DAY.length()) : t)
        .filter(t -> DATE.matcher(t).matches())
        .findFirst();
  }
}
