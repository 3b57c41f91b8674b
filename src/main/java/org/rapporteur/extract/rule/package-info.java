/**
 * The rule format and its matcher: YAML rules over a sentence's dependency graph, word lists as
 * TSV. Comes in: rule files and sentences. Goes out: matches, tokens by argument name. Must not
 * know what a meeting or a statement is.
 */
package org.rapporteur.extract.rule;
