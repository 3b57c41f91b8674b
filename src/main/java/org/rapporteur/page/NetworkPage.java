package org.rapporteur.page;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

  /** Of the ties of an actor, so many of the strongest are there to be drawn. */
  private static final int MOST_OF_EACH = 12;

  /** More lines than these, and as many for each actor, hide what is there. */
  private static final int READABLE = 90;

  private static final double READABLE_OF_EACH = 1.6;

  @Override
  public boolean answers(String path) {
    return path.equals(PATH);
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    ChronicleFilter filter = ChronicleFilter.of(inquiry, address);
    Network all = all(inquiry, address, filter);
    int wanted = Math.min(MOST, address.number("most", USUAL));
    Network shown = around(inquiry, address, all).most(wanted);
    Network drawn = shown.strongest(MOST_OF_EACH);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("filter", filter);
    model.put("around", address.get("around"));
    model.put("isStates", isOfStates(address));
    model.put("most", wanted);
    model.put("total", all.weights().size());
    model.put("actors", listed(inquiry, shown));
    model.put("ties", shown.ties().stream().limit(ROWS).map(NetworkPage::row).toList());
    model.put("count", shown.ties().size());
    model.put("json", json(drawn));
    model.put("each", Math.min(MOST_OF_EACH, address.number("each", readable(drawn))));
    model.put("mostOfEach", MOST_OF_EACH);
    model.put("least", address.number("least", 1));
    return View.of(PATH, "Network", model, List.of(ties(shown), actors(shown)));
  }

  private static boolean isOfStates(Address address) {
    return address.get("as").equals("states");
  }

  /** How many ties of each actor can be drawn at once. */
  private static int readable(Network drawn) {
    for (int each = MOST_OF_EACH; each > 1; each--) {
      double most = READABLE + READABLE_OF_EACH * drawn.weights().size();
      if (drawn.strongest(each).pairs() <= most) {
        return each;
      }
    }
    return 1;
  }

  private static Network all(Inquiry inquiry, Address address, ChronicleFilter filter) {
    return network(inquiry, filter.filter(), filter.entries(inquiry), isOfStates(address));
  }

  /**
   * What ties actors to each other.
   *
   * @param entries that pass the filter
   * @param isOfStates whether states stand for those who act for them
   */
  static Network network(Inquiry inquiry, Filter filter, List<Entry> entries, boolean isOfStates) {
    Chronicle chronicle = inquiry.chronicle();
    Supplier<Network> making =
        () -> isOfStates ? Network.of(entries, chronicle::states) : Network.of(entries);
    return filter.equals(Filter.NONE)
        ? inquiry.kept(isOfStates ? "network of states" : "network", making)
        : making.get();
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
    Network all = all(inquiry, address, filter);
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

  private static String json(Network network) {
    Map<Entity, Integer> numbers = new HashMap<>();
    network.weights().keySet().forEach(actor -> numbers.put(actor, numbers.size()));
    TieLines lines = new TieLines();
    for (Tie tie : network.ties()) {
      lines.add(
          numbers.get(tie.from()),
          numbers.get(tie.to()),
          tie.kind(),
          tie.isDirected(),
          tie.count(),
          tie.first(),
          tie.last());
    }
    return lines.json();
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
