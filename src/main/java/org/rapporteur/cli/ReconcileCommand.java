package org.rapporteur.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.ReconciliationService;
import org.rapporteur.reconcile.RemoteService;
import org.rapporteur.reconcile.Spreadsheet;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur reconcile}. */
@Command(
    name = "reconcile",
    description = {
      "Matches a column of a spreadsheet to the actors, places and events of a store, or to a"
          + " reconciliation service elsewhere (Wikidata's, OpenSanctions', any that OpenRefine"
          + " can use), and adds id, name, score, match and reasons.",
      "A match is called certain only where an identifier, or another column besides the name,"
          + " speaks for it. 'serve' offers the same service to OpenRefine at /reconcile."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur reconcile people.csv --column name --type Person --store data/store -o out.csv",
      "  rapporteur reconcile people.csv --column name -w represents=country --store data/store",
      "  rapporteur reconcile people.csv --column name --type Q5 \\",
      "    --endpoint https://wikidata.reconci.link/en/api -o out.csv",
    })
final class ReconcileCommand implements Callable<Integer> {

  private static final Duration PAUSE = Duration.ofMillis(200);

  @Parameters(paramLabel = "FILE", description = "CSV with a head, in UTF-8; or .tsv.")
  private Path file;

  @Option(
      names = {"-c", "--column"},
      required = true,
      description = "Column with the names.")
  private String column;

  @Option(
      names = {"-t", "--type"},
      paramLabel = "TYPE",
      defaultValue = "",
      description = "Type they are of: Person, State, Place, Meeting ...; any if none is given.")
  private String type;

  @Option(
      names = {"-w", "--with"},
      paramLabel = "PROPERTY=COLUMN",
      description = "Another column that speaks for a match; may be given several times.")
  private Map<String, String> evidence = new LinkedHashMap<>();

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      description = "Directory of the store to match to.")
  private Optional<Path> store;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Service elsewhere to match to; it is sent the names.")
  private Optional<URI> endpoint;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long a service is waited for. ${DEFAULT-VALUE} if none is given.")
  private int timeout;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write; standard output if none is given.")
  private Optional<Path> output;

  @Spec private CommandSpec spec;
  private final Console console;

  ReconcileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (store.isPresent() == endpoint.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "say what to match to: --store DIR or --endpoint URL; one of them");
    }
    if (endpoint.isPresent()) {
      match(new RemoteService(endpoint.get(), Duration.ofSeconds(timeout), PAUSE));
    } else {
      try (GraphStore opened = Tdb2Store.open(store.get())) {
        match(new Reconciler(opened));
      }
    }
    return 0;
  }

  private void match(ReconciliationService service) throws IOException {
    Spreadsheet table = new Spreadsheet(file, column, type, evidence);
    Spreadsheet.Counts counts;
    try (Destination destination =
        output.map(Destination::to).orElseGet(() -> Destination.standardOutput(console))) {
      Writer writer = new OutputStreamWriter(destination.stream(), StandardCharsets.UTF_8);
      counts = table.match(service, writer, done -> console.progress(done + " names"));
      writer.flush();
      destination.keep();
    } finally {
      console.endProgress();
    }
    console.say(
        counts.rows()
            + " rows: "
            + counts.found()
            + " with candidates, "
            + counts.matched()
            + " matched for certain");
  }
}
