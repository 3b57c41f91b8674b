package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Part;

/** States by states, by how often they met. */
final class MatrixPage implements Page {

  private static final int STATES = 20;
  private static final int MOST = 60;

  /**
   * Two states.
   *
   * @param meetings that were held, 0 of a state with itself
   * @param radius of the disc, whose area goes by the number
   */
  public record Cell(Named one, Named other, int meetings, double radius) {}

  /**
   * A state with its cells, in the order of the states.
   *
   * @param meetings with any other
   */
  public record Line(Named state, int meetings, List<Cell> cells) {}

  @Override
  public boolean answers(String path) {
    return path.equals("matrix");
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    String from = address.get("from");
    String until = address.get("until");
    int number = Math.min(MOST, address.number("states", STATES));
    Map<Entity, Map<Entity, Integer>> met =
        from.isEmpty() && until.isEmpty()
            ? inquiry.kept("matrix", () -> met(inquiry, "", ""))
            : met(inquiry, from, until);
    inquiry.show("matrix", Map.of());
    Map<Entity, Integer> all = new HashMap<>();
    met.forEach((state, others) -> all.put(state, sum(others)));
    List<Entity> states =
        all.keySet().stream()
            .sorted(
                Comparator.comparingInt((Entity s) -> -all.get(s))
                    .thenComparing(Entity::label)
                    .thenComparing(Entity::iri))
            .limit(number)
            .toList();
    List<Line> lines = new ArrayList<>();
    int largest =
        met.values().stream().flatMap(m -> m.values().stream()).mapToInt(i -> i).max().orElse(1);
    for (Entity state : states) {
      List<Cell> cells = new ArrayList<>();
      states.forEach(o -> cells.add(cell(state, o, met, largest)));
      lines.add(new Line(Tally.named(state), all.get(state), cells));
    }
    Map<String, Object> model =
        Map.of(
            "lines", lines, "filters", address.parameters(), "number", number, "total", all.size());
    return View.of("matrix", "Which states meet", model, List.of(table(lines)));
  }

  private static Cell cell(
      Entity one, Entity other, Map<Entity, Map<Entity, Integer>> met, int largest) {
    int meetings = met.get(one).getOrDefault(other, 0);
    double radius = meetings == 0 ? 0 : 2 + 10 * Math.sqrt((double) meetings / largest);
    return new Cell(Tally.named(one), Tally.named(other), meetings, Math.round(radius * 10) / 10.0);
  }

  private static int sum(Map<Entity, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Meetings that were held between those who represent each two states. */
  private static Map<Entity, Map<Entity, Integer>> met(Inquiry inquiry, String from, String until) {
    Chronicle chronicle = inquiry.chronicle();
    Map<Entity, Map<Entity, Integer>> met = new TreeMap<>(Comparator.comparing(Entity::iri));
    for (Entry entry : chronicle.entries()) {
      if (entry.kind().equals("Meeting")
          && entry.happened()
          && Entries.isWithin(entry, from, until)) {
        Set<Entity> states = new LinkedHashSet<>();
        entry.all(Part.PARTICIPANT).forEach(p -> states.addAll(chronicle.states(p)));
        for (Entity one : states) {
          for (Entity other : states) {
            if (!one.equals(other)) {
              met.computeIfAbsent(one, o -> new HashMap<>()).merge(other, 1, Integer::sum);
            }
          }
        }
      }
    }
    return met;
  }

  private static Table table(List<Line> lines) {
    Table.Builder table = Table.of("meetings", "state", "other", "meetings");
    for (Line line : lines) {
      for (Cell cell : line.cells()) {
        if (cell.meetings() > 0) {
          table.row(cell.one(), cell.other(), cell.meetings());
        }
      }
    }
    return table.table();
  }
}
