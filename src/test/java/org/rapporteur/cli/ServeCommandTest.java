package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.query.ThreeArticles;

class ServeCommandTest {

  @TempDir Path folder;

  @Test
  void itSaysWhereItIsAndStopsCleanly() throws Exception {
    ThreeArticles.store(folder.resolve("store")).close();
    Process server = Child.start(Main.class, "serve", "--store", store(), "--port", "0");
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      String pages = out.readLine();
      assertTrue(pages.startsWith("pages   http://localhost:"), pages);
      String sparql = out.readLine().replace("SPARQL", "").strip();
      HttpRequest ask = HttpRequest.newBuilder(URI.create(sparql + "?query=ASK%7B%7D")).build();
      assertEquals(200, HttpClient.newHttpClient().send(ask, BodyHandlers.ofString()).statusCode());
      Run meanwhile = Run.of("query", "articles", "--store", store());
      assertEquals(1, meanwhile.code());
      assertTrue(meanwhile.err().contains("ask a running 'rapporteur serve'"), meanwhile.err());
      server.destroy();
      assertTrue(server.waitFor(60, TimeUnit.SECONDS));
    } finally {
      server.destroyForcibly();
    }
    assertEquals(0, Run.of("query", "articles", "--store", store()).code(), "the store is free");
  }

  @Test
  void aPortInUseIsAFailureWithAWayOut() throws Exception {
    ThreeArticles.store(folder.resolve("store")).close();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      String port = Integer.toString(taken.getLocalPort());
      Run run = Run.of("serve", "--store", store(), "--port", port);
      assertEquals(1, run.code());
      assertTrue(run.err().contains("port " + port + " is in use"), run.err());
      assertTrue(run.err().contains("--port"), run.err());
      assertEquals("", run.out());
    }
    assertEquals(0, Run.of("query", "articles", "--store", store()).code(), "the store is free");
  }

  @Test
  void noStoreIsSaidSo() {
    Run run = Run.of("serve", "--store", folder.resolve("nowhere").toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("rapporteur build"), run.err());
  }

  private String store() {
    return folder.resolve("store").toString();
  }
}
