package org.rapporteur.evaluate;

/**
 * The measures of attribution.
 *
 * @param content found with an overlap of at least half
 * @param joint found, and the speaker's mention touches the gold source
 * @param speaker share of right speakers among the matches that have a gold source
 * @param characters overlap of all content, letter by letter
 */
public record StatementScores(Score content, Score joint, double speaker, Score characters) {}
