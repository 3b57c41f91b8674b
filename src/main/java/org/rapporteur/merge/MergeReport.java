package org.rapporteur.merge;

import java.util.SortedMap;

/**
 * What merging one file did.
 *
 * @param file as given
 * @param graph IRI of its named graph
 * @param isUnchanged whether the store had these very data
 * @param triples in the graph
 * @param leftOut triples with an IRI that is none
 * @param links by the scheme of the identifier; a link by two schemes counts for the first
 * @param ambiguous identifiers of ours that several of their things claim, so that none is linked
 */
public record MergeReport(
    String file,
    String graph,
    boolean isUnchanged,
    long triples,
    long leftOut,
    SortedMap<String, Integer> links,
    int ambiguous) {}
