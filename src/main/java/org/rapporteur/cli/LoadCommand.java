package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.store.ArticleFile;
import org.rapporteur.store.Change;
import org.rapporteur.store.GraphSink;
import org.rapporteur.store.Intake;
import org.rapporteur.store.RdfFile;
import org.rapporteur.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur load}. */
@Command(
    name = "load",
    description = {
      "Puts what 'convert' wrote into a store, one named graph an article.",
      "An article that is there already is replaced; one that has not changed is left alone. A"
          + " broken file is left out whole, and the others are loaded."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur load talks.nq --store data/store",
      "  rapporteur load talks.nq --store http://localhost:3030/ours",
      "  rapporteur load a.trig b.jsonld c.ttl.gz --store data/store --json",
    })
final class LoadCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "N-Quads, TriG, Turtle or JSON-LD, gzipped or not.")
  private List<Path> files;

  @Mixin private StoreOption store;

  @Option(names = "--json", description = "Print the counts as JSON.")
  private boolean json;

  private final Console console;
  private final List<String> problems = new ArrayList<>();

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Map<Change, Integer> counts;
    try (GraphSink opened = store.openSink()) {
      Intake intake = new Intake(opened, Intake.Pace.COPYING);
      try (intake) {
        files.forEach(f -> load(intake, f));
      }
      counts = intake.changes();
    }
    print(counts);
    return problems.isEmpty() ? 0 : 1;
  }

  private void load(Intake intake, Path file) {
    try {
      new ArticleFile(new RdfFile(file)).each(intake::take);
    } catch (StoreException e) {
      if (e.place().equals(store.name())) {
        throw e; // the store takes no more: the other files would fail as well
      }
      problems.add(e.getMessage());
      console.say(e.getMessage());
    }
  }

  private void print(Map<Change, Integer> counts) {
    if (json) {
      Map<String, Object> result = new LinkedHashMap<>();
      for (Change change : Change.values()) {
        result.put(
            change.name().toLowerCase(java.util.Locale.ROOT), counts.getOrDefault(change, 0));
      }
      result.put("problems", problems);
      console.json(result);
    } else {
      console
          .out()
          .printf(
              "%d added, %d replaced, %d unchanged%n",
              counts.getOrDefault(Change.ADDED, 0),
              counts.getOrDefault(Change.REPLACED, 0),
              counts.getOrDefault(Change.UNCHANGED, 0));
    }
  }
}
