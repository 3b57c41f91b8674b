package org.rapporteur.evaluate.event;

import java.util.List;

/**
 * An event of a graph; actors and places by IRI.
 *
 * @param iri of its node
 * @param kind Meeting, Call, Visit or Agreement
 * @param parties sorted
 * @param visitors those parties that come to the others
 * @param statuses local names, one where the graph is sound
 * @param sentence of its first evidence
 */
record FoundEvent(
    String iri,
    String kind,
    List<String> parties,
    List<String> visitors,
    List<String> places,
    List<String> dates,
    List<String> statuses,
    List<String> durations,
    String sentence) {}
