package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.CachedAnnotator;
import org.rapporteur.annotate.CoreNlpAnnotator;
import org.rapporteur.evaluate.BratAnnotations;
import org.rapporteur.evaluate.GoldStatement;
import org.rapporteur.evaluate.StatementReport;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.read.ArticleSource;
import org.rapporteur.read.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur train statements}. */
@Command(
    name = "statements",
    description = {
      "Learns which readings of a reporting word are statements, and how sure to be of them.",
      "The last part of the articles, by name, is left out of the training and measured afterwards;"
          + " the scores stand in the header of the result, which takes the place of"
          + " models/statements.tsv beside the rules."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur train statements --texts articles/ --gold annotations/ -o statements.tsv",
    })
final class TrainStatementsCommand implements Callable<Integer> {

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      required = true,
      description = "The articles, text files.")
  private Path texts;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      required = true,
      description = "Their attributions in brat's stand-off format, as in PolNeAR.")
  private Path gold;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output if none is given.")
  private Optional<Path> output;

  @Option(
      names = "--held-out",
      paramLabel = "PERCENT",
      defaultValue = "10",
      description = "Share of the articles to measure on; ${DEFAULT-VALUE} if none is given.")
  private int heldOut;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder with rules/*.yml and words/*.tsv to use instead of our own.")
  private Optional<Path> rules;

  @Option(
      names = "--annotations",
      paramLabel = "DIR",
      description = "Keep what the language models gave in this folder, and take it from there.")
  private Optional<Path> annotations;

  private final Console console;

  TrainStatementsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    BratAnnotations marks = BratAnnotations.read(gold);
    List<Reading.Of> readings = new ArrayList<>();
    for (Reading reading : ArticleSource.of(List.of(texts.toString()), console.in())) {
      if (reading instanceof Reading.Of read && marks.of(name(read)).isPresent()) {
        readings.add(read);
      } else if (reading instanceof Reading.Failed failed) {
        console.say(failed.problem().toString());
      }
    }
    int taught = readings.size() - readings.size() * heldOut / 100;
    StatementLesson lesson =
        new StatementLesson(rules.map(RuleSet::load).orElseGet(RuleSet::bundled));
    Annotator annotator = annotator();
    for (int i = 0; i < taught; i++) {
      Reading.Of read = readings.get(i);
      lesson.teach(annotator.annotate(read.article()), marks.of(name(read)).orElseThrow());
    }
    lesson.learn();
    for (Reading.Of read : readings.subList(taught, readings.size())) {
      AnnotatedArticle article = annotator.annotate(read.article());
      List<GoldStatement> marked = marks.of(name(read)).orElseThrow();
      lesson.examine(name(read), article, marked);
    }
    String text = header(lesson, lesson.report()) + lesson.corrected();
    try (Destination destination =
        output.isPresent() ? Destination.to(output.get()) : Destination.standardOutput(console)) {
      destination.stream().write(text.getBytes(StandardCharsets.UTF_8));
      destination.keep();
    }
    return 0;
  }

  private static String name(Reading.Of read) {
    String file = Path.of(read.article().sourceFile()).getFileName().toString();
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  private Annotator annotator() {
    return annotations
        .<Annotator>map(folder -> new CachedAnnotator(folder, CoreNlpAnnotator::new))
        .orElseGet(CoreNlpAnnotator::new);
  }

  private String header(StatementLesson lesson, StatementReport report) {
    return String.format(
        Locale.ROOT,
        "# Weights of a conditional logit over features of candidate statements, then boosted trees.\n"
            + "# Made by: rapporteur train statements --texts %s --gold %s --held-out %d\n"
            + "# Trained on %d articles, %d candidates.\n"
            + "# On the %d articles held out: content F1 %.3f, joint F1 %.3f, speaker %.3f.\n"
            + "# feature\tweight\n",
        texts.getFileName(),
        gold.getFileName(),
        heldOut,
        lesson.articles(),
        lesson.candidates(),
        report.documents(),
        report.scores().content().f1(),
        report.scores().joint().f1(),
        report.scores().speaker());
  }
}
