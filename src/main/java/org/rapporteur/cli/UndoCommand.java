package org.rapporteur.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.judge.Judgement;
import org.rapporteur.judge.Judgements;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.query.Actors;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur undo}. */
@Command(
    name = "undo",
    description = {
      "Takes back the last judgement made with 'same', 'different', 'accept', 'reject' or"
          + " 'review', or that on two who are named, or on a claim. The store is then as if it"
          + " had never been made."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur undo --store data/store",
      "  rapporteur undo 'Matt Miller' 'Matthew Miller' --store data/store",
      "  rapporteur undo id:article/3f2a9c/visit/1 --store data/store",
    })
final class UndoCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..2",
      paramLabel = "A B",
      description = "The two it was made on, or the claim.")
  private List<String> two = List.of();

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  private final Console console;

  UndoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      Optional<Judgement> meant = opened.read(this::meant);
      if (meant.isEmpty()) {
        console.say(
            "no such judgement was made; 'rapporteur actors --judgements --store "
                + store.directory()
                + "' lists those that were");
        return 1;
      }
      opened.write(d -> Judgements.undo(d, meant.get()));
      console.out().println("undone: " + ActorsCommand.tell(meant.get()));
      return 0;
    }
  }

  private Optional<Judgement> meant(DatasetGraph data) {
    Judgements made = Judgements.of(data);
    if (two.isEmpty()) {
      List<Judgement> all = made.all();
      return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
    if (two.size() == 1) {
      return onClaim(made, data);
    }
    return made.on(node(two.get(0), made, data), node(two.get(1), made, data));
  }

  private Optional<Judgement> onClaim(Judgements made, DatasetGraph data) {
    Node claim = ClaimJudging.node(two.get(0));
    Optional<Judgement> judgement = made.onClaim(data, claim);
    if (judgement.isEmpty() && !Judgements.isClaim(data, claim)) {
      throw new ParameterException(
          spec.commandLine(), "name both, or one claim, or neither for the last one");
    }
    return judgement;
  }

  /** By the IRI in a judgement, of which the data may not tell any more, or as in the data. */
  private Node node(String word, Judgements made, DatasetGraph data) {
    Node iri = NodeFactory.createURI(Vocabulary.PREFIXES.expandPrefix(word));
    boolean isJudged =
        made.all().stream().anyMatch(j -> j.one().equals(iri) || j.other().equals(iri));
    return isJudged ? iri : ActorChoice.one(new Actors(data), word, spec);
  }
}
