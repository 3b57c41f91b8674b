package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.rapporteur.judge.Mapping;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.merge.Conflict;
import org.rapporteur.merge.MergeReport;
import org.rapporteur.merge.Merger;
import org.rapporteur.merge.Source;
import org.rapporteur.merge.Sources;
import org.rapporteur.merge.StateCodes;
import org.rapporteur.merge.form.Endpoint;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur merge}. */
@Command(
    name = "merge",
    description = {
      "Puts other people's data beside ours, each set in a named graph of its own and unchanged, and"
          + " links our actors and places to theirs.",
      "A link is made where both carry the same identifier (Wikidata, GeoNames, VIAF, ISO 3166, EU"
          + " authority, DBpedia, OpenSanctions), or where name, kind, state and office agree; never"
          + " by name alone. What speaks against a link is reported, see 'rapporteur conflicts'. A"
          + " broken file changes nothing, and the others are merged."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur merge countries.ttl places.nt.gz --store data/store",
      "  rapporteur merge sanctions.ftm.json --store data/store --dry-run",
      "  rapporteur merge people.csv --mapping people.rml.ttl --store data/store --name people",
      "  rapporteur merge https://example.org/sparql --store data/store --name theirs",
      "  rapporteur merge --remove theirs --store data/store",
      "  rapporteur query -s data/store -e 'SELECT ?our ?their ?why { ?link owl:annotatedSource ?our ;",
      "    owl:annotatedTarget ?their ; rdfs:comment ?why }'",
    })
final class MergeCommand implements Callable<Integer> {

  private static final int PAGE = 10_000;

  @Parameters(
      paramLabel = "FILE|ENDPOINT",
      arity = "0..*",
      description = {
        "RDF in any usual format, packed by gzip or bzip2 or in a zip archive, or not; FollowTheMoney"
            + " as JSON lines; a table, JSON or XML with --mapping; or the address of a SPARQL"
            + " endpoint."
      })
  private List<String> inputs = List.of();

  @Mixin private StoreOption store;

  @Option(
      names = "--name",
      paramLabel = "N",
      description = "Name of the set of data, in place of that of the file.")
  private String name;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "RML in Turtle that says what the fields of a table, of JSON or XML mean.")
  private Path mapping;

  @Option(
      names = "--construct",
      paramLabel = "FILE",
      description = "What to ask an endpoint for: a CONSTRUCT query.")
  private Path construct;

  @Option(names = "--date", paramLabel = "DATE", description = "When the data were published.")
  private String date;

  @Option(names = "--licence", paramLabel = "IRI", description = "Under which licence.")
  private String licence;

  @Option(names = "--dry-run", description = "Print what would be linked, and why; change nothing.")
  private boolean isDryRun;

  @Option(
      names = "--remove",
      paramLabel = "N",
      description = "Take a set of data out, with its links, and nothing else.")
  private String removed;

  @Option(names = "--json", description = "Print what was done as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  private final Console console;
  private final List<MergeReport> reports = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      Merger merger =
          new Merger(opened, StateCodes.bundled(), Catalogue.packaged(), Version.number());
      if (removed != null) {
        return remove(opened, merger);
      }
      inputs.forEach(f -> merge(merger, f));
    }
    if (json) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("merged", reports.stream().map(MergeCommand::plain).toList());
      result.put("problems", problems);
      console.json(result);
    } else {
      reports.forEach(this::print);
    }
    return problems.isEmpty() ? 0 : 1;
  }

  private void check() {
    if (inputs.isEmpty() == (removed == null)) {
      throw new ParameterException(
          spec.commandLine(), "name files or endpoints to merge, or one to --remove");
    }
    if (name != null && inputs.size() > 1) {
      throw new ParameterException(spec.commandLine(), "--name is for one set of data");
    }
  }

  private int remove(GraphStore opened, Merger merger) {
    if (!merger.remove(removed)) {
      List<String> names = opened.read(Sources::names);
      console.say(
          "nothing of the name \""
              + removed
              + "\" was merged"
              + (names.isEmpty() ? "" : "; there are " + String.join(", ", names)));
      return 1;
    }
    if (json) {
      console.json(Map.of("removed", removed));
    } else {
      console.out().println("removed " + removed);
    }
    return 0;
  }

  private void merge(Merger merger, String input) {
    try {
      Source source = source(input);
      reports.add(
          isDryRun
              ? merger.tryOut(source, n -> progress(input, n))
              : merger.merge(source, n -> progress(input, n)));
    } catch (StoreException e) {
      if (e.place().equals(store.directory().toString())) {
        throw e; // the store takes no more: the other files would fail as well
      }
      problems.add(e.getMessage());
      console.say(e.getMessage());
    } finally {
      console.endProgress();
    }
  }

  private void progress(String input, long triples) {
    console.progress(input + ": " + triples + " triples");
  }

  private Source source(String input) {
    Source.Description description =
        new Source.Description(Optional.ofNullable(date), Optional.ofNullable(licence));
    Optional<String> named = Optional.ofNullable(name);
    return input.matches("https?://\\S+")
        ? Source.endpoint(
            new Endpoint(input, Optional.ofNullable(construct).map(this::query), PAGE),
            named,
            description)
        : Source.file(Path.of(input), named, Optional.ofNullable(mapping), description);
  }

  private String query(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), file + ": there is no such query; check the name", e);
    }
  }

  /** Values alone, as JSON has no nodes. */
  private static Map<String, Object> plain(MergeReport report) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("file", report.file());
    plain.put("name", report.name());
    plain.put("graph", report.graph());
    plain.put("unchanged", report.isUnchanged());
    plain.put("triples", report.triples());
    plain.put("leftOut", report.leftOut());
    plain.put("warnings", report.warnings());
    plain.put("links", report.links());
    plain.put("unlinked", report.unlinked());
    plain.put("ambiguous", report.ambiguous());
    plain.put("mappings", report.mappings().stream().map(MergeCommand::plain).toList());
    plain.put("conflicts", report.conflicts());
    return plain;
  }

  private static Map<String, Object> plain(Mapping mapping) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("subject", mapping.subject().toString());
    plain.put("predicate", Vocabulary.PREFIXES.shortForm(mapping.predicate().getURI()));
    plain.put("object", mapping.object().toString());
    plain.put("justification", "semapv:" + mapping.justification());
    plain.put("confidence", mapping.confidence());
    plain.put("reason", mapping.reason());
    return plain;
  }

  private void print(MergeReport report) {
    int links = report.mappings().size();
    console
        .out()
        .printf(
            "%s: %d triples%s, %d links%s, %d of theirs not linked, %d conflicts%s%n",
            report.file(),
            report.triples(),
            report.isUnchanged() ? " (as before)" : "",
            links,
            links == 0 ? "" : " " + report.links(),
            report.unlinked(),
            report.conflicts().size(),
            isDryRun ? "; nothing was changed" : "");
    if (isDryRun) {
      report.mappings().forEach(m -> console.out().println("  " + told(m)));
      report.conflicts().forEach(c -> console.out().println("  " + told(c)));
    }
    if (report.leftOut() > 0) {
      console.say(
          report.file()
              + ": "
              + report.leftOut()
              + " triples left out, as an IRI in them is none"
              + first(report));
    } else if (report.warnings() > 0) {
      console.say(
          report.file() + ": " + report.warnings() + " things are odd, and kept" + first(report));
    }
  }

  private static String first(MergeReport report) {
    return report.firstWarning().isEmpty() ? "" : "; the first: " + report.firstWarning();
  }

  private static String told(Mapping mapping) {
    return shortened(mapping.subject())
        + " "
        + Vocabulary.PREFIXES.shortForm(mapping.predicate().getURI())
        + " "
        + shortened(mapping.object())
        + " ("
        + mapping.confidence()
        + "): "
        + mapping.reason();
  }

  private static String told(Conflict conflict) {
    return conflict.kind().word()
        + ": "
        + (conflict.our() + " " + conflict.their()).strip()
        + ": "
        + conflict.what();
  }

  private static String shortened(Node node) {
    return Vocabulary.PREFIXES.shortForm(node.toString());
  }
}
