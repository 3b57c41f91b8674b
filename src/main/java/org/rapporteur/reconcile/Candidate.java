package org.rapporteur.reconcile;

import java.util.Map;

/**
 * What a name may mean.
 *
 * @param description "" when there is none
 * @param score 0 to 100
 * @param isMatch whether it is meant for certain
 * @param types ids with their names
 * @param features what the score is made of, by name, from 0 to 1
 */
public record Candidate(
    String id,
    String name,
    String description,
    double score,
    boolean isMatch,
    Map<String, String> types,
    Map<String, Double> features) {}
