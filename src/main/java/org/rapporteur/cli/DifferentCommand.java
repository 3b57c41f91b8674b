package org.rapporteur.cli;

import org.rapporteur.judge.Verdict;
import picocli.CommandLine.Command;

/** {@code rapporteur different}. */
@Command(
    name = "different",
    description = {
      "Judges that two actors or places of a store are not the same, or that words of one article do"
          + " not mean whom they were linked to: the claims that stand on these words alone are then"
          + " of somebody of that article.",
      "'rapporteur same' then refuses to unite them, directly or by way of others; 'rapporteur"
          + " merge' links none to what the other is; 'rapporteur undo' takes it back."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur different 'Bill Clinton' 'Hillary Clinton' --store data/store",
      "  rapporteur different Q701801 person/wang-yi-cn --store data/store --why 'an athlete'",
      "  rapporteur different 'https://w3id.org/rapporteur/id/article/3f2a#char=90,98' 'Wang Yi' --store data/store",
    })
final class DifferentCommand extends Judging {

  DifferentCommand(Console console) {
    super(console, Verdict.DIFFERENT);
  }
}
