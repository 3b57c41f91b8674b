package org.rapporteur.extract.statement;

import org.rapporteur.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span with its marks
 * @param inner without them
 * @param closed false where the paragraph ends first
 * @param continues true where it goes on from the paragraph before
 * @param words how many words it has
 */
record Quotation(Span span, Span inner, boolean closed, boolean continues, int words) {

  /** Quotations of fewer words are names, irony or a borrowed word, unless a verb reports them. */
  static final int SCARE = 3;

  boolean isScare() {
    return words < SCARE;
  }

  boolean holds(int position) {
    return span.start() <= position && position < span.end();
  }
}
