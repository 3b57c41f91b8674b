package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.page.MarkedText.Mark;
import org.rapporteur.page.MarkedText.Marked;
import org.rapporteur.page.MarkedText.Piece;
import org.rapporteur.page.MarkedText.Words;

/** Marks on a text, written as brackets with the key of the mark: {@code [a:words]}. */
class MarkedTextTest {

  @Test
  void marksNestByTheirLength() {
    assertEquals(
        "[e:[s:[m:The King]] spoke]!",
        shown("The King spoke!", mark(0, 14, "e"), mention(0, 8, "m"), mark(0, 8, "s")));
  }

  @Test
  void marksThatCrossAreDivided() {
    assertEquals(
        "[a:one [b:two]][b+: three]", shown("one two three", mark(0, 7, "a"), mark(4, 13, "b")));
  }

  @Test
  void threeThatCrossEachOther() {
    assertEquals(
        "[a:1[b:2[c:3]]][b+:[c+:4]][c+:5]",
        shown("12345", mark(0, 3, "a"), mark(1, 4, "b"), mark(2, 5, "c")));
  }

  @Test
  void offsetsAreCodePoints() {
    assertEquals("\uD83D\uDD4A [a:peace]", shown("\uD83D\uDD4A peace", mark(2, 7, "a")));
  }

  @Test
  void whatIsNotInTheTextIsLeftOut() {
    assertEquals("text", shown("text", mark(2, 9, "a"), mark(-1, 2, "b"), mark(3, 3, "c")));
  }

  @Test
  void aMentionWithinAMentionIsNoLink() {
    List<Piece> pieces =
        MarkedText.of("Norland's king", List.of(mention(0, 14, "k"), mention(0, 7, "n")));
    Marked outer = (Marked) pieces.get(0);
    assertEquals(true, outer.isLink());
    assertEquals(false, ((Marked) outer.pieces().get(0)).isLink());
  }

  private static Mark mark(int start, int end, String key) {
    return new Mark(start, end, "event", key, "");
  }

  private static Mark mention(int start, int end, String key) {
    return new Mark(start, end, "mention", key, "");
  }

  private static String shown(String text, Mark... marks) {
    return shown(MarkedText.of(text, List.of(marks)));
  }

  private static String shown(List<Piece> pieces) {
    return pieces.stream().map(MarkedTextTest::shown).collect(Collectors.joining());
  }

  private static String shown(Piece piece) {
    if (piece instanceof Words words) {
      return words.words();
    }
    Marked marked = (Marked) piece;
    return "["
        + marked.mark().refers()
        + (marked.isFirst() ? ":" : "+:")
        + shown(marked.pieces())
        + "]";
  }
}
