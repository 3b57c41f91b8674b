package org.rapporteur.annotate.parse;

/**
 * The basic dependency tree of a sentence.
 *
 * @param heads for each word the position of its head, counted from 1; 0 for the root. Counted from
 *     1 as well: {@code heads[0]} is that of no word
 * @param relations beside them
 */
public record ParsedTree(int[] heads, String[] relations) {}
