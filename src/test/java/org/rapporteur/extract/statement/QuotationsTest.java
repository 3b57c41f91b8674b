package org.rapporteur.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  private static List<String> in(String text) {
    return Quotations.of(text).all().stream().map(q -> q.inner().of(text)).toList();
  }

  @Test
  void curlyStraightAndDoubledMarksArePaired() {
    assertEquals(List.of("We agree", "in part"), in("He said “We agree” and “in part”."));
    assertEquals(List.of("We agree,"), in("\"We agree,\" he said."));
    assertEquals(List.of("We agree,"), in("''We agree,'' he said."));
    assertEquals(List.of("We agree,"), in("‘We agree,’ he said."));
  }

  @Test
  void anApostropheOpensNothing() {
    assertEquals(List.of(), in("The workers' rights weren't theirs."));
    assertEquals(List.of(), in("It’s the ministers’ plan."));
  }

  @Test
  void aMarkTypedTheWrongWayRoundCloses() {
    assertEquals(List.of("We agree.", "No."), in("“We agree.“ he said. “No.”"));
  }

  @Test
  void aClosingMarkOpensAParagraphThatHasNothingToClose() {
    assertEquals(List.of("We agree."), in("”We agree.” ― Anna Lund"));
  }

  @Test
  void straightMarksComeByTurnsWhereSpacesAreWrong() {
    assertEquals(List.of("We agree, ", "No."), in("\"We agree, \"he said. \"No.\""));
  }

  @Test
  void aParagraphLeftOpenGoesOnInTheNext() {
    List<Quotation> found = Quotations.of("“We agree.\n\n“We always did.”").all();
    assertEquals(
        List.of(false, true), found.stream().map(Quotation::closed).toList(), found::toString);
    assertEquals(List.of(false, true), found.stream().map(Quotation::continues).toList());
  }
}
