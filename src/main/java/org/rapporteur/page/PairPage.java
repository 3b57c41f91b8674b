package org.rapporteur.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.rapporteur.chronicle.Entry;

/** Two states, or any two actors: year by year what they had to do with each other. */
final class PairPage implements Page {

  private static final int LEAF = 30;
  private static final List<String> KINDS =
      List.of("Meeting", "Visit", "Call", "Agreement", "Statement");

  /**
   * A year of the strip.
   *
   * @param counts by kind, in the order of the kinds
   * @param all of them together
   */
  public record Year(String year, Map<String, Integer> counts, int all) {}

  @Override
  public boolean answers(String path) {
    return path.equals("pair");
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    Map<String, Object> model = new HashMap<>();
    model.put("kinds", KINDS);
    model.put("filters", address.parameters());
    if (!address.has("one") || !address.has("other")) {
      model.put("years", List.of());
      return View.of("pair", "Two states or two people", model, List.of());
    }
    Node one = Who.named(inquiry, address.get("one"));
    Node other = Who.named(inquiry, address.get("other"));
    if (one.equals(other)) {
      throw new PageException(400, "These are one and the same", "Name two different ones.");
    }
    List<Entry> all =
        new Sides(inquiry.chronicle(), one.toString(), other.toString())
            .entries(Entries.of(inquiry));
    List<Entry> wanted = all.stream().filter(e -> isWanted(e, address)).toList();
    Leaf leaf = Leaf.of(address, wanted.size(), LEAF);
    List<Claim> shown = Entries.claims(inquiry, wanted.subList(leaf.from(), leaf.to()));
    inquiry.show("pair", Map.of("one", one, "other", other));
    List<Year> years = years(all);
    model.put("one", inquiry.named(one));
    model.put("other", inquiry.named(other));
    model.put("years", years);
    model.put("largest", years.stream().mapToInt(Year::all).max().orElse(1));
    model.put("claims", shown);
    model.put("leaf", leaf);
    return View.of(
        "pair",
        inquiry.named(one).name() + " and " + inquiry.named(other).name(),
        model,
        List.of(table(years), ClaimTables.events(shown)));
  }

  private static boolean isWanted(Entry entry, Address address) {
    return (!address.has("year") || Entries.year(entry).equals(address.get("year")))
        && (!address.has("kind") || entry.kind().equals(address.get("kind")));
  }

  /** From the first to the last, none left out. */
  private static List<Year> years(List<Entry> entries) {
    TreeMap<Integer, Map<String, Integer>> counts = new TreeMap<>();
    for (Entry entry : entries) {
      String year = Entries.year(entry);
      if (!year.isEmpty()) {
        counts
            .computeIfAbsent(Integer.parseInt(year), y -> new TreeMap<>())
            .merge(KINDS.contains(entry.kind()) ? entry.kind() : "Meeting", 1, Integer::sum);
      }
    }
    List<Year> years = new ArrayList<>();
    if (!counts.isEmpty()) {
      for (int year = counts.firstKey(); year <= counts.lastKey(); year++) {
        Map<String, Integer> those = counts.getOrDefault(year, Map.of());
        Map<String, Integer> row = new LinkedHashMap<>();
        KINDS.forEach(k -> row.put(k, those.getOrDefault(k, 0)));
        int all = row.values().stream().mapToInt(Integer::intValue).sum();
        years.add(new Year(Integer.toString(year), row, all));
      }
    }
    return years;
  }

  private static Table table(List<Year> years) {
    Table.Builder table =
        Table.of("years", "year", "meetings", "visits", "calls", "agreements", "statements");
    for (Year y : years) {
      List<Object> cells = new ArrayList<>(List.of(y.year()));
      cells.addAll(y.counts().values());
      table.row(cells.toArray());
    }
    return table.table();
  }
}
