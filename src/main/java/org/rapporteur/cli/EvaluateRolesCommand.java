package org.rapporteur.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.evaluate.role.GoldRoles;
import org.rapporteur.evaluate.role.RoleEvaluation;
import org.rapporteur.evaluate.role.RolePredictions;
import org.rapporteur.evaluate.role.RoleReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur evaluate roles}. */
@Command(
    name = "roles",
    description = {
      "Who holds which office of which state or body.",
      "Gold is a folder with one gold.json of all documents (entities, related pairs, roles), or"
          + " with NAME.gold.json files as for events.",
      "An input may be RDF that 'convert' wrote instead of articles."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur evaluate roles --gold seeds/articles seeds/articles",
      "  rapporteur evaluate roles --gold my/gold talks.nq --json",
    })
final class EvaluateRolesCommand implements Callable<Integer> {

  @Mixin private ConversionOptions conversion;
  @Mixin private EvaluationOptions evaluation;

  private final Console console;

  EvaluateRolesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Map<String, GoldRoles> gold = GoldRoles.in(evaluation.gold());
    RolePredictions predictions = new RolePredictions();
    boolean whole = EvaluationOptions.read(conversion, console, predictions::add);
    RoleReport report = RoleEvaluation.of(gold, predictions);
    if (evaluation.isJson()) {
      console.json(report);
    } else {
      print(report);
      evaluation.show(report.mistakes(), console);
    }
    return whole ? 0 : 1;
  }

  private void print(RoleReport report) {
    console
        .out()
        .printf(
            "%s, %s, %d predictions judged%n",
            Counted.of(report.documents(), "document"),
            Counted.of(report.gold(), "role"),
            report.judged());
    boolean first = true;
    for (RoleReport.Kind kind : report.kinds()) {
      String words = kind.kind();
      console
          .out()
          .println(
              (first
                      ? EvaluationOptions.line(words, kind.score(), report.interval())
                      : EvaluationOptions.line(words, kind.score()))
                  + "  of "
                  + kind.gold());
      first = false;
    }
  }
}
