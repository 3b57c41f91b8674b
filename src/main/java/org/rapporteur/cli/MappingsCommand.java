package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.judge.Judgement;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Mapping;
import org.rapporteur.judge.Mappings;
import org.rapporteur.judge.SssomTable;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur mappings}. */
@Command(
    name = "mappings",
    description = {
      "Prints the links to other people's data as a table of SSSOM (tab-separated).",
      "With --judgements what people judged, in a table that 'rapporteur judge' takes in elsewhere.",
      "In the store they stand in RDF, in the graphs <https://w3id.org/rapporteur/id/linkset/NAME>."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur mappings --store data/store > mappings.sssom.tsv",
      "  rapporteur mappings --store data/store --name wikidata",
      "  rapporteur mappings --store data/store --judgements > judgements.sssom.tsv",
    })
final class MappingsCommand implements Callable<Integer> {

  @Mixin private StoreOption store;

  @Option(names = "--name", paramLabel = "N", description = "To this set of data alone.")
  private String name;

  @Option(names = "--judgements", description = "What people judged, and no links.")
  private boolean judgements;

  private final Console console;

  MappingsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      if (judgements) {
        List<Judgement> made = opened.read(d -> Judgements.of(d).all());
        console.out().print(SssomTable.write(made));
        return 0;
      }
      List<Mapping> mappings =
          opened.read(d -> name == null ? Mappings.of(d) : Mappings.of(d, Mappings.linkset(name)));
      console.out().print(SssomTable.write(mappings, Version.number()));
    }
    return 0;
  }
}
