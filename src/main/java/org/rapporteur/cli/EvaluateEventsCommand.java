package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.evaluate.GoldDocument;
import org.rapporteur.evaluate.event.EventEvaluation;
import org.rapporteur.evaluate.event.EventPredictions;
import org.rapporteur.evaluate.event.EventReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur evaluate events}. */
@Command(
    name = "events",
    description = {
      "Events with their parties, kind, status, place and date, and statements with speaker and"
          + " addressee.",
      "Gold is a folder of NAME.gold.json files; seeds/articles/README.md tells their form.",
      "An input may be RDF that 'convert' wrote instead of articles."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur evaluate events --gold seeds/articles seeds/articles",
      "  rapporteur evaluate events --gold my/gold talks.nq --worst 20",
    })
final class EvaluateEventsCommand implements Callable<Integer> {

  @Mixin private ConversionOptions conversion;
  @Mixin private EvaluationOptions evaluation;

  private final Console console;

  EvaluateEventsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<GoldDocument> gold = GoldDocument.in(evaluation.gold());
    EventPredictions predictions = new EventPredictions();
    boolean whole = EvaluationOptions.read(conversion, console, predictions::add);
    EventReport report = EventEvaluation.of(gold, predictions);
    if (evaluation.isJson()) {
      console.json(report);
    } else {
      print(report);
      evaluation.show(report.mistakes(), console);
    }
    return whole ? 0 : 1;
  }

  private void print(EventReport report) {
    console
        .out()
        .printf(
            "%s, %s asked for, %d too many%n",
            Counted.of(report.documents(), "document"),
            Counted.of(report.gold(), "event"),
            report.extra());
    console
        .out()
        .println(EvaluationOptions.line("events", report.events(), report.eventInterval()));
    console
        .out()
        .println(EvaluationOptions.line("parties", report.parties(), report.partyInterval()));
    print("of matched events", report.matched());
    console
        .out()
        .println(
            EvaluationOptions.line("statements", report.statements(), report.statementInterval()));
    print("of matched statements", report.attribution());
  }

  private void print(String of, List<EventReport.Accuracy> accuracies) {
    console.out().printf("%-24s", of);
    for (EventReport.Accuracy accuracy : accuracies) {
      console
          .out()
          .printf(" %s %.3f (of %d) ", accuracy.what(), accuracy.accuracy(), accuracy.of());
    }
    console.out().println();
  }
}
