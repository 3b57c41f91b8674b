/**
 * What all articles tell, in order of time and lean enough to be held in memory: events and
 * statements with their parties, places and dates. Comes in: a store as people judged it. Goes out:
 * entries, one {@link Filter} over them, and what is drawn from those that pass it: a network, the
 * places. Must not know how any of it is shown or written.
 */
package org.rapporteur.chronicle;
