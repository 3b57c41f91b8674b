package org.rapporteur.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur completion}. */
@Command(
    name = "completion",
    description = "Prints a script that completes commands, options and arguments in a shell.",
    footer = {
      Main.EXAMPLES,
      "  source <(rapporteur completion)                  this bash, from now on",
      "  rapporteur completion zsh > ~/.rapporteur.zsh    then: source ~/.rapporteur.zsh",
    })
final class CompletionCommand implements Runnable {

  /** Shells that the script is for. */
  enum Shell {
    BASH,
    ZSH
  }

  @Parameters(
      paramLabel = "SHELL",
      arity = "0..1",
      defaultValue = "bash",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if none is given.")
  private Shell shell;

  @Spec private CommandSpec spec;
  private final Console console;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    if (shell == Shell.ZSH) {
      console.out().println("autoload -U +X compinit && compinit");
    }
    console.out().print(AutoComplete.bash("rapporteur", spec.root().commandLine()));
  }
}
