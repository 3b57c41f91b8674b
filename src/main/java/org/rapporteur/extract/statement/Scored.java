package org.rapporteur.extract.statement;

/**
 * A candidate and how likely it is right.
 *
 * @param probability 0 to 1
 */
record Scored(Candidate candidate, double probability) {}
