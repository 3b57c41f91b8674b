package org.rapporteur.text;

import java.io.Serializable;

/**
 * One edge of the enhanced++ Universal Dependencies graph of a sentence: prepositions stand in the
 * relation ("obl:with"), subjects are carried over conjunctions and control verbs.
 *
 * @param governor token index
 * @param dependent token index
 * @param relation for example "nsubj", "obl:with", "conj:and"
 */
public record Dependency(int governor, int dependent, String relation) implements Serializable {}
