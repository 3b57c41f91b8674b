/**
 * Questions and their answers. Comes in: the name of a question or a query in SPARQL, with values
 * for its parameters. Goes out: a table, a yes or no, or a graph, and its writing. Must not change
 * the data, nor reach out to other servers unless told to.
 */
package org.rapporteur.query;
