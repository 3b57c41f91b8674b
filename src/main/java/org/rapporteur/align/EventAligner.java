package org.rapporteur.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.judge.Judgements;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Iris;
import org.rapporteur.store.Change;
import org.rapporteur.store.GraphStore;

/**
 * Finds the reports of one event in a store. Nothing of it depends on what was found before: it may
 * be run at any time, and after articles came or went it brings the links up to date.
 *
 * @param store with articles
 * @param version of the program, which goes into the records
 */
public record EventAligner(GraphStore store, String version) {

  /** Where the links stand. */
  public static final Node GRAPH = NodeFactory.createURI(Iris.DEFAULT_BASE + "linkset/events");

  /** Without writing it. */
  public Alignment align() {
    return store.read(d -> align(d, version));
  }

  /**
   * Puts the links in the place of those that were there.
   *
   * @return UNCHANGED when they are the same
   */
  public Change write(Alignment alignment) {
    return store.load(new ArticleGraph(GRAPH.getURI(), alignment.graph()));
  }

  private static Alignment align(DatasetGraph stored, String version) {
    Judgements judgements = Judgements.of(stored);
    DatasetGraph data = judgements.view(stored);
    Surroundings around = Surroundings.of(data);
    EvidenceTable evidence = EvidenceTable.bundled();
    EventComparison comparison = new EventComparison(around, evidence, judgements);
    List<ReportedEvent> events = new EventReader(data, around, new Acquaintance(data)::of).all();
    Map<Node, ReportedEvent> byNode = new HashMap<>();
    events.forEach(e -> byNode.put(e.node(), e));
    List<Match> matches = matches(events, comparison);
    Clusters clusters =
        Clusters.of(byNode, matches, (a, b) -> comparison.compare(a, b).isPresent());
    List<Alignment.Cluster> told =
        clusters.all().stream().map(c -> cluster(c, comparison, around)).toList();
    List<Match> links =
        told.stream()
            .flatMap(c -> c.links().stream())
            .sorted(Comparator.comparing((Match m) -> m.one() + " " + m.other()))
            .toList();
    Set<String> pairs = new HashSet<>();
    links.forEach(l -> pairs.add(l.one() + " " + l.other()));
    int surplus = told.stream().mapToInt(c -> c.reports().size() - 1).sum();
    return new Alignment(
        events.size(),
        events.size() - surplus,
        told,
        matches.stream().filter(m -> !pairs.contains(m.one() + " " + m.other())).sorted().toList(),
        new LinkRecords(GRAPH, version).of(links, evidence));
  }

  private static Alignment.Cluster cluster(
      List<ReportedEvent> reports, EventComparison comparison, Surroundings around) {
    List<Match> links = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        links.add(comparison.compare(reports.get(i), reports.get(j)).orElseThrow());
      }
    }
    return new Alignment.Cluster(
        reports.stream().map(r -> Alignment.Report.of(r, around)).toList(), links);
  }

  /** Of those that share a side at a time; others need not be compared. */
  private static List<Match> matches(List<ReportedEvent> events, EventComparison comparison) {
    Map<String, List<ReportedEvent>> bySide = new TreeMap<>();
    for (ReportedEvent event : events) {
      if (event.days().isPresent()) {
        event
            .sides()
            .forEach(s -> bySide.computeIfAbsent(s.toString(), n -> new ArrayList<>()).add(event));
      }
    }
    Set<List<Node>> seen = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    bySide.values().forEach(some -> matches.addAll(matches(some, seen, comparison)));
    return matches;
  }

  private static Collection<Match> matches(
      List<ReportedEvent> some, Set<List<Node>> seen, EventComparison comparison) {
    some.sort(
        Comparator.comparing((ReportedEvent e) -> e.days().orElseThrow().first())
            .thenComparing(Comparator.naturalOrder()));
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      Days days = some.get(i).days().orElseThrow();
      for (int j = i + 1; j < some.size(); j++) {
        if (some.get(j).days().orElseThrow().first().isAfter(days.last().plusDays(1))) {
          break; // and so are all that follow
        }
        if (seen.add(List.of(some.get(i).node(), some.get(j).node()))) {
          Optional<Match> match = comparison.compare(some.get(i), some.get(j));
          match.filter(comparison::isEnough).ifPresent(matches::add);
        }
      }
    }
    return matches;
  }
}
