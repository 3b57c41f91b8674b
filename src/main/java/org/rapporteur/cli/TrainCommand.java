package org.rapporteur.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur train}. */
@Command(
    name = "train",
    description = "Learns parameters of the program from articles that people annotated.",
    footer = {
      Main.EXAMPLES,
      "  rapporteur train statements --texts articles/ --gold annotations/ -o statements.tsv",
    },
    synopsisSubcommandLabel = "WHAT",
    subcommands = TrainStatementsCommand.class)
final class TrainCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to train: statements");
  }
}
