package org.rapporteur.cli;

import org.rapporteur.judge.Verdict;
import picocli.CommandLine.Command;

/** {@code rapporteur same}. */
@Command(
    name = "same",
    description = {
      "Judges that two actors or places of a store are one and the same, or that words of one article"
          + " mean a certain one ('actors NAME --json' and 'review' give the IRIs of words).",
      "Questions, 'actors' and 'serve' then see one, under the IRI with a public identifier if there"
          + " is one, else under the first. The judgement stands in the graph"
          + " <https://w3id.org/rapporteur/id/judgements> as an SSSOM mapping; articles are not changed,"
          + " it holds for those that are loaded later, and 'rapporteur undo' takes it back."
    },
    footer = {
      Main.EXAMPLES,
      "  rapporteur same 'Matt Miller' 'Matthew Miller' --store data/store",
      "  rapporteur same Q7216297 person/gang-qin --store data/store --why 'family name first'",
      "  rapporteur same 'https://w3id.org/rapporteur/id/article/3f2a#char=90,98' Q7216297 --store data/store",
    })
final class SameCommand extends Judging {

  SameCommand(Console console) {
    super(console, Verdict.SAME);
  }
}
