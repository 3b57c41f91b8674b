/**
 * Other people's data beside ours. Comes in: files of RDF. Goes out: one named graph for each
 * source, unchanged, and one named graph of links from our actors and places to theirs, where both
 * carry the same identifier. Must not guess: names alone link nothing.
 */
package org.rapporteur.merge;
