package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.build.Outcome;
import org.rapporteur.evaluate.Interval;
import org.rapporteur.evaluate.Mistake;
import org.rapporteur.evaluate.Score;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.store.ArticleFile;
import org.rapporteur.store.RdfFile;
import picocli.CommandLine.Option;

/** What all evaluations take, and how they show what came out. */
final class EvaluationOptions {

  /** Names to give before a message grows too long. */
  private static final int NAMED = 3;

  @Option(
      names = {"-g", "--gold"},
      paramLabel = "DIR",
      required = true,
      description = "Folder with what people annotated.")
  private Path gold;

  @Option(
      names = {"-w", "--worst"},
      paramLabel = "N",
      defaultValue = "3",
      description = "Mistakes of each kind to show; ${DEFAULT-VALUE} if none is given.")
  private int worst;

  @Option(names = "--json", description = "Print all scores and all mistakes as JSON.")
  private boolean json;

  Path gold() {
    return gold;
  }

  boolean isJson() {
    return json;
  }

  /**
   * Hands over the graphs of all inputs: of RDF files as they are, of articles converted now.
   *
   * @return whether none had to be left out
   */
  static boolean read(
      ConversionOptions conversion, Console console, Consumer<ArticleGraph> graphs) {
    List<String> articles = new ArrayList<>();
    for (String input : conversion.inputs()) {
      if (RdfFile.isNamedSo(input)) {
        new ArticleFile(new RdfFile(Path.of(input))).each(graphs);
      } else {
        articles.add(input);
      }
    }
    return articles.isEmpty() || convert(conversion, articles, console, graphs);
  }

  private static boolean convert(
      ConversionOptions conversion,
      List<String> articles,
      Console console,
      Consumer<ArticleGraph> graphs) {
    Progress progress = new Progress(console);
    try {
      return conversion
          .prepare(articles, console.in())
          .run(
              outcome -> {
                if (outcome instanceof Outcome.Converted converted) {
                  graphs.accept(converted.graph());
                }
                progress.show(outcome);
              })
          .problems()
          .isEmpty();
    } finally {
      console.endProgress();
    }
  }

  /** Says which gold fits no input, as a mistyped name would otherwise only raise the score. */
  static void tellNotCounted(String what, List<String> names, Console console) {
    if (!names.isEmpty()) {
      console.say(
          Counted.of(names.size(), what)
              + " not counted, as the inputs have no article of that name: "
              + String.join(", ", names.subList(0, Math.min(NAMED, names.size()))));
    }
  }

  /** A line of a table of scores. */
  static String line(String what, Score score) {
    return String.format(
        "%-24s P %.3f  R %.3f  F1 %.3f", what, score.precision(), score.recall(), score.f1());
  }

  static String line(String what, Score score, Interval interval) {
    return line(what, score)
        + String.format("  (95 %%: %.3f to %.3f)", interval.low(), interval.high());
  }

  /** The first mistakes of each kind, with their sentences. */
  void show(List<Mistake> mistakes, Console console) {
    Map<String, List<Mistake>> byKind = new TreeMap<>();
    mistakes.forEach(m -> byKind.computeIfAbsent(m.kind(), k -> new ArrayList<>()).add(m));
    byKind.forEach((kind, all) -> show(kind, all, console));
  }

  private void show(String kind, List<Mistake> mistakes, Console console) {
    int shown = Math.min(worst, mistakes.size());
    if (shown < 1) {
      return;
    }
    console.out().printf("%n%s, %d of %d:%n", kind, shown, mistakes.size());
    for (Mistake mistake : mistakes.subList(0, shown)) {
      console
          .out()
          .printf(
              "  %s: %s%s%s%n",
              mistake.document(),
              mistake.what(),
              mistake.expected().isEmpty() ? "" : "; expected " + mistake.expected(),
              mistake.found().isEmpty() ? "" : "; found " + mistake.found());
      if (!mistake.sentence().isEmpty()) {
        console.out().printf("    %s%n", mistake.sentence());
      }
    }
  }
}
