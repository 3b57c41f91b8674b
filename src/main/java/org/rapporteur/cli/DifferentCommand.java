package org.rapporteur.cli;

import org.rapporteur.judge.Verdict;
import picocli.CommandLine.Command;

/** {@code rapporteur different}. */
@Command(
    name = "different",
    description = {
      "Judges that two actors or places of a store are not the same.",
      "'rapporteur same' then refuses to unite them, directly or by way of others; 'rapporteur"
          + " merge' links none to what the other is; 'rapporteur undo' takes it back."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur different 'Bill Clinton' 'Hillary Clinton' --store data/store",
      "  rapporteur different Q701801 person/wang-yi-cn --store data/store --why 'an athlete'",
    })
final class DifferentCommand extends Judging {

  DifferentCommand(Console console) {
    super(console, Verdict.DIFFERENT);
  }
}
