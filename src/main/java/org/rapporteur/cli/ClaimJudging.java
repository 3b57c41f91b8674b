package org.rapporteur.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Verdict;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code accept} and {@code reject} have in common. */
abstract class ClaimJudging implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "CLAIM",
      description = "IRIs of events, statements or offices, as questions and pages give them.")
  private List<String> claims;

  @Mixin private ReasonOption reason;
  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  private final Console console;
  private final Verdict verdict;

  ClaimJudging(Console console, Verdict verdict) {
    this.console = console;
    this.verdict = verdict;
  }

  @Override
  public Integer call() {
    try (GraphStore opened = Tdb2Store.open(store.directory())) {
      List<Node> wanted = claims.stream().map(ClaimJudging::node).toList();
      for (Node claim : wanted) {
        if (!opened.<Boolean>read(d -> Judgements.isClaim(d, claim))) {
          throw new ParameterException(
              spec.commandLine(),
              claim
                  + " is no claim of the store; 'rapporteur review --claims' and questions such as"
                  + " 'rapporteur query who-met-whom' give the IRIs of claims");
        }
      }
      boolean[] isNew = new boolean[wanted.size()];
      opened.write(
          d -> {
            for (int i = 0; i < isNew.length; i++) {
              isNew[i] = Judgements.judge(d, wanted.get(i), verdict, reason.words());
            }
          });
      for (int i = 0; i < isNew.length; i++) {
        String judged = " is " + verdict.name().toLowerCase(Locale.ROOT);
        console.out().println(wanted.get(i) + judged + (isNew[i] ? "" : ", as it was before"));
      }
      return 0;
    }
  }

  static Node node(String word) {
    String bare =
        word.startsWith("<") && word.endsWith(">") ? word.substring(1, word.length() - 1) : word;
    return NodeFactory.createURI(Vocabulary.PREFIXES.expandPrefix(bare));
  }
}
