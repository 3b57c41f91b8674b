package org.rapporteur.cli;

import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.judge.Judgement;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Verdict;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.query.Actors;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code same} and {@code different} have in common. */
abstract class Judging implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "A",
      description =
          "A name, an id or an IRI; or words of an article, by their IRI: ARTICLE#char=START,END.")
  private String one;

  @Parameters(index = "1", paramLabel = "B", description = "The same of the other.")
  private String other;

  @Mixin private ReasonOption reason;
  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  private final Console console;
  private final Verdict verdict;

  Judging(Console console, Verdict verdict) {
    this.console = console;
    this.verdict = verdict;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      Node first = opened.read(d -> node(d, one));
      Node second = opened.read(d -> node(d, other));
      if (Judgement.isMention(second)) {
        throw new ParameterException(
            spec.commandLine(), "name the words first, and then whom they mean: " + other);
      }
      boolean[] isNew = new boolean[1];
      opened.write(d -> isNew[0] = Judgements.judge(d, first, verdict, second, reason.words()));
      console.out().println(first + is(first) + second + (isNew[0] ? "" : ", as it was before"));
      return 0;
    }
  }

  /** By its IRI whatever is in the data, other people's as well; ours by a name or id. */
  private Node node(DatasetGraph data, String word) {
    Node iri = NodeFactory.createURI(Vocabulary.PREFIXES.expandPrefix(word));
    return word.contains(":") && data.contains(Node.ANY, iri, Node.ANY, Node.ANY)
        ? iri
        : ActorChoice.one(new Actors(data), word, spec);
  }

  private String is(Node first) {
    if (verdict == Verdict.UNDECIDED) {
      return " may or may not be ";
    }
    boolean isSame = verdict == Verdict.SAME;
    return Judgement.isMention(first)
        ? isSame ? " means " : " does not mean "
        : isSame ? " is the same as " : " is different from ";
  }
}
