/**
 * How good a graph is, against annotations that people made. Comes in: graphs of articles and gold
 * files. Goes out: scores with their errors. Must not know how the graph was made.
 */
package org.rapporteur.evaluate;
