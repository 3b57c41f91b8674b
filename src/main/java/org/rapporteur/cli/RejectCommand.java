package org.rapporteur.cli;

import org.rapporteur.judge.Verdict;
import picocli.CommandLine.Command;

/** {@code rapporteur reject}. */
@Command(
    name = "reject",
    description = {
      "Judges that claims are not what their article says.",
      "Questions, pages and tables don't see them then, nor what follows from them alone (who met"
          + " whom). The article's own graph is not changed: the judgement holds for the words they"
          + " stand on, also when the article is read anew, and 'rapporteur undo' takes it back."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur reject id:article/3f2a9c/visit/1 --store data/store --why 'a visit to a page'",
      "  rapporteur undo id:article/3f2a9c/visit/1 --store data/store",
    })
final class RejectCommand extends ClaimJudging {

  RejectCommand(Console console) {
    super(console, Verdict.REJECTED);
  }
}
