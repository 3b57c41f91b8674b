package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * The quotations of a text, paired paragraph by paragraph: straight and curly marks, two single
 * ones for a double, single ones on their own, a closing mark that was typed as an opening one, a
 * quotation that the next paragraph goes on with.
 */
final class Quotations {

  private final String text;
  private final List<Quotation> all = new ArrayList<>();
  private boolean open;

  private Quotations(String text) {
    this.text = text;
  }

  static Quotations of(String text) {
    Quotations found = new Quotations(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        found.paragraph(start, end);
      }
      start = end + 1;
    }
    return found;
  }

  /** In text order, not overlapping. */
  List<Quotation> all() {
    return all;
  }

  /** The quotation in which a position lies. */
  Optional<Quotation> at(int position) {
    int low = first(position);
    return low < all.size() && all.get(low).holds(position)
        ? Optional.of(all.get(low))
        : Optional.empty();
  }

  /** Quotations that share a character with a span. */
  List<Quotation> in(Span span) {
    List<Quotation> found = new ArrayList<>();
    for (int i = first(span.start()); i < all.size(); i++) {
      Quotation quotation = all.get(i);
      if (quotation.span().start() >= span.end()) {
        break;
      }
      found.add(quotation);
    }
    return found;
  }

  /** Index of the first quotation that ends after a position. */
  private int first(int position) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (all.get(middle).span().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void paragraph(int start, int end) {
    boolean carried = open;
    open = false;
    int position = start;
    boolean first = true;
    // straight marks say nothing of their side, and where they are even they come by turns
    boolean even = text.substring(start, end).chars().filter(c -> c == '"').count() % 2 == 0;
    while (position < end) {
      boolean plain = even && text.charAt(position) == '"';
      int width = plain ? 1 : Marks.opens(text, position, start, end);
      if (width == 0) {
        position++;
        continue;
      }
      int close = plain ? text.indexOf('"', position + 1) : Marks.close(text, position, width, end);
      if (close < 0 && Marks.isSingle(text, position, width)) {
        position++; // an apostrophe
        continue;
      }
      boolean closed = close >= 0;
      int innerEnd = closed ? close : trimmed(end);
      int spanEnd = closed ? close + Marks.width(text, close, end) : innerEnd;
      boolean leads = first && text.substring(start, position).isBlank();
      if (innerEnd > position + width) {
        add(position, width, innerEnd, spanEnd, closed, carried && leads);
        open = !closed;
        first = false;
      }
      position = Math.max(spanEnd, position + width);
    }
  }

  private void add(
      int start, int width, int innerEnd, int spanEnd, boolean closed, boolean continues) {
    Span inner = new Span(start + width, innerEnd);
    int words = inner.of(text).trim().split("\\s+").length;
    all.add(new Quotation(new Span(start, spanEnd), inner, closed, continues, words));
  }

  private int trimmed(int end) {
    int last = end;
    while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }
}
