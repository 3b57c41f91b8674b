package org.rapporteur.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur authority}. */
@Command(
    name = "authority",
    description = {
      "Looks into what the program knows of people, offices, states, bodies and places, and brings"
          + " it up to date.",
      "A folder of your own, named by --authority or RAPPORTEUR_AUTHORITY, comes before what is"
          + " packaged."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      Main.EXAMPLES,
      "  rapporteur authority show 'Wang Yi'",
      "  rapporteur authority show China --on 2023-07-01",
      "  rapporteur authority check --authority mine",
    },
    subcommands = {
      AuthorityCheckCommand.class,
      AuthorityImportCommand.class,
      AuthorityListCommand.class,
      AuthorityShowCommand.class,
    })
final class AuthorityCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do; 'rapporteur authority --help' lists it");
  }
}
