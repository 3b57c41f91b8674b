package org.rapporteur.cli;

import org.rapporteur.judge.Verdict;
import picocli.CommandLine.Command;

/** {@code rapporteur undecided}. */
@Command(
    name = "undecided",
    description = {
      "Judges that nobody can say whether two are one and the same.",
      "'merge' then does not link them, and questions see two. 'rapporteur undo' takes it back."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur undecided 'Ali Hassan' http://their.example/ali-hassan --store data/store",
    })
final class UndecidedCommand extends Judging {

  UndecidedCommand(Console console) {
    super(console, Verdict.UNDECIDED);
  }
}
