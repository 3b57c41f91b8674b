/**
 * How well mentions were linked to public identifiers. Comes in: graphs of articles, and gold spans
 * with identifiers in NIF or JSON lines. Goes out: scores by type with the mistakes behind them.
 */
package org.rapporteur.evaluate.link;
