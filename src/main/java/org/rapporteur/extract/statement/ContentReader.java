package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** How far a content goes: from the words that head it to pieces of the body. */
final class ContentReader {

  private final Layout layout;

  ContentReader(Layout layout) {
    this.layout = layout;
  }

  /**
   * Pieces of a content that stands in the sentence of its cue.
   *
   * @param heads tokens whose subtrees it is made of
   * @param attribution token whose subtree says who and how, never part of the content
   */
  List<Span> pieces(Tree tree, List<Integer> heads, int attribution) {
    BitSet content = new BitSet();
    heads.forEach(h -> content.or(tree.subtree(h)));
    BitSet outside = (BitSet) tree.subtree(attribution).clone();
    if (content.get(attribution)) {
      content.andNot(outside);
    } else {
      outside.andNot(content);
    }
    if (content.isEmpty()) {
      return List.of();
    }
    content.set(content.nextSetBit(0), content.length());
    content.andNot(outside);
    List<Span> pieces = new ArrayList<>();
    for (int from = content.nextSetBit(0); from >= 0; ) {
      int to = content.nextClearBit(from);
      int next = content.nextSetBit(to);
      while (next >= 0 && isPunctuation(tree, to, next)) {
        to = content.nextClearBit(next);
        next = content.nextSetBit(to);
      }
      addTrimmed(tree, from, to, pieces);
      from = next;
    }
    return withQuotations(pieces, tree.token(attribution).span());
  }

  private static boolean isPunctuation(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isPunctuation(tree.token(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPunctuation(Token token) {
    String text = token.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Adds tokens from..to without "that", "and" and punctuation at their ends. */
  private static void addTrimmed(Tree tree, int from, int to, List<Span> pieces) {
    int first = from;
    while (first < to && isIntroduction(tree.token(first))) {
      first++;
    }
    int last = to - 1;
    while (last >= first && isPunctuation(tree.token(last))) {
      last--;
    }
    if (first <= last) {
      pieces.add(tree.token(first).span().union(tree.token(last).span()));
    }
  }

  private static boolean isIntroduction(Token token) {
    return isPunctuation(token)
        || token.pos().equals("CC")
        || token.relation().equals("mark") && token.lemma().equalsIgnoreCase("that");
  }

  /** Pieces that reach into a quotation take all of it, unless the attribution stands in it. */
  List<Span> withQuotations(List<Span> pieces, Span attribution) {
    List<Span> wide = new ArrayList<>();
    for (Span piece : pieces) {
      Span grown = piece;
      for (Quotation quotation : layout.quotations().in(piece)) {
        if (!quotation.span().overlaps(attribution) && reaches(piece, quotation)) {
          grown = grown.union(quotation.span());
        }
      }
      wide.add(grown);
    }
    return joined(wide);
  }

  private boolean reaches(Span piece, Quotation quotation) {
    Span inner = quotation.inner();
    int from = Math.max(piece.start(), inner.start());
    int to = Math.min(piece.end(), inner.end());
    return to > from && !layout.isBare(from, to);
  }

  /** In text order, those that touch or are parted by punctuation alone made one. */
  List<Span> joined(List<Span> pieces) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces.stream().sorted().toList()) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && (piece.start() <= last.end() || layout.isBare(last.end(), piece.start()))
          && layout.sameParagraph(last.start(), piece.start())) {
        joined.set(joined.size() - 1, last.union(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /**
   * A content with the quotations after it that nobody else is said to say: those that fill the
   * sentences after it in its paragraph, or whole paragraphs after it.
   */
  List<Span> continued(List<Span> content, int cueSentence) {
    List<Span> all = new ArrayList<>(content);
    int end =
        Math.max(content.get(content.size() - 1).end(), layout.sentence(cueSentence).span().end());
    boolean quoted = endsQuoted(content.get(content.size() - 1));
    Quotation next = quoted ? uncuedAfter(end) : null;
    while (next != null) {
      all.add(next.span());
      end = next.span().end();
      next = uncuedAfter(end);
    }
    return joined(all);
  }

  private boolean endsQuoted(Span piece) {
    return layout.quotations().at(piece.end() - 1).filter(q -> !q.isScare()).isPresent()
        || layout.quotations().in(new Span(piece.start(), piece.end())).stream()
            .anyMatch(q -> layout.isBare(q.inner().end(), piece.end()));
  }

  /** The quotation that begins the sentence after a position and has no attribution of its own. */
  Quotation uncuedAfter(int position) {
    int index = layout.sentenceAt(position) + 1;
    if (position < layout.body().length() && index > 0) {
      int here = layout.sentenceAt(position);
      // a sentence break inside the closing marks
      if (layout.isBare(position, layout.sentence(here).span().end())) {
        index = here + 1;
      } else if (layout.sentence(here).span().start() < position) {
        return null;
      }
    }
    while (index < layout.size()
        && layout.isBare(
            layout.sentence(index).span().start(), layout.sentence(index).span().end())) {
      index++;
    }
    if (index >= layout.size()) {
      return null;
    }
    Sentence sentence = layout.sentence(index);
    List<Quotation> in = layout.quotations().in(sentence.span());
    if (in.isEmpty() || !layout.isBare(position, in.get(0).inner().start())) {
      return null;
    }
    Quotation quotation = in.get(0);
    boolean sameParagraph = layout.sameParagraph(position, quotation.span().start());
    return isUncued(quotation) && (sameParagraph || fillsParagraph(quotation)) ? quotation : null;
  }

  /** The quotation right before a sentence, in its paragraph, or null. */
  Quotation endingBefore(Sentence sentence) {
    Quotation last = null;
    for (Token token : sentence.tokens()) {
      if (Character.isLetterOrDigit(token.text().charAt(0))) {
        int word = token.span().start();
        int from = Math.max(0, sentence.span().start() - 3);
        for (Quotation quotation : layout.quotations().in(new Span(from, word))) {
          boolean ends = quotation.span().end() <= word && quotation.closed();
          last = ends && layout.isBare(quotation.span().end(), word) ? quotation : null;
        }
        break;
      }
    }
    return last != null && layout.sameParagraph(last.span().end(), sentence.span().end() - 1)
        ? last
        : null;
  }

  /** True where the sentence ends with the quotation, so that no "he said" follows. */
  boolean isUncued(Quotation quotation) {
    int end = quotation.span().end();
    int last = layout.sentenceAt(Math.max(quotation.span().start(), end - 1));
    int sentenceEnd = layout.sentence(last).span().end();
    boolean comma = quotation.inner().of(layout.body()).strip().endsWith(",");
    return !comma && (end >= sentenceEnd || layout.isBare(end, sentenceEnd));
  }

  boolean fillsParagraph(Quotation quotation) {
    int start = layout.paragraphStart(quotation.span().start());
    return layout.isBare(start, quotation.span().start())
        && layout.isBare(quotation.span().end(), layout.paragraphEnd(quotation.span().end() - 1));
  }
}
