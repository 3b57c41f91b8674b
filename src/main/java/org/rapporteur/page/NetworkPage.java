package org.rapporteur.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Filter;
import org.rapporteur.chronicle.Network;
import org.rapporteur.chronicle.Tie;
import org.rapporteur.export.GraphMl;

/** Who has to do with whom, as a graph to move in and as a table to read. */
final class NetworkPage implements Page {

  static final String PATH = "network";

  private static final int USUAL = 80;
  private static final int MOST = 500;
  private static final int ROWS = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public boolean answers(String path) {
    return path.equals(PATH);
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    ChronicleFilter filter = ChronicleFilter.of(inquiry, address);
    Network all = all(inquiry, filter);
    int wanted = Math.min(MOST, address.number("most", USUAL));
    Network shown = around(inquiry, address, all).most(wanted);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("filter", filter);
    model.put("around", address.get("around"));
    model.put("most", wanted);
    model.put("total", all.weights().size());
    model.put("actors", listed(inquiry, shown));
    model.put("ties", shown.ties().stream().limit(ROWS).map(NetworkPage::row).toList());
    model.put("count", shown.ties().size());
    model.put("json", json(shown));
    return View.of(PATH, "Network", model, List.of(ties(shown), actors(shown)));
  }

  private static Network all(Inquiry inquiry, ChronicleFilter filter) {
    List<Entry> entries = filter.entries(inquiry);
    return filter.filter().equals(Filter.NONE)
        ? inquiry.kept("network", () -> Network.of(entries))
        : Network.of(entries);
  }

  /** The neighbours of an actor alone, where the address names one. */
  private static Network around(Inquiry inquiry, Address address, Network all) {
    return address.has("around")
        ? all.around(Who.named(inquiry, address.get("around")).toString(), 1)
        : all;
  }

  /** All that passes the filter, for Gephi. */
  static Document graphMl(Inquiry inquiry, Address address) {
    ChronicleFilter filter = ChronicleFilter.of(inquiry, address);
    Chronicle chronicle = inquiry.chronicle();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Network all = all(inquiry, filter);
    new GraphMl(chronicle).write(around(inquiry, address, all), out);
    return new Document(200, Form.GRAPHML.mediaType(), out.toByteArray(), Optional.empty());
  }

  /** A tie as the table shows it. */
  public record Line(
      Named from,
      Named to,
      String kind,
      boolean isDirected,
      int count,
      String first,
      String last) {}

  private static Line row(Tie tie) {
    return new Line(
        named(tie.from()),
        named(tie.to()),
        tie.kind(),
        tie.isDirected(),
        tie.count(),
        tie.first(),
        tie.last());
  }

  private static Named named(Entity entity) {
    return new Named(entity.iri(), entity.label());
  }

  private static Table ties(Network network) {
    List<String> columns = List.of("from", "to", "kind", "directed", "count", "first", "last");
    return Table.ofMany("ties", columns, network.ties(), NetworkPage::cells);
  }

  private static List<Object> cells(Tie tie) {
    return List.of(
        named(tie.from()),
        named(tie.to()),
        tie.kind(),
        tie.isDirected() ? "yes" : "no",
        tie.count(),
        tie.first(),
        tie.last());
  }

  private static Table actors(Network network) {
    Table.Builder table = Table.of("actors", "actor", "type", "ties");
    network.weights().forEach((actor, count) -> table.row(named(actor), actor.type(), count));
    return table.table();
  }

  /** Lines for the script to draw, between the actors of the page by their number. */
  private static String json(Network network) {
    Map<Entity, Integer> numbers = new HashMap<>();
    network.weights().keySet().forEach(actor -> numbers.put(actor, numbers.size()));
    List<Map<String, Object>> links = new ArrayList<>();
    for (Tie tie : network.ties()) {
      Map<String, Object> link = new LinkedHashMap<>();
      link.put("source", numbers.get(tie.from()));
      link.put("target", numbers.get(tie.to()));
      link.put("kind", tie.kind());
      link.put("directed", tie.isDirected());
      link.put("count", tie.count());
      link.put("first", tie.first());
      link.put("last", tie.last());
      links.add(link);
    }
    try {
      return JSON.writeValueAsString(links);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values have a JSON form", e);
    }
  }

  /** An actor as the page lists it. */
  public record Actor(Named named, String key, String type, int ties) {}

  private static List<Actor> listed(Inquiry inquiry, Network network) {
    List<Actor> listed = new ArrayList<>();
    network
        .weights()
        .forEach(
            (actor, ties) ->
                listed.add(
                    new Actor(
                        named(actor), inquiry.things().key(actor.iri()), actor.type(), ties)));
    return listed;
  }
}
