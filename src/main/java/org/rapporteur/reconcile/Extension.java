package org.rapporteur.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.rapporteur.reconcile.EntityIndex.Entry;
import org.rapporteur.reconcile.PropertyTable.Property;

/** Values of properties, for the rows of a spreadsheet that are matched already. */
final class Extension {

  private static final int MANY = 1000;

  private final Matching matching;

  Extension(Matching matching) {
    this.matching = matching;
  }

  /**
   * Answers a data extension query.
   *
   * @throws ReconcileException when it is none, or asks for a property that is not there
   */
  Map<String, Object> answer(JsonNode query) {
    if (!query.path("ids").isArray() || !query.path("properties").isArray()) {
      throw new ReconcileException("extend", "needs \"ids\" and \"properties\", both arrays");
    }
    List<Map<String, Object>> meta = new ArrayList<>();
    Map<Property, Integer> wanted = new LinkedHashMap<>();
    for (JsonNode asked : query.path("properties")) {
      String id = asked.path("id").asText("");
      Property property =
          matching
              .properties()
              .property(id)
              .orElseThrow(
                  () ->
                      new ReconcileException(
                          "extend", "there is no property \"" + id + "\"; ask for suggestions"));
      wanted.put(property, limit(asked));
      meta.add(meta(property));
    }
    Map<String, Object> rows = new LinkedHashMap<>();
    query.path("ids").forEach(id -> rows.put(id.asText(), row(id.asText(), wanted)));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("meta", meta);
    answer.put("rows", rows);
    return answer;
  }

  private static int limit(JsonNode property) {
    int limit = property.path("settings").path("limit").asInt(0);
    return limit <= 0 ? MANY : limit;
  }

  private Map<String, Object> meta(Property property) {
    Map<String, Object> meta = property.json();
    property.values().ifPresent(t -> meta.put("type", matching.types().type(t).json()));
    return meta;
  }

  private Map<String, Object> row(String id, Map<Property, Integer> wanted) {
    Optional<Entry> entry = matching.index().entry(id);
    Map<String, Object> row = new LinkedHashMap<>();
    wanted.forEach(
        (property, limit) ->
            row.put(
                property.id(),
                entry.map(e -> property.of(matching.data(), e.node())).orElse(List.of()).stream()
                    .limit(limit)
                    .map(this::value)
                    .toList()));
    return row;
  }

  private Map<String, Object> value(Node node) {
    Map<String, Object> value = new LinkedHashMap<>();
    if (!node.isLiteral()) {
      String id = node.isURI() ? EntityIndex.id(node) : node.toString();
      Optional<Entry> entry = matching.index().entry(id);
      if (entry.isPresent()) {
        value.put("id", id);
        value.put("name", entry.get().name());
      } else {
        value.put("str", matching.words(node));
      }
      return value;
    }
    String text = node.getLiteralLexicalForm();
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      value.put("date", text + "T00:00:00Z");
    } else if (node.getLiteralDatatypeURI().endsWith("#integer")) {
      value.put("int", new BigInteger(text));
    } else if (node.getLiteralDatatypeURI().matches(".*#(decimal|double|float)")) {
      value.put("float", Double.valueOf(text));
    } else {
      value.put("str", text);
    }
    return value;
  }

  /** Those that things of a type have. */
  static List<Property> proposed(Reconciler reconciler, String type) {
    return reconciler.properties().all().stream()
        .filter(
            p -> type.isEmpty() || p.types().stream().anyMatch(t -> reconciler.types().is(type, t)))
        .toList();
  }
}
