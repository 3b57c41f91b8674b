package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.check.Mismatch;
import org.rapporteur.check.PassageVerifier;
import org.rapporteur.map.ArticleGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur verify}. */
@Command(
    name = "verify",
    description = {
      "Cuts every passage out of its article's text again and fails on the first that differs from"
          + " what the graph quotes.",
      "Offsets count Unicode code points. The text itself is checked against its hash."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur verify talks.nq",
      "  rapporteur verify --store data/store",
    })
final class VerifyCommand implements Callable<Integer> {

  @Mixin private GraphInputs graphs;

  @Option(names = "--json", description = "Print the counts and what differs as JSON.")
  private boolean json;

  private final Console console;
  private final PassageVerifier verifier = new PassageVerifier();
  private Optional<Mismatch> first = Optional.empty();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> problems = graphs.each(console, this::check);
    if (json) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("articles", verifier.articles());
      result.put("passages", verifier.passages());
      result.put("mismatch", first.orElse(null));
      result.put("problems", problems);
      console.json(result);
    } else if (first.isEmpty()) {
      console
          .out()
          .printf(
              "%s, %s: all stand where the graph says%n",
              Counted.of(verifier.articles(), "article"),
              Counted.of(verifier.passages(), "passage"));
    }
    first.map(VerifyCommand::told).ifPresent(console::say);
    return first.isEmpty() && problems.isEmpty() ? 0 : 1;
  }

  private void check(ArticleGraph article) {
    if (first.isEmpty()) {
      first = verifier.verify(article);
    }
  }

  private static String told(Mismatch mismatch) {
    String where = mismatch.sourceFile().isEmpty() ? mismatch.article() : mismatch.sourceFile();
    String what =
        switch (mismatch.kind()) {
          case TEXT ->
              "the text of "
                  + mismatch.article()
                  + " has the hash "
                  + mismatch.found()
                  + ", the graph says \""
                  + mismatch.expected()
                  + "\"";
          case PASSAGE ->
              "the passage at "
                  + mismatch.start()
                  + ","
                  + mismatch.end()
                  + " of "
                  + mismatch.article()
                  + " should be \""
                  + mismatch.expected()
                  + "\", the text has "
                  + (mismatch.found().isEmpty() ? "nothing" : '"' + mismatch.found() + '"')
                  + " there";
        };
    return where + ": " + what + "; convert the article again and load it anew";
  }
}
