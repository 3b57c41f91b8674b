package org.rapporteur.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Summary;
import org.rapporteur.store.Change;
import org.rapporteur.store.GraphSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur build}. */
@Command(
    name = "build",
    description = {
      "Turns articles into a graph in a store: 'convert' and 'load' in one go.",
      "Each article is stored as soon as it is read, whole or not at all, so a build may be stopped"
          + " at any moment and run again. One that is there already is replaced if it came out"
          + " differently, else left alone. An input that is no article is left out with a message,"
          + " and the others go on."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur build seeds/articles --store data/store",
      "  rapporteur build monday.html tuesday/ --store data/store --json",
      "  curl -s https://example.org/news.html | rapporteur build - --store data/store",
    })
final class BuildCommand implements Callable<Integer> {

  @Mixin private ConversionOptions conversion;

  @Mixin private StoreOption store;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  private final Console console;
  private final Map<Change, Integer> changes = new EnumMap<>(Change.class);

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Progress progress = new Progress(console);
    ConversionOptions.Conversion prepared = conversion.prepare(console.in());
    Summary summary;
    try (GraphSink opened = store.openSink()) {
      summary =
          prepared.run(
              outcome -> {
                keep(outcome, opened);
                progress.show(outcome);
              });
    } finally {
      console.endProgress();
    }
    BuildReport report =
        new BuildReport(
            summary, changes, store.name(), (System.nanoTime() - start) / 1_000_000_000.0);
    if (json) {
      console.json(report.asMap());
    } else {
      report.print(console.out());
    }
    return summary.problems().isEmpty() ? 0 : 1;
  }

  private void keep(Outcome outcome, GraphSink opened) {
    if (outcome instanceof Outcome.Converted converted) {
      changes.merge(opened.load(converted.graph()), 1, Integer::sum);
    }
  }
}
