package org.rapporteur.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.evaluate.BratAnnotations;
import org.rapporteur.evaluate.Mistake;
import org.rapporteur.evaluate.StatementError;
import org.rapporteur.evaluate.StatementEvaluation;
import org.rapporteur.evaluate.StatementPredictions;
import org.rapporteur.evaluate.StatementReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur evaluate statements}. */
@Command(
    name = "statements",
    description = {
      "Who said what: the content of statements and who speaks, span by span.",
      "Gold is a folder of brat's NAME.ann files (or NAME_annotator.ann) with events of the form"
          + " 'Attribution:T4 Content:T1 Cue:T2 Source:T3'; offsets count code points of NAME.txt.",
      "An input may be RDF that 'convert' wrote instead of articles."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur evaluate statements --gold my/annotations my/texts",
      "  rapporteur evaluate statements --gold my/annotations talks.nq --worst 20",
    })
final class EvaluateStatementsCommand implements Callable<Integer> {

  @Mixin private ConversionOptions conversion;
  @Mixin private EvaluationOptions evaluation;

  private final Console console;

  EvaluateStatementsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BratAnnotations gold = BratAnnotations.read(evaluation.gold());
    StatementPredictions predictions = new StatementPredictions();
    boolean whole = EvaluationOptions.read(conversion, console, predictions::add);
    StatementReport report = StatementEvaluation.of(predictions.with(gold));
    List<String> others = gold.filesOfOthers(predictions.documents());
    EvaluationOptions.tellNotCounted("gold file", others, console);
    if (evaluation.isJson()) {
      console.json(report);
    } else {
      print(report);
      evaluation.show(
          report.errors().stream().map(EvaluateStatementsCommand::mistake).toList(), console);
    }
    return whole ? 0 : 1;
  }

  private static Mistake mistake(StatementError error) {
    boolean isExtra = error.kind() == StatementError.Kind.EXTRA;
    String kind =
        switch (error.kind()) {
          case MISSED -> "missed statement";
          case SPEAKER -> "wrong speaker";
          case EXTRA -> "extra statement";
        };
    return new Mistake(
        kind,
        error.document(),
        error.words(),
        isExtra || error.cue().isEmpty() ? "" : "cue \"" + error.cue() + "\"",
        isExtra ? "by rule " + error.cue() : "",
        error.sentence());
  }

  private void print(StatementReport report) {
    console
        .out()
        .printf(
            "%s, %d attributions, %d of them speech, %d statements found%n",
            Counted.of(report.documents(), "document"),
            report.gold(),
            report.speech(),
            report.predicted());
    console
        .out()
        .println(
            EvaluationOptions.line("content", report.scores().content(), report.contentInterval()));
    console
        .out()
        .println(
            EvaluationOptions.line(
                "content and speaker", report.scores().joint(), report.jointInterval()));
    console.out().println(EvaluationOptions.line("letters", report.scores().characters()));
    console.out().printf("%-24s %.3f%n", "speaker of matched", report.scores().speaker());
    for (StatementReport.KindRecall kind : report.kinds()) {
      console
          .out()
          .printf(
              "%-24s R %.3f  with speaker %.3f  of %d%n",
              kind.kind(), kind.content(), kind.joint(), kind.gold());
    }
    for (StatementReport.ReliabilityBin bin : report.reliability()) {
      console
          .out()
          .printf(
              Locale.ROOT,
              "confidence from %.1f      %d claims, stated %.3f, right %.3f%n",
              bin.from(),
              bin.claims(),
              bin.stated(),
              bin.observed());
    }
  }
}
