package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the Reconciliation Service API 0.2 asks of answers, written down from its text and the
 * constraints of its schemas (https://reconciliation-api.github.io/specs/0.2/, sections 4 to 8).
 */
final class ApiChecks {

  private static final String MOMENT =
      "-?\\d{4,}-(1[0-2]|0[1-9])-(3[01]|0[1-9]|[12]\\d)T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d"
          + "(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?";

  private static final Map<String, String> VALUES =
      Map.of("str", "string", "float", "number", "int", "integer", "date", "moment");

  private ApiChecks() {}

  /** Section 4: service manifest. */
  static void manifest(JsonNode json) {
    Set<String> versions = new TreeSet<>();
    json.path("versions").forEach(v -> versions.add(v.asText()));
    assertTrue(versions.contains("0.2"), "versions");
    for (String text : List.of("name", "identifierSpace", "schemaSpace")) {
      assertTrue(json.path(text).isTextual(), text);
    }
    assertTrue(json.at("/view/url").asText().contains("{{id}}"), "view");
    assertTrue(json.path("defaultTypes").isArray(), "defaultTypes");
    json.path("defaultTypes").forEach(ApiChecks::named);
    for (String kind : List.of("entity", "type", "property")) {
      JsonNode part = json.path("suggest").path(kind);
      assertTrue(part.path("service_url").isTextual(), kind);
      assertTrue(part.path("service_path").isTextual(), kind);
      assertTrue(part.path("flyout_service_path").asText().contains("${id}"), kind);
    }
    assertTrue(json.at("/preview/url").asText().contains("{{id}}"), "preview");
    assertTrue(json.at("/preview/width").isInt() && json.at("/preview/height").isInt(), "preview");
    assertTrue(json.at("/extend/propose_properties/service_path").isTextual(), "extend");
    for (JsonNode setting : json.at("/extend/property_settings")) {
      for (String text : List.of("type", "label", "name")) {
        assertTrue(setting.path(text).isTextual(), "setting " + text);
      }
    }
  }

  /** Section 5: reconciliation result batch. */
  static void results(JsonNode json, Set<String> keys) {
    Set<String> found = new TreeSet<>();
    json.fieldNames().forEachRemaining(found::add);
    assertTrue(found.equals(keys), "the keys of the queries: " + found);
    for (JsonNode answer : json) {
      assertTrue(answer.path("result").isArray(), "result");
      double last = Double.MAX_VALUE;
      for (JsonNode candidate : answer.path("result")) {
        named(candidate);
        assertTrue(candidate.path("score").isNumber(), "score");
        assertTrue(candidate.path("score").asDouble() <= last, "the best first");
        last = candidate.path("score").asDouble();
        assertTrue(candidate.path("match").isBoolean(), "match");
        assertTrue(candidate.path("type").isArray() && candidate.path("type").size() > 0, "type");
        candidate.path("type").forEach(ApiChecks::named);
        for (JsonNode feature : candidate.path("features")) {
          assertTrue(feature.path("id").isTextual(), "feature");
          assertTrue(feature.path("value").isNumber() || feature.path("value").isBoolean());
        }
      }
    }
  }

  /** Section 6: suggest services. */
  static void suggestions(JsonNode json) {
    assertTrue(json.path("result").isArray(), "result");
    json.path("result").forEach(ApiChecks::named);
  }

  /** Section 8: data extension response. */
  static void extension(JsonNode json) {
    assertTrue(json.path("meta").isArray() && json.path("rows").isObject(), "meta and rows");
    json.path("meta").forEach(ApiChecks::named);
    for (JsonNode row : json.path("rows")) {
      for (JsonNode cells : row) {
        assertTrue(cells.isArray(), "an array for each property");
        cells.forEach(ApiChecks::cell);
      }
    }
  }

  /** Empty, an entity, or one value of one kind. */
  private static void cell(JsonNode cell) {
    if (cell.has("id")) {
      named(cell);
      return;
    }
    assertTrue(cell.size() <= 1, cell.toString());
    cell.properties()
        .forEach(
            v -> {
              String kind = VALUES.getOrDefault(v.getKey(), "none");
              boolean isSo =
                  switch (kind) {
                    case "string" -> v.getValue().isTextual();
                    case "number" -> v.getValue().isNumber();
                    case "integer" -> v.getValue().isIntegralNumber();
                    case "moment" -> v.getValue().asText().matches(MOMENT);
                    default -> false;
                  };
              assertTrue(isSo, cell.toString());
            });
  }

  private static void named(JsonNode json) {
    assertFalse(json.path("id").asText("").isEmpty(), "id of " + json);
    assertTrue(json.path("name").isTextual(), "name of " + json);
  }
}
