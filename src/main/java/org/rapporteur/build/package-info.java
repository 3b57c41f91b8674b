/**
 * Calls the stages in order. Comes in: readings. Goes out: the graph of each article, or a problem
 * in words, in the order they were read, and a tally of both. Has no logic of its own.
 */
package org.rapporteur.build;
