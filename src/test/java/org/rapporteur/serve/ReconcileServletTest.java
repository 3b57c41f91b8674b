package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Run;
import org.rapporteur.query.ThreeArticles;
import org.rapporteur.store.GraphStore;

/** The reconciliation service, asked as OpenRefine asks: forms, JSONP and all. */
class ReconcileServletTest {

  @TempDir static Path folder;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static GraphStore store;
  private static GraphServer server;

  @BeforeAll
  static void start() {
    store = ThreeArticles.store(folder.resolve("store"));
    server = GraphServer.start(store, new Access("localhost", 0, true, Duration.ofSeconds(20)));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static URI service(String rest) {
    return server.address().resolve("reconcile" + rest);
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** As OpenRefine's server does, and from a page of another site, as the test bench does. */
  private static HttpResponse<String> post(String parameter, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(service(""))
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .header("Origin", "https://testbench.example")
            .POST(BodyPublishers.ofString(parameter + "=" + encoded(json)))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static JsonNode results(String queries, String... keys) throws Exception {
    HttpResponse<String> response = post("queries", queries);
    assertEquals(200, response.statusCode(), response.body());
    JsonNode json = JSON.readTree(response.body());
    ApiChecks.results(json, Set.of(keys));
    return json;
  }

  private static JsonNode first(JsonNode results, String key) {
    return results.path(key).path("result").path(0);
  }

  @Test
  void theManifestSaysWhereAllIs() throws Exception {
    HttpResponse<String> response = get(service(""));
    assertEquals(List.of("*"), response.headers().allValues("Access-Control-Allow-Origin"));
    assertTrue(response.headers().firstValue("Content-Type").get().startsWith("application/json"));
    JsonNode manifest = JSON.readTree(response.body());
    ApiChecks.manifest(manifest);
    String view = manifest.at("/view/url").asText().replace("{{id}}", "Q900001");
    assertEquals(200, get(URI.create(view)).statusCode());
  }

  @Test
  void aCallbackGetsScript() throws Exception {
    HttpResponse<String> response = get(service("?callback=jQuery1_2"));
    assertTrue(response.body().startsWith("/**/jQuery1_2({"), response.body());
    assertTrue(response.headers().firstValue("Content-Type").get().startsWith("text/javascript"));
    assertEquals(400, get(service("?callback=" + encoded("alert(1);x"))).statusCode());
  }

  @Test
  void namesAreMatchedInABatch() throws Exception {
    JsonNode found =
        results(
            """
            {"q0": {"query": "Mara Quist", "type": "Person", "type_strict": "should", "limit": 5},
             "q1": {"query": "Oduya, Ben", "limit": 3},
             "q2": {"query": "Mara Qvist"},
             "q3": {"query": "Nobody at All"}}
            """,
            "q0",
            "q1",
            "q2",
            "q3");
    assertEquals("Q900001", first(found, "q0").path("id").asText());
    assertFalse(first(found, "q0").path("match").asBoolean(), "not on a name alone");
    assertEquals(100, first(found, "q0").path("score").asDouble());
    assertEquals("Q900002", first(found, "q1").path("id").asText());
    assertEquals("Q900001", first(found, "q2").path("id").asText());
    assertTrue(first(found, "q2").path("score").asDouble() < 100);
    assertEquals(0, found.path("q3").path("result").size());
  }

  @Test
  void anotherValueMakesAMatchCertain() throws Exception {
    JsonNode found =
        results(
            """
            {"q0": {"query": "Mara Quist", "type": "Person", "properties": [
               {"pid": "represents", "v": "Norland"}, {"pid": "metWith", "v": {"id": "Q900002"}}]},
             "q1": {"query": "Mara Quist", "properties": [{"pid": "represents", "v": "Suria"}]},
             "q3": {"query": "Mara Qvist", "properties": [{"pid": "represents", "v": "Norland"}]},
             "q2": {"query": "Mara Quist", "properties": [{"pid": "no-such", "v": [1, true]}]}}
            """,
            "q0",
            "q1",
            "q2",
            "q3");
    assertTrue(first(found, "q0").path("match").asBoolean(), found.toString());
    assertFalse(first(found, "q3").path("match").asBoolean(), "much alike is not the same");
    assertFalse(first(found, "q1").path("match").asBoolean());
    assertEquals(70, first(found, "q1").path("score").asDouble());
    assertEquals(100, first(found, "q2").path("score").asDouble());
  }

  @Test
  void anIdentifierIsCertain() throws Exception {
    JsonNode found =
        results(
            """
            {"a": {"query": "http://www.wikidata.org/entity/Q900002"}, "b": {"query": "Q900002"},
             "c": {"query": "Q900002", "type": "Place"}}
            """,
            "a",
            "b",
            "c");
    assertTrue(first(found, "a").path("match").asBoolean(), found.toString());
    assertEquals("Ben Oduya", first(found, "b").path("name").asText());
    assertEquals(0, found.path("c").path("result").size(), "he is no place");
  }

  @Test
  void eventsHaveNamesToo() throws Exception {
    JsonNode found =
        results(
            """
            {"q0": {"query": "meeting of Ben Oduya and Mara Quist in Lund", "type": "Event",
              "properties": [{"pid": "date", "v": "2031-05-04"}, {"pid": "status", "v": "Held"}]}}
            """,
            "q0");
    assertEquals("article/a1/meeting/1", first(found, "q0").path("id").asText());
    assertEquals(
        "Meeting of Ben Oduya and Mara Quist in Lund, 2031-05-04",
        first(found, "q0").path("name").asText());
  }

  @Test
  void aBatchMayComeInTheAddress() throws Exception {
    String queries = encoded("{\"q0\":{\"query\":\"Lund\"}}");
    JsonNode json = JSON.readTree(get(service("?queries=" + queries)).body());
    ApiChecks.results(json, Set.of("q0"));
    assertEquals("geonames/111", first(json, "q0").path("id").asText());
  }

  @Test
  void whatIsNoQueryIsRefusedInWords() throws Exception {
    for (String queries : List.of("{", "[]", "{\"q0\": {}}", "{\"q0\": 7}")) {
      HttpResponse<String> response = post("queries", queries);
      assertEquals(400, response.statusCode(), queries);
      assertFalse(JSON.readTree(response.body()).path("message").asText().isEmpty());
    }
  }

  @Test
  void valuesAreFetched() throws Exception {
    HttpResponse<String> response =
        post(
            "extend",
            """
            {"ids": ["Q900001", "geonames/111", "article/a1/meeting/1", "no-such"],
             "properties": [{"id": "represents"}, {"id": "latitude"}, {"id": "date"},
               {"id": "party", "settings": {"limit": 1}}, {"id": "status"}]}
            """);
    assertEquals(200, response.statusCode(), response.body());
    JsonNode json = JSON.readTree(response.body());
    ApiChecks.extension(json);
    JsonNode rows = json.path("rows");
    assertEquals("Norland", rows.at("/Q900001/represents/0/name").asText());
    JsonNode meeting = rows.path("article/a1/meeting/1");
    assertEquals("2031-05-04T00:00:00Z", meeting.at("/date/0/date").asText());
    assertEquals("Held", meeting.at("/status/0/str").asText());
    assertEquals(1, meeting.path("party").size());
    assertEquals(0, rows.path("no-such").path("date").size());
    assertEquals(400, post("extend", "{\"ids\":[],\"properties\":[{\"id\":\"x\"}]}").statusCode());
  }

  @Test
  void whatIsTypedIsCompleted() throws Exception {
    JsonNode manifest = JSON.readTree(get(service("")).body());
    List<String> some = suggested(manifest, "entity", "mara", "");
    assertEquals("Q900001", some.get(0));
    assertTrue(some.contains("article/a1/meeting/1"), "her meetings come after her");
    assertEquals(List.of("Q900001"), suggested(manifest, "entity", "quis", "&type=Person"));
    assertEquals(List.of(), suggested(manifest, "entity", "mara", "&type=Place"));
    assertEquals(List.of("Place"), suggested(manifest, "type", "pla", ""));
    assertEquals(List.of("date", "published"), suggested(manifest, "property", "dat", ""));
  }

  private static List<String> suggested(JsonNode manifest, String kind, String prefix, String more)
      throws Exception {
    JsonNode part = manifest.path("suggest").path(kind);
    String address = part.path("service_url").asText() + part.path("service_path").asText();
    JsonNode json =
        JSON.readTree(get(URI.create(address + "?prefix=" + encoded(prefix) + more)).body());
    ApiChecks.suggestions(json);
    List<String> ids = new ArrayList<>();
    json.path("result").forEach(r -> ids.add(r.path("id").asText()));
    String flyout =
        part.path("flyout_service_url").asText()
            + part.path("flyout_service_path").asText().replace("${id}", "Q900001");
    if (kind.equals("entity")) {
      JsonNode shown = JSON.readTree(get(URI.create(flyout)).body());
      assertTrue(shown.path("html").asText().contains("Mara Quist"), shown.toString());
    }
    return ids;
  }

  @Test
  void propertiesOfATypeAreProposed() throws Exception {
    JsonNode json = JSON.readTree(get(service("/properties?type=Meeting&limit=2")).body());
    assertEquals("Meeting", json.path("type").asText());
    assertEquals(2, json.path("properties").size());
    assertEquals("party", json.at("/properties/0/id").asText());
  }

  @Test
  void aPreviewMayStandInAFrame() throws Exception {
    HttpResponse<String> response = get(service("/preview?id=Q900001"));
    assertTrue(response.body().contains("<strong>Mara Quist</strong>"), response.body());
    assertTrue(response.headers().firstValue("X-Frame-Options").isEmpty());
    assertFalse(
        response.headers().firstValue("Content-Security-Policy").get().contains("frame-ancestors"));
    assertEquals(404, get(service("/preview?id=none")).statusCode());
    assertEquals(404, get(service("/nothing")).statusCode());
  }

  @Test
  void ourClientAsksIt() throws Exception {
    Path table = folder.resolve("people.csv");
    Files.writeString(
        table, "who,land\nMara Quist,Norland\n\"Oduya, Ben\",Suria\n,\nNobody at All,\n");
    Path out = folder.resolve("out.csv");
    String address = service("").toString();
    String[] ask = {
      "reconcile", table.toString(), "-c", "who", "-t", "Person", "-w", "represents=land"
    };
    Run run = Run.of(with(ask, "--endpoint", address, "-o", out.toString()));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("4 rows: 2 with candidates, 2 matched"), run.err());
    List<String> lines = Files.readAllLines(out);
    assertEquals("who,land,who_id,who_name,who_score,who_match,who_why", lines.get(0));
    assertEquals(
        "Mara Quist,Norland,Q900001,Mara Quist,100.0,true,"
            + "name 1.0; type 1.0; property.represents 1.0",
        lines.get(1));
    assertTrue(lines.get(2).startsWith("\"Oduya, Ben\",Suria,Q900002,Ben Oduya,"), lines.get(2));
    assertEquals("\"\",,,,,,", lines.get(3));
  }

  @Test
  void ourClientSaysWhatIsWrong() throws Exception {
    Path table = folder.resolve("wrong.csv");
    Files.writeString(table, "who\nMara Quist\n");
    String root = server.address().toString();
    Run noColumn = Run.of("reconcile", table.toString(), "-c", "name", "--endpoint", root);
    assertEquals(1, noColumn.code());
    assertTrue(noColumn.err().contains("has no column \"name\"; it has who"), noColumn.err());
    Run noService = Run.of("reconcile", table.toString(), "-c", "who", "--endpoint", root);
    assertEquals(1, noService.code());
    assertTrue(noService.err().contains("answers with status 405"), noService.err());
    assertEquals(2, Run.of("reconcile", table.toString(), "-c", "who").code());
  }

  private static String[] with(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }
}
