package org.rapporteur.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.build.Explainer;
import org.rapporteur.build.Explanation;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur explain}. */
@Command(
    name = "explain",
    description = {
      "Shows an article sentence by sentence, with each claim that was read there: the rule that"
          + " found it, the rule's reason, the words it stands on, and whom the names mean.",
      "For people who write rules; 'check-rules' tells whether the rules still hold their own"
          + " examples."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur explain seeds/articles/geneva-summit-2021.txt",
      "  rapporteur explain talks.txt --rules my-rules --annotations /var/tmp/annotations",
      "  rapporteur explain talks.txt --json",
    })
final class ExplainCommand implements Callable<Integer> {

  @Mixin private ConversionOptions conversion;

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  private final Console console;
  private final List<Explanation> explanations = new ArrayList<>();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Progress progress = new Progress(console);
    Explainer explainer = new Explainer(conversion.rules());
    Summary summary;
    try {
      summary = conversion.prepare(console.in()).run(outcome -> take(explainer, outcome, progress));
    } finally {
      console.endProgress();
    }
    if (json) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("articles", explanations);
      result.put("problems", summary.problems());
      console.json(result);
    }
    return summary.problems().isEmpty() ? 0 : 1;
  }

  private void take(Explainer explainer, Outcome outcome, Progress progress) {
    progress.show(outcome);
    if (outcome instanceof Outcome.Converted converted) {
      Explanation explanation = explainer.explain(converted.claims());
      if (json) {
        explanations.add(explanation);
      } else {
        console.endProgress();
        print(explanation, console.out());
      }
    }
  }

  private static void print(Explanation article, PrintStream out) {
    String published = article.published().isEmpty() ? "no date" : article.published();
    out.printf("%s, %s%n%s%n", article.sourceFile(), published, article.title());
    for (Explanation.Sentence sentence : article.sentences()) {
      out.printf("%n%3d  %s%n", sentence.number(), sentence.text());
      sentence.claims().forEach(claim -> print(claim, out));
      sentence.links().forEach(link -> print(link, out));
    }
    out.println();
  }

  private static void print(Explanation.Claim claim, PrintStream out) {
    out.printf("%n     %s%n", claim.what());
    claim.details().forEach((name, value) -> line(out, name, value));
    line(out, "rule", String.format(Locale.ROOT, "%s, %.2f", claim.rule(), claim.confidence()));
    if (!claim.reason().isEmpty()) {
      line(out, "reason", claim.reason());
    }
    claim.words().forEach(words -> line(out, "evidence", "\"" + words + "\""));
  }

  private static void print(Explanation.Link link, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "     \"%s\" means %s, %.2f: %s%s%n",
        link.words(),
        link.means(),
        link.score(),
        link.reason(),
        link.runnerUp().isEmpty() ? "" : "; next best " + link.runnerUp());
  }

  private static void line(PrintStream out, String name, String value) {
    out.printf("       %-11s %s%n", name, value);
  }
}
