package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.store.ArticleFile;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.RdfFile;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoredArticles;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Graphs to look at, from files or a store, the same for all commands that do. */
final class GraphInputs {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "What 'convert' wrote: N-Quads, TriG, Turtle or JSON-LD, gzipped or not.")
  private List<Path> files = List.of();

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      description = "Directory of a store, instead of files.")
  private Optional<Path> store;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * Hands over each article, one in memory at a time where the form of its file allows it. A broken
   * file is told on the console, and the others are read.
   *
   * @return what was told
   */
  List<String> each(Console console, Consumer<ArticleGraph> articles) {
    if (store.isPresent() != files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "give files that 'convert' wrote, or --store DIR; one of them");
    }
    if (store.isPresent()) {
      try (GraphStore opened = Tdb2Store.open(store.get())) {
        new StoredArticles(opened).each(articles);
      }
      return List.of();
    }
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        new ArticleFile(new RdfFile(file)).each(articles);
      } catch (StoreException e) {
        problems.add(e.getMessage());
        console.say(e.getMessage());
      }
    }
    return problems;
  }
}
