package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointTextTest {

  private static final CodePointText TEXT =
      new CodePointText(
          "🤝 Talks\n\nMr. Tamm of the U.S. State Dept. met Gen. Oduya. They talked.\nThey left.");

  @Test
  void aPairOfUnitsIsOnePosition() {
    assertEquals("🤝", TEXT.slice(0, 1));
    assertEquals("Talks", TEXT.slice(2, 7));
  }

  @Test
  void whatLiesOutsideIsNotHeld() {
    assertTrue(TEXT.holds(0, TEXT.length()));
    assertFalse(TEXT.holds(0, TEXT.length() + 1));
    assertFalse(TEXT.holds(-1, 3));
    assertFalse(TEXT.holds(3, 2));
    assertThrows(
        IndexOutOfBoundsException.class, () -> TEXT.slice(TEXT.length(), TEXT.length() + 1));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 🤝 Talks",
    "9, 12, Mr. Tamm of the U.S. State Dept. met Gen. Oduya.",
    "50, 55, Mr. Tamm of the U.S. State Dept. met Gen. Oduya.",
    "58, 62, They talked.",
    "50, 62, Mr. Tamm of the U.S. State Dept. met Gen. Oduya. They talked.",
    "71, 75, They left.",
    "900, 999, They left.",
  })
  void theSentenceAroundAPassageIsFound(int start, int end, String sentence) {
    assertEquals(sentence, TEXT.sentence(start, end));
  }
}
