package org.rapporteur.evaluate;

/**
 * Something that gold and graph do not agree on, to be read.
 *
 * @param kind what went wrong, in words: "missed event", "wrong place"
 * @param document name
 * @param what it is about: the kind of event and its parties, a person and a title
 * @param expected by gold, "" for what is one too many
 * @param found in the graph, "" for what was missed
 * @param sentence it stands in, "" when the article is not in the graph
 */
public record Mistake(
    String kind, String document, String what, String expected, String found, String sentence) {}
