package org.rapporteur.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TreeGrowerTest {

  /** Right where one of the two measures is high and the other is not: no sum of them tells. */
  private static Trees grown() {
    TreeGrower grower = new TreeGrower();
    for (int i = 0; i < 2000; i++) {
      double first = i % 50 / 50.0;
      double second = i / 50 % 40 / 40.0;
      // one in nine is marked wrongly, as people do
      boolean right = first > 0.5 != second > 0.5;
      grower.add(new double[] {first, second, i % 7}, i % 9 == 0 ? !right : right);
    }
    return grower.grow();
  }

  @Test
  void learnsWhatNoSumOfMeasuresTells() {
    Trees trees = grown();
    assertTrue(trees.score(new double[] {0.9, 0.1, 3}) > 1);
    assertTrue(trees.score(new double[] {0.1, 0.9, 3}) > 1);
    assertTrue(trees.score(new double[] {0.9, 0.9, 3}) < -1);
    assertTrue(trees.score(new double[] {0.1, 0.1, 3}) < -1);
  }

  @Test
  void saysHowOftenItIsRight() {
    double odds = grown().score(new double[] {0.8, 0.2, 3});
    assertEquals(8 / 9.0, 1 / (1 + Math.exp(-odds)), 0.04);
  }

  @Test
  void theSameRowsGiveTheSameTrees() {
    assertEquals(grown(), grown());
  }

  @Test
  void ratesCountWhatWasSeenAndDoubtTheRest() {
    Rates.Counts counts = new Rates.Counts();
    for (int i = 0; i < 30; i++) {
      counts.add(Set.of("often"), i % 10 > 0);
      counts.add(Set.of("seldom"), i % 10 == 0);
    }
    counts.add(Set.of("once"), true);
    Rates rates = counts.rates();
    assertTrue(rates.of("often") > 1);
    assertTrue(rates.of("seldom") < -1);
    assertEquals(rates.of("never seen"), rates.of("once"), "one is no evidence");
  }
}
