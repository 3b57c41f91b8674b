package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Part;

/** What happened and what was said, the newest first: how much when, and each with its words. */
final class TimelinePage implements Page {

  private static final int LEAF = 50;

  @Override
  public boolean answers(String path) {
    return path.equals("timeline");
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    ChronicleFilter filter = ChronicleFilter.of(inquiry, address);
    List<Entry> entries = filter.entries(inquiry);
    List<Entry> newest = new ArrayList<>(entries);
    Collections.reverse(newest);
    Leaf leaf = Leaf.of(address, entries.size(), LEAF);
    List<Claim> shown =
        new Claims(inquiry)
            .of(
                newest.subList(leaf.from(), leaf.to()).stream()
                    .map(e -> NodeFactory.createURI(e.iri()))
                    .toList());
    Map<String, Object> model =
        Map.of(
            "filter", filter,
            "claims", shown,
            "leaf", leaf,
            "chart", Histogram.of(entries));
    return View.of("timeline", "Timeline", model, List.of(table(entries)));
  }

  private static Table table(List<Entry> entries) {
    List<String> columns =
        List.of(
            "first", "last", "dated", "kind", "status", "parties", "places", "entry", "article");
    return Table.ofMany("entries", columns, entries, TimelinePage::row);
  }

  private static List<Object> row(Entry entry) {
    return List.of(
        entry.when().start(),
        entry.when().end(),
        entry.when().isStated() ? "yes" : "by its article",
        entry.kind(),
        entry.status(),
        names(entry.parties()),
        names(entry.all(Part.PLACE)),
        entry.iri(),
        new Named(entry.source().iri(), name(entry)));
  }

  private static String name(Entry entry) {
    String headline = entry.source().headline();
    return headline.isEmpty() ? entry.source().iri() : headline;
  }

  private static String names(Collection<Entity> all) {
    return all.stream().map(Entity::label).collect(Collectors.joining("; "));
  }
}
