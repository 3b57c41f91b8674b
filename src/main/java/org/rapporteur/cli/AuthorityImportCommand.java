package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.authority.ImportReport;
import org.rapporteur.authority.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur authority import}. */
@Command(
    name = "import",
    description = {
      "Brings people, offices, states, bodies and places from other people's files into a folder of"
          + " your own, which then comes before what is packaged.",
      "It reads results of Wikidata queries (.csv, .json), Wikidata's and other RDF in any syntax,"
          + " cities15000.txt and countryInfo.txt of GeoNames, and FollowTheMoney JSON lines,"
          + " zipped by gzip or not. Identifiers are those of the files; none is guessed."
          + " Importing a file again changes nothing."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur authority import ministers.csv --authority mine --as-of 2026-11-24",
      "  rapporteur authority import cities15000.txt countryInfo.txt --authority mine --dry-run",
      "  rapporteur authority import peps.ftm.json dump.ttl.gz --authority mine --json",
    })
final class AuthorityImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files to import.")
  private List<Path> files;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day the files were made (yyyy-mm-dd), if they do not tell: until then offices without"
              + " an end were held.")
  private Optional<LocalDate> asOf;

  @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print the counts as JSON.")
  private boolean json;

  @Mixin private AuthorityOption authority;
  @Spec private CommandSpec spec;

  private final Console console;

  AuthorityImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder =
        authority
            .folder()
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "say with --authority DIR where to put it"));
    ImportReport report = new Importer(folder, asOf.map(LocalDate::toString)).run(files, dryRun);
    if (json) {
      console.json(report);
    } else {
      print(report, folder);
    }
    return 0;
  }

  private void print(ImportReport report, Path folder) {
    report
        .files()
        .forEach(
            (file, kind) ->
                console.say(file + ": " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    report
        .skipped()
        .forEach((reason, count) -> console.say("left out: " + reason + " (" + count + ")"));
    report
        .tables()
        .forEach(
            (table, change) ->
                console
                    .out()
                    .printf(
                        "%s: %d %sadded, %d changed, %d as before%n",
                        folder.resolve(table),
                        change.added(),
                        dryRun ? "to be " : "",
                        change.changed(),
                        change.same()));
    if (report.tables().isEmpty()) {
      console.say("nothing in these files is of use");
    }
  }
}
