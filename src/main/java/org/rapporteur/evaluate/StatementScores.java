package org.rapporteur.evaluate;

import static org.rapporteur.evaluate.StatementMeasure.*;

/**
 * The measures of attribution.
 *
 * @param content found with an overlap of at least half
 * @param joint found, and the speaker's mention touches the gold source
 * @param speaker share of right speakers among the matches that have a gold source
 * @param characters overlap of all content, letter by letter
 */
public record StatementScores(Score content, Score joint, double speaker, Score characters) {

  static StatementScores of(Counts<StatementMeasure> counts) {
    return new StatementScores(
        Score.of(counts.ratio(TRUE, PREDICTED), counts.ratio(HIT_SPEECH, GOLD_SPEECH)),
        Score.of(counts.ratio(JOINT, PREDICTED), counts.ratio(JOINT_SPEECH, GOLD_SPEECH)),
        counts.ratio(SOURCE_RIGHT, SOURCED),
        Score.of(
            counts.ratio(CHARACTERS_BOTH, CHARACTERS_PREDICTED),
            counts.ratio(CHARACTERS_BOTH, CHARACTERS_GOLD)));
  }
}
