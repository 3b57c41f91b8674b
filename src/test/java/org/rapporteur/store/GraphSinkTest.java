package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.cli.Run;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.query.ThreeArticles;

/** What holds wherever the graphs of articles go: to a store of ours, or to another's. */
class GraphSinkTest {

  @TempDir static Path folder;
  private static FusekiServer server;
  private static DatasetGraph data;

  @BeforeAll
  static void start() {
    data = DatasetGraphFactory.createTxnMem();
    server =
        FusekiServer.create()
            .port(0)
            .add("/ours", data)
            .add("/closed", DatasetGraphFactory.createTxnMem(), false)
            .build()
            .start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private static String address(String name) {
    return "http://localhost:" + server.getPort() + "/" + name;
  }

  private static GraphSink open(String kind) {
    return kind.equals("remote")
        ? new RemoteStore(URI.create(address("ours")))
        : Tdb2Store.openOrCreate(folder.resolve("store"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tdb2", "remote"})
  void aGraphIsAddedReplacedLeftAndTakenOut(String kind) {
    try (GraphSink sink = open(kind)) {
      String iri = "https://w3id.org/rapporteur/id/article/x";
      assertFalse(sink.retract(iri));
      assertEquals(Change.ADDED, sink.load(article(iri, "one")));
      assertEquals(Change.UNCHANGED, sink.load(article(iri, "one")));
      assertEquals(Change.REPLACED, sink.load(article(iri, "two", "three")));
      assertEquals(Change.UNCHANGED, sink.load(article(iri, "three", "two")));
      assertTrue(sink.retract(iri));
      assertFalse(sink.retract(iri));
    }
  }

  private static ArticleGraph article(String iri, String... words) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node node = NodeFactory.createURI(iri);
    for (String word : words) {
      graph.add(
          node,
          NodeFactory.createURI("https://words.example/word"),
          NodeFactory.createLiteralString(word));
    }
    return new ArticleGraph(iri, graph);
  }

  @Test
  void articlesAreLoadedAndAskedOverHttp() throws Exception {
    DatasetGraph three = DatasetGraphFactory.create();
    ThreeArticles.graphs().forEach(a -> three.addGraph(NodeFactory.createURI(a.iri()), a.graph()));
    Path file = folder.resolve("three.nq");
    try (var out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, three, RDFFormat.NQUADS);
    }
    Run loaded = Run.of("load", file.toString(), "--store", address("ours"));
    assertEquals("3 added, 0 replaced, 0 unchanged\n", loaded.out(), loaded.err());
    Run again = Run.of("load", file.toString(), "--store", address("ours"));
    assertEquals("0 added, 0 replaced, 3 unchanged\n", again.out(), again.err());
    Path local = folder.resolve("local");
    ThreeArticles.store(local).close();
    for (List<String> question :
        List.of(
            List.of("who-met-whom"),
            List.of("who-met-whom", "-p", "actor=Mara Quist"),
            List.of("timeline", "-p", "actor=Q900002", "-p", "from=2031-05-05"))) {
      Function<String, Run> ask =
          store -> {
            List<String> all = new java.util.ArrayList<>(List.of("query", "--store", store));
            all.addAll(question);
            all.addAll(List.of("-f", "tsv"));
            return Run.of(all.toArray(new String[0]));
          };
      Run remote = ask.apply(address("ours"));
      assertEquals(0, remote.code(), remote.err());
      assertEquals(ask.apply(local.toString()).out(), remote.out(), question.toString());
    }
  }

  @Test
  void whatIsWrongIsTold() {
    GraphSink closed = new RemoteStore(URI.create(address("closed")));
    StoreException e =
        assertThrows(
            StoreException.class, () -> closed.load(article("https://words.example/x", "one")));
    assertTrue(e.getMessage().contains("does it allow changes?"), e.getMessage());
    Run nobody = Run.of("query", "articles", "--store", address("none"));
    assertEquals(1, nobody.code());
    assertTrue(nobody.err().contains("does not answer"), nobody.err());
    Run other = Run.of("align", "--store", address("ours"));
    assertEquals(1, other.code());
    assertTrue(other.err().contains("needs the directory of a store"), other.err());
  }
}
