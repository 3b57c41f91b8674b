package org.rapporteur.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ties for the script to draw, between the actors that the page lists, by their number. */
final class TieLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Integer> kinds = new LinkedHashMap<>();
  private final List<List<Object>> ties = new ArrayList<>();

  /**
   * @param from place of the actor in the list, from 0
   * @param first day, "" where none is known
   */
  void add(
      int from, int to, String kind, boolean isDirected, int count, String first, String last) {
    kinds.putIfAbsent(kind, kinds.size());
    ties.add(List.of(from, to, kinds.get(kind), isDirected ? 1 : 0, count, first, last));
  }

  /** Rows without names: there may be thousands. */
  String json() {
    Map<String, Object> lines = new LinkedHashMap<>();
    lines.put("kinds", kinds.keySet());
    lines.put("ties", ties);
    try {
      return JSON.writeValueAsString(lines);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values have a JSON form", e);
    }
  }
}
