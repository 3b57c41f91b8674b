package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.query.QuestionCatalogue;
import org.rapporteur.query.Services;
import org.rapporteur.query.ThreeArticles;
import org.rapporteur.store.GraphStore;

class GraphServerTest {

  @TempDir static Path folder;
  private static GraphStore store;
  private static GraphServer server;

  @BeforeAll
  static void start() {
    store = ThreeArticles.store(folder.resolve("store"));
    server = GraphServer.start(store, access(0, false));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static Access access(int port, boolean update) {
    return new Access("localhost", port, update, Duration.ofSeconds(20));
  }

  @Test
  void theUnionOfTheArticlesIsAsked() {
    assertEquals(5, rows(QuestionCatalogue.bundled().question("who-met-whom").sparql()));
    assertEquals(3, rows("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"));
  }

  @Test
  void wordsAreFoundByTheTextIndex() {
    String names =
        "PREFIX text: <http://jena.apache.org/text#> SELECT DISTINCT ?s { ?s text:query ";
    assertEquals(1, rows(names + "'lint' }"));
    assertEquals(1, rows(names + "(<https://schema.org/headline> 'denies') }"));
  }

  @Test
  void aBrowserAsksWhetherItsCopyOfAnAssetStillHolds() throws Exception {
    HttpResponse<String> first = get("assets/page.css");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals("no-cache", first.headers().firstValue("Cache-Control").orElseThrow());
    HttpRequest again =
        HttpRequest.newBuilder(server.address().resolve("/assets/page.css"))
            .header("If-None-Match", tag)
            .build();
    assertEquals(304, send(again).statusCode());
    HttpRequest other =
        HttpRequest.newBuilder(server.address().resolve("/assets/page.css"))
            .header("If-None-Match", "\"0\"")
            .build();
    assertEquals(200, send(other).statusCode());
  }

  @Test
  void otherServersAreNotAskedForUs() {
    assertThrows(
        QueryExceptionHTTP.class,
        () -> rows("SELECT * { SERVICE <" + server.sparql() + "> { ?s ?p ?o } }"));
  }

  @Test
  void thoseThatWereNamedAreAskedAndNoOthers() throws Exception {
    String named = server.sparql().toString();
    Services services = Services.of(Map.of(named, named), Duration.ofSeconds(10));
    Limits limits = Limits.within(Duration.ofSeconds(20));
    Access access = new Access("localhost", 0, false, limits, Optional.empty(), services);
    try (GraphServer asking = GraphServer.start(store, access)) {
      String asked = "SELECT DISTINCT ?a { SERVICE <%s> { ?a a dip:Article } }";
      String prefix = "PREFIX dip: <https://w3id.org/rapporteur/diplomacy#> ";
      String sparql = prefix + asked.formatted(named);
      try (QueryExecHTTP exec =
          QueryExecHTTP.service(asking.sparql().toString()).query(sparql).build()) {
        assertEquals(3, RowSetOps.count(exec.select()));
      }
      for (String other :
          new String[] {named + "?x", "cache:bulk+5:" + named + "?x", "http://192.0.2.1/"}) {
        String refused = prefix + asked.formatted(other);
        QueryExceptionHTTP e =
            assertThrows(
                QueryExceptionHTTP.class,
                () -> {
                  try (QueryExecHTTP exec =
                      QueryExecHTTP.service(asking.sparql().toString()).query(refused).build()) {
                    exec.select();
                  }
                });
        assertEquals(403, e.getStatusCode());
      }
    }
  }

  @Test
  void nothingCanBeChangedUnlessAllowed() throws Exception {
    URI root = server.address();
    HttpRequest update =
        HttpRequest.newBuilder(root.resolve("rapporteur/update"))
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString("CLEAR ALL"))
            .build();
    assertEquals(405, send(update).statusCode());
    assertEquals(405, send(put(root.resolve("rapporteur/data?default"))).statusCode());
    HttpRequest remove =
        HttpRequest.newBuilder(root.resolve("$/datasets/rapporteur")).DELETE().build();
    assertEquals(405, send(remove).statusCode());
    assertEquals(5, rows(QuestionCatalogue.bundled().question("who-met-whom").sparql()));
  }

  @Test
  void theDataAreDescribed() throws Exception {
    HttpResponse<String> response = get(".well-known/void");
    Graph description = GraphFactory.createDefaultGraph();
    RDFParser.fromString(response.body(), Lang.TURTLE).parse(description);
    Node endpoint = NodeFactory.createURI(server.sparql().toString());
    assertTrue(
        description.contains(
            Node.ANY, NodeFactory.createURI("http://rdfs.org/ns/void#sparqlEndpoint"), endpoint));
    assertTrue(
        description.contains(
            Node.ANY,
            NodeFactory.createURI("http://rdfs.org/ns/void#documents"),
            NodeFactory.createLiteralDT(
                "3", org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger)));
  }

  @Test
  void otherSitesMayRead() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("rapporteur/sparql?query=ASK%7B%7D"))
            .header("Origin", "http://lab.example")
            .build();
    HttpResponse<String> response = send(request);
    assertEquals(200, response.statusCode());
    assertEquals(
        "http://lab.example",
        response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
  }

  @Test
  void thePagesAndWhatTheyAskForAreThere() throws Exception {
    for (String path :
        new String[] {
          "",
          "fuseki/",
          "fuseki/$/ping",
          "$/ping",
          "$/server",
          "$/datasets",
          "$/stats/rapporteur",
          "$/tasks"
        }) {
      assertEquals(200, get(path).statusCode(), path);
    }
  }

  @Test
  void changesAreMadeWhenAllowedButNotForOtherSitesAndNotFromOtherPlaces() throws Exception {
    try (GraphStore other = ThreeArticles.store(folder.resolve("other"));
        GraphServer open = GraphServer.start(other, access(0, true))) {
      URI update = open.address().resolve("rapporteur/update");
      String insert = "INSERT DATA { GRAPH <http://g> { <http://s> <http://p> 'new' } }";
      assertEquals(403, send(update(update, insert, "http://evil.example")).statusCode());
      assertEquals(403, send(update(update, "LOAD <file:///etc/passwd>", "")).statusCode());
      assertEquals(400, send(update(update, "INSERT DATA {", "")).statusCode());
      assertEquals(204, send(update(update, insert, "")).statusCode());
      boolean stored = other.read(d -> d.containsGraph(NodeFactory.createURI("http://g")));
      assertTrue(stored);
    }
  }

  @Test
  void aPortInUseIsSaidSo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      ServeException e =
          assertThrows(
              ServeException.class,
              () -> GraphServer.start(store, access(taken.getLocalPort(), false)));
      assertTrue(e.getMessage().contains("in use by another program"), e.getMessage());
    }
  }

  @Test
  void aHostThatIsNotOursIsSaidSo() {
    ServeException e =
        assertThrows(
            ServeException.class,
            () ->
                GraphServer.start(
                    store, new Access("192.0.2.1", 0, false, Duration.ofSeconds(20))));
    assertTrue(e.getMessage().contains("no address of this machine"), e.getMessage());
  }

  private static long rows(String query) {
    try (QueryExecHTTP exec =
        QueryExecHTTP.service(server.sparql().toString()).query(query).build()) {
      return RowSetOps.count(exec.select());
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(server.address().resolve("/" + path)).build());
  }

  private static HttpRequest put(URI uri) {
    return HttpRequest.newBuilder(uri)
        .header("Content-Type", "text/turtle")
        .PUT(BodyPublishers.ofString("<http://s> <http://p> <http://o> ."))
        .build();
  }

  private static HttpRequest update(URI uri, String update, String origin) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString(update));
    return (origin.isEmpty() ? request : request.header("Origin", origin)).build();
  }

  /** Over a connection of its own: a server closes that of a request whose body it refused. */
  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
