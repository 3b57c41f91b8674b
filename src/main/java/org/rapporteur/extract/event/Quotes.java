package org.rapporteur.extract.event;

import java.util.BitSet;
import org.rapporteur.text.Span;

/** Which parts of a text stand in quotation marks; a mark left open ends with its paragraph. */
final class Quotes {

  private final BitSet inside;

  Quotes(String body) {
    this.inside = new BitSet(body.length());
    int open = -1;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '\n') {
        open = -1;
      } else if (c == '“' || c == '"' && open < 0) {
        open = i;
      } else if ((c == '”' || c == '"') && open >= 0) {
        inside.set(open, i);
        open = -1;
      }
    }
  }

  boolean hold(Span span) {
    return inside.get(span.start());
  }
}
