package org.rapporteur.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A reconciliation service elsewhere. It is asked in small batches, one after the other with a
 * pause between, and waited for only so long; when it says that it is busy it is asked again, later
 * each time.
 */
public final class RemoteService implements ReconciliationService {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BATCH = 10;
  private static final int TRIES = 3;
  private static final int BUSY = 429;
  private static final int UNAVAILABLE = 503;
  private static final long LONGEST_WAIT = 60;

  private final URI endpoint;
  private final Duration timeout;
  private final Duration pause;
  private final HttpClient client;
  private boolean isFirst = true;

  /**
   * @param pause between two requests, and before a request is made again
   */
  public RemoteService(URI endpoint, Duration timeout, Duration pause) {
    this.endpoint = endpoint;
    this.timeout = timeout;
    this.pause = pause;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  @Override
  public int batchSize() {
    return BATCH;
  }

  @Override
  public List<List<Candidate>> reconcile(List<Asked> batch) {
    ObjectNode queries = JSON.createObjectNode();
    for (int i = 0; i < batch.size(); i++) {
      queries.set("q" + i, json(batch.get(i)));
    }
    JsonNode answer = ask(queries.toString());
    List<List<Candidate>> all = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      JsonNode result = answer.path("q" + i).path("result");
      if (!result.isArray()) {
        throw new ReconcileException(
            endpoint.toString(),
            "its answer has no result for a query; is it a reconciliation service?");
      }
      List<Candidate> candidates = new ArrayList<>();
      result.forEach(c -> candidates.add(candidate(c)));
      all.add(candidates);
    }
    return all;
  }

  private static ObjectNode json(Asked asked) {
    ObjectNode json = JSON.createObjectNode();
    json.put("query", asked.name());
    if (!asked.types().isEmpty()) {
      json.put("type", asked.types().get(0));
      json.put("type_strict", asked.isTypeNeeded() ? "any" : "should");
    }
    json.put("limit", asked.limit());
    if (!asked.values().isEmpty()) {
      ArrayNode properties = json.putArray("properties");
      for (Asked.Value value : asked.values()) {
        ObjectNode property = properties.addObject();
        property.put("pid", value.property());
        if (value.values().size() == 1) {
          property.put("v", value.values().get(0));
        } else {
          ArrayNode values = property.putArray("v");
          value.values().forEach(values::add);
        }
      }
    }
    return json;
  }

  private static Candidate candidate(JsonNode json) {
    Map<String, String> types = new LinkedHashMap<>();
    for (JsonNode type : json.path("type")) {
      String id = type.isObject() ? type.path("id").asText("") : type.asText("");
      types.put(id, type.path("name").asText(id));
    }
    Map<String, Double> features = new LinkedHashMap<>();
    for (JsonNode feature : json.path("features")) {
      JsonNode value = feature.path("value");
      features.put(
          feature.path("id").asText(""),
          value.isBoolean() ? (value.asBoolean() ? 1.0 : 0.0) : value.asDouble());
    }
    return new Candidate(
        json.path("id").asText(""),
        json.path("name").asText(""),
        json.path("description").asText(""),
        json.path("score").asDouble(),
        json.path("match").asBoolean(false),
        types,
        features);
  }

  private JsonNode ask(String queries) {
    String form = "queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .timeout(timeout)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    for (int attempt = 1; ; attempt++) {
      rest(isFirst ? Duration.ZERO : pause.multipliedBy(attempt));
      isFirst = false;
      HttpResponse<String> response = send(request);
      int status = response.statusCode();
      if (status == 200) {
        return parsed(response.body());
      }
      boolean isBusy = status == BUSY || status == UNAVAILABLE;
      if (!isBusy || attempt == TRIES) {
        throw new ReconcileException(
            endpoint.toString(),
            "answers with status " + status + (isBusy ? "; it is busy, try later" : ""));
      }
      rest(wanted(response));
    }
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ReconcileException(
          endpoint.toString(),
          "cannot be reached within "
              + timeout.toSeconds()
              + " s ("
              + e.getClass().getSimpleName()
              + "); check the address, or give it more time with --timeout");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReconcileException(endpoint.toString(), "was interrupted");
    }
  }

  private JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new ReconcileException(
          endpoint.toString(), "does not answer in JSON; is it a reconciliation service?");
    }
  }

  /** What it asks to be waited. */
  private static Duration wanted(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(v -> v.matches("\\d{1,4}"))
        .map(v -> Duration.ofSeconds(Math.min(LONGEST_WAIT, Long.parseLong(v))))
        .orElse(Duration.ZERO);
  }

  private void rest(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReconcileException(endpoint.toString(), "was interrupted");
    }
  }
}
