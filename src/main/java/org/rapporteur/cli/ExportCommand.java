package org.rapporteur.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Network;
import org.rapporteur.export.Dump;
import org.rapporteur.export.GraphMl;
import org.rapporteur.export.Table;
import org.rapporteur.judge.Judgements;
import org.rapporteur.page.Site;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur export}. */
@Command(
    name = "export",
    description = {
      "Writes a store for other programs: all of it as RDF, a table, or the network of actors.",
      "trig, nquads, ntriples, turtle and jsonld are all of the store as it stands; ntriples is sorted"
          + " and without graphs, as HDT wants it. csv is a table of claims with the sentence of each;"
          + " graphml is who met, called, visited, told or spoke of whom, for Gephi. These two follow"
          + " people's judgements and take the filters. With a filter, and in a network always, only"
          + " what took place counts, but for --plans-too."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur export --store data/store --format nquads -o dump.nq",
      "  rapporteur export --store data/store --format csv --table statements -o statements.csv",
      "  rapporteur export -s data/store -f graphml --kind meeting --from 2022 -o meetings.graphml",
      "  rapporteur export --store data/store --site data/site",
      "  rapporteur export -s data/store -f csv --state Russia --plans-too --as-of 2022-06",
    })
final class ExportCommand implements Callable<Integer> {

  @Mixin private StoreOption store;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "trig",
      description =
          "trig, nquads, ntriples, turtle, jsonld, csv or graphml; ${DEFAULT-VALUE} if none is"
              + " given.")
  private ExportFormat format;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "Which table: events, statements or roles; events if none is given.")
  private Optional<Table> table;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output if none is given.")
  private Optional<Path> output;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description =
          "Write the pages of 'serve' as files into a new directory; no server is needed.")
  private Optional<Path> site;

  @Mixin private FilterOptions filter;

  @Spec private CommandSpec spec;
  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    refuseWhatDoesNotFit();
    if (site.isPresent()) {
      return writeSite(site.get());
    }
    try (GraphStore opened = Tdb2Store.open(store.directory());
        Destination destination =
            output.isPresent()
                ? Destination.to(output.get())
                : Destination.standardOutput(console)) {
      write(opened, destination.stream());
      destination.keep();
      return 0;
    }
  }

  private void refuseWhatDoesNotFit() {
    if (site.isPresent() && (output.isPresent() || table.isPresent() || !filter.isOpen())) {
      throw misuse("a site is all of the store, in its own directory; leave the other options out");
    }
    if (format.dump().isPresent() && !filter.isOpen()) {
      throw misuse("a dump is all of the store; leave the filters out, or take csv or graphml");
    }
    if (table.isPresent() && format != ExportFormat.CSV) {
      throw misuse("--table goes with --format csv");
    }
    if (table.equals(Optional.of(Table.ROLES)) && !filter.isOpen()) {
      throw misuse("the filters are for events and statements; leave them out with roles");
    }
  }

  private int writeSite(Path directory) throws IOException {
    if (Files.exists(directory) && !isEmpty(directory)) {
      throw misuse("\"" + directory + "\" is there already; name a new directory for the site");
    }
    Path root = Files.createDirectories(directory);
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      int files =
          new Site(opened)
              .write(
                  (name, content) -> {
                    Path file = root.resolve(name);
                    Files.createDirectories(file.getParent());
                    Files.write(file, content);
                    console.progress(name);
                  });
      console.endProgress();
      console.out().println(files + " files, begin with " + root.resolve("index.html"));
    }
    return 0;
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  private ParameterException misuse(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private void write(GraphStore opened, OutputStream out) {
    if (format.dump().isPresent()) {
      new Dump(opened).write(format.dump().get(), out);
      return;
    }
    if (format == ExportFormat.CSV) {
      table.orElse(Table.EVENTS).write(opened, wanted(opened), out);
      return;
    }
    Chronicle chronicle = chronicle(opened);
    Network network = Network.of(chronicle.entries(filter.filter(chronicle)));
    new GraphMl(chronicle).write(network, out);
  }

  /** A table that is not filtered needs no chronicle. */
  private Predicate<String> wanted(GraphStore opened) {
    if (filter.isOpen()) {
      return claim -> true;
    }
    Chronicle chronicle = chronicle(opened);
    return chronicle.entries(filter.filter(chronicle)).stream()
            .map(Entry::iri)
            .collect(Collectors.toSet())
        ::contains;
  }

  private static Chronicle chronicle(GraphStore opened) {
    return opened.read(d -> Chronicle.of(Judgements.of(d).view(d)));
  }
}
