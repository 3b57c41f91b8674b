package org.rapporteur.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Summary;
import org.rapporteur.store.Change;
import org.rapporteur.store.GraphSink;
import org.rapporteur.store.Intake;
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

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Progress progress = new Progress(console);
    ConversionOptions.Conversion prepared = conversion.prepare(console.in());
    Summary summary;
    Map<Change, Integer> changes;
    try (GraphSink opened = store.openSink()) {
      Intake intake = new Intake(opened, Intake.Pace.READING);
      try (intake) {
        summary =
            prepared.run(
                outcome -> {
                  keep(outcome, intake);
                  progress.show(outcome);
                });
      }
      changes = intake.changes();
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

  private static void keep(Outcome outcome, Intake intake) {
    if (outcome instanceof Outcome.Converted converted) {
      intake.take(converted.graph());
    }
  }
}
