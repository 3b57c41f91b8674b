package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.query.ThreeArticles;
import org.rapporteur.store.GraphStore;

/** The server as programs see it that know nothing of us: Jena's own commands, and curl. */
class OutsideClientsTest {

  private static final String WHO =
      "SELECT DISTINCT ?a { ?a a <https://w3id.org/rapporteur/diplomacy#Article> } ORDER BY ?a";

  @TempDir static Path folder;
  private static GraphStore store;
  private static GraphServer server;

  @BeforeAll
  static void start() {
    store = ThreeArticles.store(folder.resolve("store"));
    server = GraphServer.start(store, new Access("localhost", 0, false, Duration.ofSeconds(20)));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void jenaAsksFromItsCommandLine() throws Exception {
    String rows =
        java("arq.rsparql", "--service", server.sparql().toString(), "--results", "CSV", WHO);
    assertEquals(4, rows.lines().filter(l -> !l.isBlank()).count(), rows);
    assertTrue(rows.contains("article/b2"), rows);
  }

  @Test
  void jenaAsksThroughServiceFromElsewhere() throws Exception {
    String query = "SELECT * { SERVICE <" + server.sparql() + "> { " + WHO + " } }";
    String rows = java("arq.arq", "--results", "CSV", query);
    assertEquals(4, rows.lines().filter(l -> !l.isBlank()).count(), rows);
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, '{ \"head\":'",
    "application/sparql-results+xml, <?xml",
    "text/csv, a",
    "text/tab-separated-values, ?a"
  })
  void curlGetsTheFormatOfATableItAsksFor(String accept, String start) throws Exception {
    String answer =
        curl(
            "-H",
            "Accept: " + accept,
            "--data-urlencode",
            "query=" + WHO,
            server.sparql().toString());
    assertTrue(answer.strip().startsWith(start), answer);
  }

  @ParameterizedTest
  @CsvSource({"text/turtle, TTL", "application/ld+json, JSONLD", "application/n-triples, NT"})
  void curlGetsTheFormatOfAGraphItAsksFor(String accept, String lang) throws Exception {
    String article = "https://w3id.org/rapporteur/id/article/a1";
    String answer =
        curl(
            "-G",
            "-H",
            "Accept: " + accept,
            "--data-urlencode",
            "graph=" + article,
            server.address().resolve("rapporteur/get").toString());
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)))
        .lang(lang.equals("TTL") ? Lang.TURTLE : lang.equals("NT") ? Lang.NTRIPLES : Lang.JSONLD)
        .parse(graph);
    long stored =
        store.read(
            d -> (long) d.getGraph(org.apache.jena.graph.NodeFactory.createURI(article)).size());
    assertEquals(stored, graph.size());
  }

  private static String curl(String... arguments) throws Exception {
    boolean isThere =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(d -> Files.isExecutable(Path.of(d, "curl")));
    assumeTrue(isThere, "no curl on this machine; apt-get install curl");
    List<String> command = new ArrayList<>(List.of("curl", "-sS", "--fail-with-body"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static String java(String main, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(main);
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static String run(List<String> command) throws Exception {
    Path errors = folder.resolve("errors");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), out + Files.readString(errors));
    return out;
  }
}
