package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.Socket;
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
import java.util.Base64;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Verdict;
import org.rapporteur.query.ThreeArticles;
import org.rapporteur.store.GraphStore;

/** What a stranger may not do to a server, and what keeps him from it. */
class SafetyTest {

  private static final String INSERT =
      "INSERT DATA { GRAPH <http://g> { <http://s> <http://p> 1 } }";

  /** MD5 of "open sesame". */
  private static final String HASH = "MD5:54ef36ec71201fdf9d1423fd26f97f6b";

  @TempDir static Path folder;
  private static GraphStore store;
  private static GraphServer server;

  @BeforeAll
  static void start() throws Exception {
    store = ThreeArticles.store(folder.resolve("store"));
    Path passwords = Files.writeString(folder.resolve("passwords"), "ali: " + HASH + "\n");
    Limits limits = new Limits(Duration.ofSeconds(1), 7, 10_000);
    server =
        GraphServer.start(store, new Access("localhost", 0, true, limits, Optional.of(passwords)));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void anAnswerHasNoMoreRowsThanTheLimitAndSaysSo() throws Exception {
    HttpResponse<String> all = query("SELECT * { ?s a ?t }");
    assertEquals(7, all.body().lines().count() - 1);
    assertEquals("7", all.headers().firstValue(LimitedQuery.HEADER).orElse(""));
    assertEquals(7, query("SELECT * { ?s a ?t } LIMIT 1000").body().lines().count() - 1);
    HttpResponse<String> few = query("SELECT * { ?s a ?t } LIMIT 3");
    assertEquals(3, few.body().lines().count() - 1);
    assertEquals(Optional.empty(), few.headers().firstValue(LimitedQuery.HEADER));
  }

  @Test
  void aQueryThatTakesTooLongIsGivenUp() throws Exception {
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    assertEquals(503, query(endless).statusCode());
  }

  @Test
  void aRequestThatIsTooBigIsNotTaken() throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.sparql()).header("Content-Type", "application/sparql-query");
    String big = "ASK {} #" + "x".repeat(10_000);
    assertEquals(413, send(request.copy().POST(BodyPublishers.ofString(big))).statusCode());
    HttpResponse<String> chunked =
        send(
            request
                .copy()
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(big.getBytes(StandardCharsets.UTF_8)))));
    assertTrue(chunked.statusCode() >= 400, "a body of unknown length: " + chunked.statusCode());
    assertEquals(200, send(request.POST(BodyPublishers.ofString("ASK {}"))).statusCode());
  }

  @Test
  void noFileAndNoOtherServerIsRead() throws Exception {
    Path secret =
        Files.writeString(folder.resolve("secret.ttl"), "<http://x> <http://y> 'secret' .");
    try (java.net.ServerSocket other = new java.net.ServerSocket(0)) {
      for (String place :
          new String[] {secret.toUri().toString(), "http://localhost:" + other.getLocalPort()}) {
        HttpResponse<String> from = query("SELECT * FROM <" + place + "> { ?s ?p ?o }");
        assertEquals(1, from.body().lines().count(), from.body());
        HttpResponse<String> named =
            query("SELECT * FROM NAMED <" + place + "> { GRAPH ?g { ?s ?p ?o } }");
        assertEquals(1, named.body().lines().count(), named.body());
        String load = "LOAD <" + place + ">";
        assertEquals(403, send(update(load).header("Authorization", ali())).statusCode());
      }
      other.setSoTimeout(100);
      assertThrows(java.net.SocketTimeoutException.class, other::accept, "nobody may call");
    }
  }

  @Test
  void thoseWithAPasswordChangeDataAndNobodyElse() throws Exception {
    URI data = server.address().resolve("rapporteur/data?graph=http://put");
    HttpRequest.Builder put =
        HttpRequest.newBuilder(data)
            .header("Content-Type", "text/turtle")
            .PUT(BodyPublishers.ofString("<http://s> <http://p> 2 ."));
    assertEquals(401, send(update(INSERT)).statusCode());
    assertEquals(401, send(update(INSERT).header("Authorization", basic("ali:x"))).statusCode());
    assertEquals(401, send(put.copy()).statusCode());
    for (String detour : new String[] {"rapporteur", "rapporteur/%75pdate", "rapporteur//update"}) {
      HttpRequest.Builder round =
          HttpRequest.newBuilder(server.address().resolve(detour))
              .header("Content-Type", "application/sparql-update")
              .POST(BodyPublishers.ofString(INSERT));
      assertTrue(send(round).statusCode() >= 400, detour);
    }
    assertFalse(isThere("http://g") || isThere("http://put"));
    assertEquals(204, send(update(INSERT).header("Authorization", ali())).statusCode());
    assertEquals(201, send(put.header("Authorization", ali())).statusCode());
    assertTrue(isThere("http://g") && isThere("http://put"));
    assertEquals(200, query("SELECT * {}").statusCode());
    URI read = server.address().resolve("rapporteur/get?graph=http://put");
    assertEquals(
        200, send(HttpRequest.newBuilder(read).header("Accept", "text/turtle")).statusCode());
  }

  @Test
  void aJudgementIsTakenFromThoseWithAPassword() throws Exception {
    String base = "https://w3id.org/rapporteur/id/";
    String form =
        "one="
            + encoded(base + "person/ada-lint-norland")
            + "&other="
            + encoded(base + "Q900004")
            + "&verdict=different&at=2";
    HttpRequest.Builder judge =
        HttpRequest.newBuilder(server.address().resolve("review/judge"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    assertEquals(401, send(judge.copy()).statusCode());
    assertEquals(
        403,
        send(judge.copy().header("Authorization", ali()).header("Origin", "http://evil.example"))
            .statusCode());
    assertEquals(0, store.<Integer>read(d -> Judgements.of(d).all().size()));
    HttpResponse<String> taken = send(judge.copy().header("Authorization", ali()));
    assertEquals(303, taken.statusCode(), taken.body());
    assertEquals("../review?at=2", taken.headers().firstValue("Location").orElse(""));
    assertEquals(Verdict.DIFFERENT, store.read(d -> Judgements.of(d).all().get(0).verdict()));
    HttpRequest.Builder contrary =
        HttpRequest.newBuilder(server.address().resolve("review/judge"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", ali())
            .POST(BodyPublishers.ofString(form.replace("different", "same")));
    assertEquals(409, send(contrary).statusCode());
    store.write(d -> Judgements.undo(d, Judgements.of(d).all().get(0)));
  }

  @Test
  void passwordsThatCannotBeReadAreSaidSo() throws Exception {
    Path odd = Files.writeString(folder.resolve("odd"), "# users\nali open sesame\n");
    Path empty = Files.writeString(folder.resolve("empty"), "# nobody yet\n");
    assertTrue(refused(odd).contains("line 2"), refused(odd));
    assertTrue(refused(empty).contains("names no user"), refused(empty));
    assertTrue(refused(folder.resolve("none")).contains("cannot be read"));
  }

  private static String refused(Path passwords) {
    Access access =
        new Access(
            "localhost", 0, true, Limits.within(Duration.ofSeconds(9)), Optional.of(passwords));
    return assertThrows(ServeException.class, () -> GraphServer.start(store, access)).getMessage();
  }

  @Test
  void aSiteThatGivesItselfOurAddressMayNotWrite() throws Exception {
    // a client of Java does not let us lie about the host
    String host = "evil.example:" + server.address().getPort();
    String request =
        "POST /rapporteur/update HTTP/1.1\r\nHost: "
            + host
            + "\r\nOrigin: http://"
            + host
            + "\r\nAuthorization: "
            + ali()
            + "\r\nContent-Type: application/sparql-update\r\nConnection: close\r\nContent-Length: "
            + INSERT.length()
            + "\r\n\r\n"
            + INSERT;
    try (Socket socket = new Socket("localhost", server.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
    }
  }

  @Test
  void everyAnswerTellsBrowsersToRunNoForeignScript() throws Exception {
    for (String path :
        new String[] {"", "$/ping", "$/metrics", "rapporteur/sparql?query=ASK%7B%7D", "nowhere"}) {
      HttpResponse<String> answer = get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.contains("script-src 'self';"), path + ": " + policy);
      assertTrue(policy.contains("frame-ancestors 'none'"), path);
      assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
      assertEquals("same-origin", answer.headers().firstValue("Referrer-Policy").orElse(""));
    }
  }

  @Test
  void healthAndFiguresAreTold() throws Exception {
    assertEquals(200, get("$/ping").statusCode());
    query("SELECT * {}");
    HttpResponse<String> figures = get("$/metrics");
    assertEquals(200, figures.statusCode());
    assertTrue(figures.body().contains("fuseki_requests_good"), figures.body());
    assertTrue(figures.body().contains("jvm_memory_used_bytes"), figures.body());
  }

  private static boolean isThere(String graph) {
    return store.read(d -> d.containsGraph(NodeFactory.createURI(graph)));
  }

  private static String ali() {
    return basic("ali:open sesame");
  }

  private static String basic(String user) {
    return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpRequest.Builder update(String text) {
    return HttpRequest.newBuilder(server.address().resolve("rapporteur/update"))
        .header("Content-Type", "application/sparql-update")
        .POST(BodyPublishers.ofString(text));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> query(String text) throws Exception {
    String asked = URLEncoder.encode(text, StandardCharsets.UTF_8);
    return send(
        HttpRequest.newBuilder(URI.create(server.sparql() + "?query=" + asked))
            .header("Accept", "text/csv, text/plain;q=0.5, */*;q=0.1"));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(server.address().resolve("/" + path)));
  }

  /** Over a connection of its own: a server closes that of a request whose body it refused. */
  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
