package org.rapporteur.chronicle;

/**
 * An article.
 *
 * @param headline "" when it has none
 * @param published as precise as it is known, "" when it is not
 */
public record Source(String iri, String headline, String published) {}
