package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Summary;
import org.rapporteur.map.GraphFormat;
import org.rapporteur.map.GraphWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur convert}. */
@Command(
    name = "convert",
    description = {
      "Turns articles into RDF, one named graph an article.",
      "The same inputs give the same bytes. An input that is no article is left out with a message,"
          + " and the others go on."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur convert talks.txt",
      "  rapporteur convert articles/ --format nquads -o talks.nq",
      "  curl -s https://example.org/news.html | rapporteur convert - --format jsonld",
    })
final class ConvertCommand implements Callable<Integer> {

  @Mixin private ConversionOptions conversion;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output if none is given.")
  private Optional<Path> output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "trig",
      description = "turtle, trig, nquads or jsonld; ${DEFAULT-VALUE} if none is given.")
  private GraphFormat format;

  private final Console console;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Destination destination =
        output.isPresent() ? Destination.to(output.get()) : Destination.standardOutput(console)) {
      Summary summary = convert(destination);
      destination.keep();
      console.endProgress();
      console.say(counts(summary));
      return summary.problems().isEmpty() ? 0 : 1;
    } finally {
      console.endProgress();
    }
  }

  private Summary convert(Destination destination) {
    Progress progress = new Progress(console);
    try (GraphWriter writer = new GraphWriter(destination.stream(), format)) {
      return conversion
          .prepare(console.in())
          .run(
              outcome -> {
                if (outcome instanceof Outcome.Converted converted) {
                  writer.write(converted.graph());
                }
                progress.show(outcome);
              });
    }
  }

  private static String counts(Summary summary) {
    return String.format(
        "%d articles, %d events, %d statements, %d roles, %d triples (%d an article), %d problems",
        summary.articles(),
        summary.events(),
        summary.statements(),
        summary.roles(),
        summary.triples(),
        summary.triplesPerArticle(),
        summary.problems().size());
  }
}
