package org.rapporteur.align;

/**
 * One thing that speaks for two reports being of one event.
 *
 * @param evidence its name in {@code evidence.tsv}
 * @param words for a reader
 */
public record Reason(String evidence, String words) {}
