/**
 * Who is meant. Comes in: Claims over mentions, and a Catalogue of known actors, offices and
 * places. Goes out: {@link org.rapporteur.link.LinkedClaims} over entities, each event once. Must
 * not know what a graph is.
 */
package org.rapporteur.link;
