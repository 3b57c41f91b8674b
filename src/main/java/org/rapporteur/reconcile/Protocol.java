package org.rapporteur.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Reconciliation Service API, versions 0.1 and 0.2: what is asked as parameters, whatever they
 * came in, and answered in JSON, in JSONP where a callback is named, or in HTML.
 */
public final class Protocol {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Anything else would be script of whoever made the address. */
  private static final Pattern CALLBACK = Pattern.compile("[A-Za-z_$][\\w$.]{0,100}");

  private static final int LARGEST_BATCH = 1000;

  private final Reconciler reconciler;

  /**
   * An answer.
   *
   * @param status of HTTP
   */
  public record Response(int status, String mediaType, byte[] content) {}

  public Protocol(Reconciler reconciler) {
    this.reconciler = reconciler;
  }

  /**
   * Answers a request.
   *
   * @param root of the server, without a slash at its end
   * @param service path of the service, without a slash at its end
   * @param path after that; "" or begins with a slash
   * @param parameters of the address and of a form
   */
  public Response respond(
      String root, String service, String path, Map<String, String> parameters) {
    try {
      if (path.equals("/preview")) {
        return preview(parameters.getOrDefault("id", ""));
      }
      Optional<Object> answer = answer(root, service, path, parameters);
      return answer.isPresent()
          ? json(200, answer.get(), parameters)
          : json(404, error("there is nothing here"), parameters);
    } catch (ReconcileException e) {
      return json(400, error(e.getMessage()), parameters);
    }
  }

  private static Map<String, Object> error(String message) {
    return Map.of("status", "error", "message", message);
  }

  private Optional<Object> answer(
      String root, String service, String path, Map<String, String> given) {
    Suggestions suggestions = new Suggestions(reconciler);
    String prefix = given.getOrDefault("prefix", "");
    int cursor = number(given.getOrDefault("cursor", "0"));
    String id = given.getOrDefault("id", "");
    String type = given.getOrDefault("type", "");
    return switch (path.replaceFirst("/$", "")) {
      case "" -> Optional.of(main(root, service, given));
      case "/suggest/entity" -> Optional.of(suggestions.entities(prefix, cursor, type));
      case "/suggest/type" -> Optional.of(suggestions.types(prefix, cursor));
      case "/suggest/property" -> Optional.of(suggestions.properties(prefix, cursor));
      case "/flyout/entity" -> reconciler.ask(m -> new Preview(m).flyout(id).map(o -> o));
      case "/flyout/type" -> Optional.of(Preview.flyout(id, reconciler.types().type(id).name()));
      case "/flyout/property" ->
          reconciler.properties().property(id).map(p -> Preview.flyout(id, p.name()));
      case "/properties" -> Optional.of(proposed(type, given));
      default -> Optional.empty();
    };
  }

  private Object main(String root, String service, Map<String, String> given) {
    if (given.containsKey("queries")) {
      return batch(parse("queries", given.get("queries")));
    }
    if (given.containsKey("extend")) {
      JsonNode query = parse("extend", given.get("extend"));
      return reconciler.ask(m -> new Extension(m).answer(query));
    }
    return Manifest.of(reconciler, root, service);
  }

  private Map<String, Object> batch(JsonNode queries) {
    if (!queries.isObject()) {
      throw new ReconcileException("queries", "is no object of queries by key");
    }
    if (queries.size() > LARGEST_BATCH) {
      throw new ReconcileException("queries", "ask for at most " + LARGEST_BATCH + " at a time");
    }
    List<String> keys = new ArrayList<>();
    List<Asked> batch = new ArrayList<>();
    for (Map.Entry<String, JsonNode> query : queries.properties()) {
      keys.add(query.getKey());
      batch.add(Asked.of(query.getKey(), query.getValue()));
    }
    List<List<Candidate>> found = reconciler.reconcile(batch);
    Map<String, Object> answer = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      answer.put(keys.get(i), Map.of("result", found.get(i).stream().map(Protocol::json).toList()));
    }
    return answer;
  }

  private static Map<String, Object> json(Candidate candidate) {
    Map<String, Object> json =
        Suggestions.named(candidate.id(), candidate.name(), candidate.description());
    json.put("score", candidate.score());
    json.put("match", candidate.isMatch());
    json.put("type", pairs(candidate.types(), "name"));
    json.put("features", pairs(candidate.features(), "value"));
    return json;
  }

  private static List<Map<String, Object>> pairs(Map<String, ?> values, String name) {
    List<Map<String, Object>> pairs = new ArrayList<>();
    values.forEach(
        (id, value) -> {
          Map<String, Object> pair = new LinkedHashMap<>();
          pair.put("id", id);
          pair.put(name, value);
          pairs.add(pair);
        });
    return pairs;
  }

  private Map<String, Object> proposed(String type, Map<String, String> given) {
    int limit = number(given.getOrDefault("limit", "0"));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", type);
    json.put(
        "properties",
        Extension.proposed(reconciler, type).stream()
            .limit(limit == 0 ? Long.MAX_VALUE : limit)
            .map(PropertyTable.Property::json)
            .toList());
    if (limit > 0) {
      json.put("limit", limit);
    }
    return json;
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
  }

  private static JsonNode parse(String parameter, String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new ReconcileException(
          parameter, "is not JSON (" + e.getOriginalMessage() + "); see the specification");
    }
  }

  private Response preview(String id) {
    Optional<String> page = reconciler.ask(m -> new Preview(m).page(id));
    return new Response(
        page.isPresent() ? 200 : 404,
        "text/html; charset=utf-8",
        page.orElse("<p>There is nothing of this id.</p>").getBytes(StandardCharsets.UTF_8));
  }

  private static Response json(int status, Object answer, Map<String, String> parameters) {
    try {
      String json = JSON.writeValueAsString(answer);
      String callback = parameters.getOrDefault("callback", "");
      if (callback.isEmpty()) {
        return new Response(
            status, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
      }
      if (!CALLBACK.matcher(callback).matches()) {
        return new Response(
            400,
            "application/json; charset=utf-8",
            "{\"status\":\"error\",\"message\":\"callback: is no name of a function\"}"
                .getBytes(StandardCharsets.UTF_8));
      }
      String script = "/**/" + callback + "(" + json + ");";
      return new Response(
          status, "text/javascript; charset=utf-8", script.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
