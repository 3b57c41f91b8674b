package org.rapporteur.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was worked out of the whole store, kept for as long as the store stays as it is. Changes no
 * page, only how soon it is there.
 */
final class Kept {

  private volatile Generation generation = new Generation(-1);

  /** What belongs to one state of the store. */
  private record Generation(long number, Map<String, Once> values) {

    Generation(long number) {
      this(number, new ConcurrentHashMap<>());
    }
  }

  /** Works a value out once; others who want it wait. */
  private static final class Once {

    private Object value;

    synchronized Object get(Supplier<?> making) {
      if (value == null) {
        value = making.get();
      }
      return value;
    }
  }

  /**
   * @param number of the state of the store that {@code making} sees
   * @param name of the value, which is of one type always
   */
  @SuppressWarnings("unchecked") // a name stands for one type
  <T> T get(long number, String name, Supplier<T> making) {
    Generation now = generation;
    if (now.number() < number) {
      now = new Generation(number);
      generation = now;
    }
    return now.number() == number
        ? (T) now.values().computeIfAbsent(name, n -> new Once()).get(making)
        : making.get(); // someone still reads an older state
  }
}
