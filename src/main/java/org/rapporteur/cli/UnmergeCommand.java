package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.rapporteur.judge.Identities;
import org.rapporteur.judge.Judgement;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Verdict;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.merge.Merger;
import org.rapporteur.merge.Sources;
import org.rapporteur.merge.StateCodes;
import org.rapporteur.query.Actors;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur unmerge}. */
@Command(
    name = "unmerge",
    description = {
      "Takes apart what was put together, and brings back exactly what was before: all that was"
          + " judged the same as an actor or place, or a set of data that was merged.",
      "To part what 'merge' linked, judge it 'different'."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur unmerge 'Matt Miller' --store data/store",
      "  rapporteur unmerge wikidata --store data/store",
    })
final class UnmergeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "WHAT", description = "A name, an id, an IRI, or a set of data.")
  private String what;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  private final Console console;

  UnmergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      if (opened.read(Sources::names).contains(what)) {
        new Merger(opened, StateCodes.bundled(), Catalogue.packaged(), Version.number())
            .remove(what);
        console.out().println("removed " + what);
        return 0;
      }
      Node node = opened.read(d -> ActorChoice.one(new Actors(d), what, spec));
      List<Judgement> made = opened.read(d -> same(Judgements.of(d), node));
      if (made.isEmpty()) {
        console.say(
            "nothing was judged the same as "
                + node
                + "; to part what 'merge' linked, use 'rapporteur different'");
        return 1;
      }
      opened.write(d -> made.forEach(j -> Judgements.undo(d, j)));
      made.forEach(j -> console.out().println("undone: " + ActorsCommand.tell(j)));
      return 0;
    }
  }

  private static List<Judgement> same(Judgements judgements, Node node) {
    Identities identities = judgements.identities();
    Node first = identities.of(node);
    return judgements.all().stream()
        .filter(j -> j.verdict() == Verdict.SAME && !j.isOnMention())
        .filter(j -> identities.of(j.one()).equals(first))
        .toList();
  }
}
