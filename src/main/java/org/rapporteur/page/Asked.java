package org.rapporteur.page;

/**
 * A query that was asked for a page.
 *
 * @param question in plain words
 * @param sparql with its values, ready to be asked again
 */
public record Asked(String question, String sparql) {}
