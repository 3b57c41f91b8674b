package org.rapporteur.cli;

import org.rapporteur.judge.Verdict;
import picocli.CommandLine.Command;

/** {@code rapporteur accept}. */
@Command(
    name = "accept",
    description = {
      "Judges that claims are what their article says.",
      "'review --claims' and the page of review don't ask about them again, and data and pages say"
          + " so: dip:judged dip:Accepted, in the graph <https://w3id.org/rapporteur/id/judgements>."
          + " The article's own graph is not changed; 'rapporteur undo' takes it back."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur accept id:article/3f2a9c/meeting/1 --store data/store",
      "  rapporteur accept id:article/3f2a9c/meeting/1 id:article/3f2a9c/statement/2 --store data/store",
    })
final class AcceptCommand extends ClaimJudging {

  AcceptCommand(Console console) {
    super(console, Verdict.ACCEPTED);
  }
}
