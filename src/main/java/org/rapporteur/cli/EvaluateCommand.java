package org.rapporteur.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur evaluate}. */
@Command(
    name = "evaluate",
    description = {
      "Measures how good graphs are, against what people annotated.",
      "Inputs are RDF that 'convert' wrote, or articles, which are then converted. Articles and gold"
          + " go together by file name."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      Main.EXAMPLES,
      "  rapporteur evaluate events --gold seeds/articles seeds/articles",
      "  rapporteur evaluate statements --gold my/annotations talks.nq --worst 20",
    },
    subcommands = {
      EvaluateEventsCommand.class,
      EvaluateLinksCommand.class,
      EvaluateRolesCommand.class,
      EvaluateStatementsCommand.class,
    })
final class EvaluateCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to evaluate: " + String.join(", ", spec.subcommands().keySet()));
  }
}
