package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.align.Alignment;
import org.rapporteur.align.EventAligner;
import org.rapporteur.align.Match;
import org.rapporteur.store.Change;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur align}. */
@Command(
    name = "align",
    description = {
      "Finds the reports of one event in several articles, and in lists of events by others that"
          + " were merged, and links them with dip:sameEventAs in a named graph of its own.",
      "A link stands on parties, day, place and the order of plan and report, each told with its"
          + " score; another day, place or party forbids it. Run it again when articles came or"
          + " went: it begins anew each time."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur align --store data/store",
      "  rapporteur align --store data/store --list --dry-run",
      "  rapporteur query events-once --store data/store",
    })
final class AlignCommand implements Callable<Integer> {

  @Mixin private StoreOption store;

  @Option(names = "--list", description = "Show each event that several tell of, and why.")
  private boolean list;

  @Option(names = "--dry-run", description = "Change nothing.")
  private boolean isDry;

  @Option(names = "--json", description = "Print all of it as JSON.")
  private boolean json;

  private final Console console;

  AlignCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      EventAligner aligner = new EventAligner(opened, Version.number());
      Alignment alignment = aligner.align();
      Change change = isDry ? Change.UNCHANGED : aligner.write(alignment);
      if (json) {
        console.json(asMap(alignment));
      } else {
        if (list) {
          alignment.clusters().forEach(this::print);
        }
        print(alignment, change);
      }
    }
    return 0;
  }

  private void print(Alignment alignment, Change change) {
    console
        .out()
        .printf(
            "%d reports tell of %d events; %d events are told more than once, %d links%s%n",
            alignment.reports(),
            alignment.events(),
            alignment.clusters().size(),
            links(alignment),
            isDry ? " (not written)" : change == Change.UNCHANGED ? " (as before)" : "");
  }

  private static int links(Alignment alignment) {
    return alignment.clusters().stream().mapToInt(c -> c.links().size()).sum();
  }

  private void print(Alignment.Cluster cluster) {
    for (Alignment.Report report : cluster.reports()) {
      console
          .out()
          .printf(
              "%s  %s %s: %s%s%s%n    %s%n",
              report.published().isEmpty() ? "undated   " : report.published(),
              report.kind(),
              report.status(),
              String.join(", ", report.parties()),
              report.places().isEmpty() ? "" : "; " + String.join(", ", report.places()),
              report.date().isEmpty() ? "" : "; " + report.date(),
              report.event());
    }
    for (Match link : cluster.links()) {
      console.out().printf("  %.2f  %s%n", link.score(), link.words());
    }
    console.out().println();
  }

  private static Map<String, Object> asMap(Alignment alignment) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("reports", alignment.reports());
    map.put("events", alignment.events());
    map.put(
        "clusters",
        alignment.clusters().stream()
            .map(
                c ->
                    Map.of(
                        "reports",
                        c.reports(),
                        "links",
                        c.links().stream().map(AlignCommand::asMap).toList()))
            .toList());
    map.put("refused", alignment.refused().stream().map(AlignCommand::asMap).toList());
    return map;
  }

  private static Map<String, Object> asMap(Match link) {
    return Map.of(
        "one", link.one().toString(),
        "other", link.other().toString(),
        "score", Math.round(link.score() * 100) / 100.0,
        "reasons",
            link.reasons().stream()
                .collect(
                    Collectors.toMap(
                        org.rapporteur.align.Reason::evidence,
                        org.rapporteur.align.Reason::words,
                        (a, b) -> a,
                        LinkedHashMap::new)));
  }
}
