package org.rapporteur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  @Test
  void keepsTheOrder() {
    List<Integer> results = new ArrayList<>();
    try (var work = new SideBySide<>(numbers(200), n -> n % 3 == 0 ? slowly(n) : n, 4)) {
      work.forEachRemaining(results::add);
    }
    assertEquals(IntStream.range(0, 200).boxed().toList(), results);
  }

  @Test
  void worksOnSeveralAtATime() {
    CyclicBarrier together = new CyclicBarrier(3);
    try (var work = new SideBySide<>(numbers(3), n -> met(together), 3)) {
      assertTrue(work.next() && work.next() && work.next());
    }
  }

  @Test
  void drawsNoMoreInputsThanItNeeds() {
    AtomicInteger drawn = new AtomicInteger();
    Iterator<Integer> inputs =
        IntStream.range(0, 100).peek(n -> drawn.incrementAndGet()).iterator();
    try (var work = new SideBySide<>(inputs, n -> n, 2)) {
      assertEquals(0, drawn.get());
      work.next();
      assertTrue(drawn.get() <= 4, "drew " + drawn.get());
    }
  }

  @Test
  void whatTheWorkThrowsComesOut() {
    try (var work = new SideBySide<>(numbers(1), n -> 1 / n, 2)) {
      assertThrows(ArithmeticException.class, work::next);
    }
  }

  private static Iterator<Integer> numbers(int count) {
    return IntStream.range(0, count).iterator();
  }

  private static int slowly(int n) {
    try {
      Thread.sleep(2);
      return n;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean met(CyclicBarrier together) {
    try {
      together.await(20, TimeUnit.SECONDS);
      return true;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
