package org.rapporteur.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.build.Encounter;
import org.rapporteur.build.Summary;
import org.rapporteur.store.Change;

/**
 * What a build did, for its end.
 *
 * @param changes how many articles each change was made for
 */
record BuildReport(Summary summary, Map<Change, Integer> changes, String store, double seconds) {

  BuildReport {
    changes = Map.copyOf(changes);
  }

  Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("store", store);
    map.put("articles", summary.articles());
    for (Change change : Change.values()) {
      map.put(change.name().toLowerCase(Locale.ROOT), count(change));
    }
    map.put("repeated", summary.repeated());
    map.put("actors", summary.actors());
    map.put("events", summary.events());
    map.put("meetings", summary.meetings());
    map.put("statements", summary.statements());
    map.put("roles", summary.roles());
    map.put("triples", summary.triples());
    map.put("triplesPerArticle", summary.triplesPerArticle());
    map.put("seconds", Math.round(seconds * 100) / 100.0);
    map.put("encounters", summary.encounters());
    map.put("problems", summary.problems());
    return map;
  }

  void print(PrintStream out) {
    line(
        out,
        "articles",
        summary.articles(),
        count(Change.ADDED)
            + " added, "
            + count(Change.REPLACED)
            + " replaced, "
            + count(Change.UNCHANGED)
            + " unchanged");
    line(out, "actors", summary.actors(), "");
    line(out, "meetings", summary.meetings(), "of " + summary.events() + " events");
    line(out, "statements", summary.statements(), "");
    line(out, "roles", summary.roles(), "");
    line(out, "triples", summary.triples(), summary.triplesPerArticle() + " an article");
    out.printf(Locale.ROOT, "%-10s %8.1f%n", "seconds", seconds);
    line(out, "problems", summary.problems().size(), problems());
    encounters(out);
    if (summary.articles() > 0) {
      next(out);
    }
  }

  private String problems() {
    return summary.problems().isEmpty() ? "" : "told above; the other inputs are in the store";
  }

  private int count(Change change) {
    return changes.getOrDefault(change, 0);
  }

  private static void line(PrintStream out, String what, long number, String more) {
    out.printf("%-10s %8d%s%n", what, number, more.isEmpty() ? "" : "  " + more);
  }

  private void encounters(PrintStream out) {
    List<Encounter> met = summary.encounters();
    if (met.isEmpty()) {
      return;
    }
    boolean all = met.size() < Summary.MOST_ENCOUNTERS;
    out.printf("%nWho met whom%s%n", all ? "" : ", the first " + met.size());
    int longest = met.stream().mapToInt(e -> parties(e).length()).max().orElse(0);
    for (Encounter encounter : met) {
      String row =
          String.format(
              "  %-10s  %-" + longest + "s  %s",
              encounter.date(),
              parties(encounter),
              encounter.place());
      out.println(row.stripTrailing());
    }
  }

  private static String parties(Encounter encounter) {
    return String.join(" · ", encounter.parties());
  }

  private void next(PrintStream out) {
    String program = Main.called();
    String place = " --store " + store;
    out.printf("%nAsk it, or look at it:%n");
    out.println("  " + program + " query who-met-whom" + place);
    out.println("  " + program + " query who-said-what" + place);
    out.println("  " + program + " query --list");
    out.println("  " + program + " serve" + place);
  }
}
