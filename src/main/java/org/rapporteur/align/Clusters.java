package org.rapporteur.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Node;

/**
 * Groups of reports of one event. The best links are followed first, and one that would bring two
 * together of which anything speaks against being one is not followed: no chain joins two days.
 */
final class Clusters {

  private final Map<Node, List<ReportedEvent>> groups = new LinkedHashMap<>();

  /**
   * @param matches enough for a link each
   * @param mayBeOne whether nothing speaks against it
   */
  static Clusters of(
      Map<Node, ReportedEvent> events,
      List<Match> matches,
      BiPredicate<ReportedEvent, ReportedEvent> mayBeOne) {
    Clusters clusters = new Clusters();
    matches.stream()
        .sorted()
        .forEach(
            m -> {
              List<ReportedEvent> ones = clusters.group(events.get(m.one()));
              List<ReportedEvent> others = clusters.group(events.get(m.other()));
              boolean areOne =
                  ones != others
                      && ones.stream()
                          .allMatch(a -> others.stream().allMatch(b -> mayBeOne.test(a, b)));
              if (areOne) {
                ones.addAll(others);
                others.forEach(e -> clusters.groups.put(e.node(), ones));
              }
            });
    return clusters;
  }

  private List<ReportedEvent> group(ReportedEvent event) {
    return groups.computeIfAbsent(event.node(), n -> new ArrayList<>(List.of(event)));
  }

  /** Of two and more, each sorted by when it was told, and all by their first. */
  Collection<List<ReportedEvent>> all() {
    Map<String, List<ReportedEvent>> all = new TreeMap<>();
    groups
        .values()
        .forEach(
            g -> {
              if (g.size() > 1) {
                g.sort(Comparator.comparing(Clusters::told));
                all.put(g.get(0).node().getURI(), g);
              }
            });
    return all.values();
  }

  private static String told(ReportedEvent event) {
    return event.published().map(Object::toString).orElse("9999") + " " + event.node().getURI();
  }
}
