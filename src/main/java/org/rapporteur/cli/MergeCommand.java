package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.merge.MergeReport;
import org.rapporteur.merge.Merger;
import org.rapporteur.merge.Source;
import org.rapporteur.merge.StateCodes;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur merge}. */
@Command(
    name = "merge",
    description = {
      "Puts other people's RDF beside ours, each file in a named graph of its own, and links our"
          + " actors and places to theirs.",
      "A link is made where both carry the same identifier (Wikidata, GeoNames, VIAF, ISO 3166),"
          + " never by name alone. A broken file changes nothing, and the others are merged."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur merge countries.ttl places.nt.gz --store data/store",
      "  rapporteur merge wikidata.nt --store data/store --json",
      "  rapporteur query -s data/store -e 'SELECT ?our ?their ?why { ?link owl:annotatedSource ?our ;",
      "    owl:annotatedTarget ?their ; rdfs:comment ?why }'",
    })
final class MergeCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "RDF in any usual format, gzipped or not.")
  private List<Path> files;

  @Mixin private StoreOption store;

  @Option(names = "--json", description = "Print the counts as JSON.")
  private boolean json;

  private final Console console;
  private final List<MergeReport> reports = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      Merger merger = new Merger(opened, StateCodes.bundled());
      files.forEach(f -> merge(merger, f));
    }
    if (json) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("merged", reports);
      result.put("problems", problems);
      console.json(result);
    } else {
      reports.forEach(this::print);
    }
    return problems.isEmpty() ? 0 : 1;
  }

  private void merge(Merger merger, Path file) {
    try {
      reports.add(merger.merge(Source.of(file)));
    } catch (StoreException e) {
      if (e.place().equals(store.directory().toString())) {
        throw e; // the store takes no more: the other files would fail as well
      }
      problems.add(e.getMessage());
      console.say(e.getMessage());
    }
  }

  private void print(MergeReport report) {
    int links = report.links().values().stream().mapToInt(Integer::intValue).sum();
    console
        .out()
        .printf(
            "%s: %d triples%s, %d links%s%s%n",
            report.file(),
            report.triples(),
            report.isUnchanged() ? " (as before)" : "",
            links,
            links == 0 ? "" : " " + report.links(),
            report.ambiguous() == 0
                ? ""
                : ", "
                    + report.ambiguous()
                    + " identifiers not linked by, as several of their things claim each");
    if (report.leftOut() > 0) {
      console.say(
          report.file() + ": " + report.leftOut() + " triples left out, as an IRI in them is none");
    }
  }
}
