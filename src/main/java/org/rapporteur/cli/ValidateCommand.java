package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.check.Finding;
import org.rapporteur.check.Finding.Severity;
import org.rapporteur.check.GraphValidator;
import org.rapporteur.map.ArticleGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur validate}. */
@Command(
    name = "validate",
    description = {
      "Holds each article's graph against the SHACL shapes of the ontology, and quotes the sentence"
          + " at fault.",
      "A violation is a graph that is wrong; a warning is a fact that is hardly true, as an office"
          + " held at another time than the article says."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur validate talks.nq",
      "  rapporteur validate --store data/store",
      "  rapporteur validate --store data/store --strict --json",
    })
final class ValidateCommand implements Callable<Integer> {

  @Mixin private GraphInputs graphs;

  @Option(names = "--strict", description = "Fail on warnings as well.")
  private boolean strict;

  @Option(names = "--json", description = "Print what was found as JSON.")
  private boolean json;

  private final Console console;
  private final List<Finding> findings = new ArrayList<>();
  private int articles;
  private int violations;
  private int warnings;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    GraphValidator validator = GraphValidator.bundled();
    List<String> problems = graphs.each(console, a -> check(validator, a));
    if (json) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("articles", articles);
      result.put("violations", violations);
      result.put("warnings", warnings);
      result.put("findings", findings);
      result.put("problems", problems);
      console.json(result);
    } else {
      console
          .out()
          .printf(
              "%s: %s, %s%n",
              Counted.of(articles, "article"),
              Counted.of(violations, "violation"),
              Counted.of(warnings, "warning"));
    }
    boolean fails = violations > 0 || strict && warnings > 0 || !problems.isEmpty();
    return fails ? 1 : 0;
  }

  private void check(GraphValidator validator, ArticleGraph article) {
    articles++;
    for (Finding finding : validator.validate(article)) {
      violations += finding.severity() == Severity.VIOLATION ? 1 : 0;
      warnings += finding.severity() == Severity.WARNING ? 1 : 0;
      if (json) {
        findings.add(finding);
      } else {
        print(finding);
      }
    }
  }

  private void print(Finding finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    String where = finding.sourceFile().isEmpty() ? finding.article() : finding.sourceFile();
    console.out().printf("%s: %s: %s%n", where, severity, finding.message());
    console
        .out()
        .printf(
            "    at %s%s%s%n",
            finding.focus(),
            finding.path().isEmpty() ? "" : ", " + finding.path(),
            finding.value().isEmpty() || finding.value().equals(finding.focus())
                ? ""
                : ": " + finding.value());
    if (!finding.sentence().isEmpty()) {
      console.out().printf("    in \"%s\"%n", finding.sentence());
    }
  }
}
