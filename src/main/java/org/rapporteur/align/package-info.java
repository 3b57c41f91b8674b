/**
 * Which reports tell of one event. Comes in: a {@link org.rapporteur.store.GraphStore} of articles,
 * and perhaps lists of events by others. Goes out: links between events, each with its score and
 * its reasons, in a named graph of its own. Must not change what articles say.
 */
package org.rapporteur.align;
