package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.query.ThreeArticles;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/** An update that fails in the middle, and what is written to the same server after it. */
class AbortedUpdateTest {

  private static final int MANY = 3_000;

  /** Is sound SPARQL, but others are not asked here. */
  private static final String FAILS =
      "INSERT { GRAPH <http://g/broken> { ?s ?p ?o } }"
          + " WHERE { SERVICE <http://localhost:9/none> { ?s ?p ?o } }";

  @TempDir Path folder;
  private GraphStore store;
  private GraphServer server;

  @BeforeEach
  void start() {
    ThreeArticles.store(folder.resolve("store")).close();
    open();
  }

  /** So that what is read comes from the disk. */
  private void open() {
    store = Tdb2Store.open(folder.resolve("store"));
    server = GraphServer.start(store, new Access("localhost", 0, true, Duration.ofSeconds(20)));
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private static String triples(String what, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines
          .append("<http://their/" + what + "/" + i + ">")
          .append(" <http://their/says> \"" + what + " number " + i + ", at some length\" .\n");
    }
    return lines.toString();
  }

  private int update(String update) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/rapporteur/update"))
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString(update))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
  }

  private HttpResponse<String> send(String method, String graph, String body) throws Exception {
    URI data = server.address().resolve("/rapporteur/data?graph=" + graph);
    HttpRequest request =
        HttpRequest.newBuilder(data)
            .header("Content-Type", "application/n-triples")
            .header("Accept", "application/n-triples")
            .method(method, BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static Set<String> lines(String text) {
    return new TreeSet<>(Arrays.asList(text.split("\n")));
  }

  @Test
  void whatIsWrittenAfterwardsIsWhole() throws Exception {
    for (int round = 0; round < 3; round++) {
      String many = triples("broken" + round, MANY);
      assertEquals(
          500, update("INSERT DATA { GRAPH <http://g/broken> {" + many + "} } ; " + FAILS));
      assertEquals(404, send("GET", "http://g/broken", "").statusCode());
      assertEquals(200, send("GET", "union", "").statusCode());
      String first = triples("first" + round, 10);
      assertTrue(send("PUT", "http://g/first" + round, first).statusCode() < 300);
      assertEquals(lines(first), lines(send("GET", "http://g/first" + round, "").body()));
      String sound = triples("broken" + round, MANY);
      assertTrue(send("PUT", "http://g/sound" + round, sound).statusCode() < 300);
    }
    seen();
    stop();
    open();
    seen(); // from the disk
  }

  private void seen() throws Exception {
    for (int round = 0; round < 3; round++) {
      assertEquals(
          lines(triples("first" + round, 10)),
          lines(send("GET", "http://g/first" + round, "").body()));
      assertEquals(
          lines(triples("broken" + round, MANY)),
          lines(send("GET", "http://g/sound" + round, "").body()));
    }
  }
}
