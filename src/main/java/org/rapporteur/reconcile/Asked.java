package org.rapporteur.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One query of a batch.
 *
 * @param name to match; "" when only properties are given
 * @param types ids, empty for any
 * @param isTypeNeeded whether others than of these types are left out, not only put behind
 * @param isEveryTypeNeeded whether all the types must be had
 * @param limit how many candidates at most
 * @param values what else is known of it
 */
public record Asked(
    String name,
    List<String> types,
    boolean isTypeNeeded,
    boolean isEveryTypeNeeded,
    int limit,
    List<Value> values) {

  private static final int USUAL_LIMIT = 10;
  private static final int LARGEST_LIMIT = 100;

  /**
   * @param property id
   * @param values any of which will do; an id or words
   */
  public record Value(String property, List<String> values) {
    public Value {
      values = List.copyOf(values);
    }
  }

  public Asked {
    types = List.copyOf(types);
    values = List.copyOf(values);
  }

  /** A name of one type, or of any if it is "". */
  public static Asked of(String name, String type, List<Value> values) {
    List<String> types = type.isEmpty() ? List.of() : List.of(type);
    return new Asked(name, types, true, false, USUAL_LIMIT, values);
  }

  /**
   * @throws ReconcileException when it is none
   */
  static Asked of(String key, JsonNode json) {
    if (!json.isObject() || !json.has("query") && !json.path("properties").isArray()) {
      throw new ReconcileException(
          "queries." + key, "is no query; give an object with \"query\" or \"properties\"");
    }
    List<String> types = new ArrayList<>();
    JsonNode type = json.path("type");
    if (type.isArray()) {
      type.forEach(t -> types.add(text(t)));
    } else if (!text(type).isEmpty()) {
      types.add(text(type));
    }
    String strict = json.path("type_strict").asText("any");
    List<Value> values = new ArrayList<>();
    for (JsonNode property : json.path("properties")) {
      String id = text(property.has("pid") ? property.path("pid") : property.path("p"));
      values.add(new Value(id, texts(property.path("v"))));
    }
    int limit = json.path("limit").asInt(USUAL_LIMIT);
    return new Asked(
        json.path("query").asText(""),
        types,
        !strict.equals("should"),
        strict.equals("all"),
        limit < 1 ? USUAL_LIMIT : Math.min(limit, LARGEST_LIMIT),
        values);
  }

  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(v -> texts.add(text(v)));
    } else {
      texts.add(text(value));
    }
    texts.removeIf(String::isEmpty);
    return texts;
  }

  /** Of a word, a number, a truth or an object with an id. */
  private static String text(JsonNode value) {
    return value.isObject() ? value.path("id").asText("") : value.asText("");
  }
}
