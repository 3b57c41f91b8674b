package org.rapporteur.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HiddenSumsTest {

  private static final int PLACE = 3;

  /** Products are floats, their sum is a double for features that are kept, else a float again. */
  @Test
  void sumsAreRoundedAsCoreNlpDoesIt() {
    HiddenSums sums = new HiddenSums(model(), 10);
    float product = 0.1f * 0.3f;
    double sum = (double) product + (double) (0.2f * 0.7f);
    assertArrayEquals(new double[] {sum, 0}, sums.of(0, PLACE));
    assertArrayEquals(new double[] {(float) (2 * sum), 0}, sums.of(1, PLACE), 1e-9);
    assertArrayEquals(new double[] {(float) sums.of(1, PLACE)[0], 0}, sums.of(1, PLACE));
  }

  @Test
  void aSumIsKeptWhileItIsMetAndForgottenWhenItIsNot() {
    HiddenSums sums = new HiddenSums(model(), 2);
    double[] first = sums.of(0, 0);
    double[] other = sums.of(1, 0);
    assertSame(first, sums.of(0, 0));
    sums.of(0, 1);
    assertSame(first, sums.of(0, 0));
    assertNotSame(other, sums.of(1, 0));
    assertArrayEquals(other, sums.of(1, 0));
  }

  /** Two numbers with vectors of two dimensions, the second twice the first; two hidden units. */
  private static ParserModel model() {
    float[][] weights = new float[2 * ParserState.PLACES][2];
    weights[2 * PLACE] = new float[] {0.3f, 0};
    weights[2 * PLACE + 1] = new float[] {0.7f, 0};
    BitSet kept = new BitSet();
    kept.set(PLACE);
    return new ParserModel(
        Map.of(),
        Map.of(),
        List.of(),
        new float[][] {{0.1f, 0.2f}, {0.2f, 0.4f}},
        weights,
        new float[2],
        new double[2][8],
        kept);
  }
}
