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
        output.isPresent() ? Destination.to(output.get()) : Destination.standardOutput()) {
      Summary summary;
      try (GraphWriter writer = new GraphWriter(destination.stream(), format)) {
        summary = conversion.run(console.in(), outcome -> write(outcome, writer));
      }
      destination.keep();
      return summary.problems().isEmpty() ? 0 : 1;
    }
  }

  private void write(Outcome outcome, GraphWriter writer) {
    if (outcome instanceof Outcome.Converted converted) {
      writer.write(converted.graph());
    } else if (outcome instanceof Outcome.Skipped skipped) {
      console.say(skipped.problem().toString());
    }
  }
}
