package org.rapporteur.extract.statement;

/**
 * One of the likelier readings of a cue, as the first model sees it.
 *
 * @param cue number of the cue in its article
 * @param share how likely it is by itself
 * @param mass how likely it is with those that say nearly the same
 * @param none how likely it is that no reading of the cue is right
 * @param rank 0 for the likeliest by itself
 * @param readings how many the cue has
 * @param best whether the first model would take it
 */
record Reading(
    Candidate candidate,
    int cue,
    double share,
    double mass,
    double none,
    int rank,
    int readings,
    boolean best) {}
