/**
 * Other people's lists of people, offices, states, bodies and places, brought into the form of our
 * authority tables. Comes in: Wikidata query results, RDF dumps, GeoNames tables, FollowTheMoney
 * JSON lines, each read in pieces. Goes out: the tables of a user's own folder. Must not guess: an
 * identifier that the file does not give is not made up, and what cannot be used is counted.
 */
package org.rapporteur.authority;
