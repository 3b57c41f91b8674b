package org.rapporteur.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur retract}. */
@Command(
    name = "retract",
    description = "Takes one article out of a store, with all that only it said.",
    footer = {
      Main.EXAMPLES,
      "  rapporteur retract seeds/articles/talks.txt --store data/store",
      "  rapporteur retract 3f2a9c0d1e2f --store data/store",
      "  rapporteur retract https://news.example/talks --store data/store",
    })
final class RetractCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ARTICLE",
      description = "Its source file, its address, its IRI, or the last part of its IRI.")
  private String article;

  @Mixin private StoreOption store;

  @Option(names = "--json", description = "Print what was taken out as JSON.")
  private boolean json;

  private final Console console;

  RetractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      List<String> found = opened.find(article);
      if (found.size() != 1) {
        console.say(
            found.isEmpty()
                ? "no article \""
                    + article
                    + "\" is in the store; 'rapporteur query articles --store "
                    + store.directory()
                    + "' lists those that are"
                : "\"" + article + "\" may be any of these; name one: " + String.join(", ", found));
        return 1;
      }
      opened.retract(found.get(0));
      if (json) {
        console.json(Map.of("retracted", found));
      } else {
        console.out().println("retracted " + found.get(0));
      }
      return 0;
    }
  }
}
