package org.rapporteur.link.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries by folded name, each entry once for a name, in the order they came. */
final class Index<T> {

  private final Map<String, List<T>> entries;

  Index(int expected) {
    entries = new HashMap<>(expected * 2);
  }

  void put(String folded, T entry) {
    if (folded.isEmpty()) {
      return;
    }
    List<T> same = entries.computeIfAbsent(folded, n -> new ArrayList<>(1));
    if (same.isEmpty() || !same.contains(entry)) {
      same.add(entry);
    }
  }

  List<T> get(String folded) {
    List<T> found = entries.get(folded);
    return found == null ? List.of() : List.copyOf(found);
  }
}
