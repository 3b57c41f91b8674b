package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;
import org.rapporteur.testing.SampleStore;

/** IRIs of ours at their own paths, as clients of linked data ask for them. */
class LinkedDataTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BASE = "https://w3id.org/rapporteur/id/";

  @TempDir static Path folder;
  private static GraphServer server;

  @BeforeAll
  static void start() {
    server =
        GraphServer.start(
            SampleStore.shared(), new Access("localhost", 0, false, Duration.ofSeconds(20)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "rapporteur/id/Q7747, text/turtle, thing/Q7747.ttl",
    "rapporteur/id/Q7747, application/ld+json, thing/Q7747.jsonld",
    "rapporteur/id/Q7747, application/n-triples, thing/Q7747.nt",
    "rapporteur/id/Q7747, 'text/html,application/xhtml+xml,*/*;q=0.8', thing/Q7747",
    "rapporteur/id/Q7747, */*, thing/Q7747",
    "rapporteur/id/Q7747, 'text/html;q=0.2, text/turtle;q=0.9', thing/Q7747.ttl",
    "rapporteur/id/Q7747.ttl, */*, thing/Q7747.ttl",
    "rapporteur/id/Q7747.jsonld, text/html, thing/Q7747.jsonld",
    "rapporteur/diplomacy, text/turtle, ontology.ttl",
    "rapporteur/diplomacy, text/html, ontology",
    "rapporteur/diplomacy.nt, text/html, ontology.nt"
  })
  void aThingCannotBeSentButTheDocumentAboutItCan(String path, String accept, String document)
      throws Exception {
    HttpResponse<String> answer = get(path, accept);
    assertEquals(303, answer.statusCode());
    assertEquals("/" + document, answer.headers().firstValue("Location").orElse(""));
    assertEquals("Accept", answer.headers().firstValue("Vary").orElse(""));
    assertEquals(200, get(document, accept).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle",
    "jsonld, application/ld+json",
    "nt, application/n-triples",
  })
  void theDocumentIsTheSameBySuffixAndByAccept(String suffix, String type) throws Exception {
    HttpResponse<String> bySuffix = get("thing/Q7747." + suffix, "*/*");
    HttpResponse<String> byAccept = get("thing/Q7747", type);
    assertTrue(bySuffix.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertEquals(bySuffix.body(), byAccept.body());
    Graph graph = parsed(bySuffix);
    Node putin = NodeFactory.createURI(BASE + "Q7747");
    assertTrue(graph.contains(putin, RDF.type.asNode(), Vocabulary.PERSON));
    assertTrue(graph.contains(Node.ANY, Vocabulary.PARTICIPANT, putin), "its claims are there");
    assertTrue(graph.contains(Node.ANY, Vocabulary.SPEAKER, putin));
  }

  @Test
  void linksTellOfTheThingAndOfTheOtherForms() throws Exception {
    List<String> links = get("thing/Q7747", "text/html").headers().allValues("Link");
    assertTrue(links.contains("<" + BASE + "Q7747>; rel=\"describes\""), links.toString());
    assertTrue(
        links.contains("</thing/Q7747.ttl>; rel=\"alternate\"; type=\"text/turtle\""),
        links.toString());
    HttpResponse<String> seen = get("rapporteur/id/Q7747", "text/turtle");
    assertEquals(List.of("</thing/Q7747>; rel=\"describedby\""), seen.headers().allValues("Link"));
  }

  @Test
  void anArticleIsItsWholeGraph() throws Exception {
    Graph graph = parsed(get("thing/" + Samples.GENEVA, "text/turtle"));
    Graph stored =
        SampleStore.shared()
            .read(
                d -> {
                  Graph copy = GraphFactory.createDefaultGraph();
                  d.getGraph(NodeFactory.createURI(BASE + Samples.GENEVA))
                      .find()
                      .forEachRemaining(copy::add);
                  return copy;
                });
    assertTrue(graph.isIsomorphicWith(stored));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/meeting/1", "/statement/1", "/role/1"})
  void claimsAnswerToo(String claim) throws Exception {
    String iri = BASE + Samples.GENEVA + claim;
    HttpResponse<String> seen = get(URI.create(iri).getPath().substring(1), "text/turtle");
    String document = seen.headers().firstValue("Location").orElseThrow().substring(1);
    Graph graph = parsed(get(document, "*/*"));
    assertTrue(
        graph.contains(NodeFactory.createURI(iri), Vocabulary.EVIDENCE, Node.ANY)
            || graph.contains(NodeFactory.createURI(iri), Vocabulary.CONTENT_PASSAGE, Node.ANY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rapporteur/id/Q0", "thing/Q0", "thing/Q0.ttl", "no/such/page", "thing"})
  void whatIsNotThereIsNotThere(String path) throws Exception {
    HttpResponse<String> answer = get(path, "text/html");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("<h1>There is no such page</h1>"), answer.body());
  }

  @Test
  void theOntologyIsTheOneThatIsWritten() throws Exception {
    Graph written = GraphFactory.createDefaultGraph();
    RDFParser.source(Path.of("ontology", "diplomacy.ttl")).parse(written);
    for (String suffix : new String[] {"ttl", "jsonld", "nt"}) {
      assertTrue(parsed(get("ontology." + suffix, "*/*")).isIsomorphicWith(written), suffix);
    }
    assertTrue(get("ontology", "text/html").body().contains("id=\"Meeting\""));
  }

  @Test
  void theDataAreDescribedAndCanBeTakenWhole() throws Exception {
    Graph description = parsed(get(".well-known/void", "application/n-triples"));
    Node set = NodeFactory.createURI(server.address() + ".well-known/void#data");
    Node dump = NodeFactory.createURI(server.address() + "dump.nq.gz");
    assertTrue(
        description.contains(
            set, RDF.type.asNode(), NodeFactory.createURI("http://www.w3.org/ns/dcat#Dataset")));
    assertTrue(
        description.contains(set, NodeFactory.createURI("http://rdfs.org/ns/void#dataDump"), dump));
    byte[] packed =
        CLIENT
            .send(
                HttpRequest.newBuilder(URI.create(dump.getURI())).build(),
                BodyHandlers.ofByteArray())
            .body();
    DatasetGraph all = DatasetGraphFactory.create();
    RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(packed)))
        .lang(Lang.NQUADS)
        .parse(all);
    assertTrue(all.containsGraph(NodeFactory.createURI(BASE + Samples.GENEVA)));
    long stored =
        SampleStore.shared().read(d -> d.stream().filter(q -> !q.isDefaultGraph()).count());
    assertEquals(stored, all.stream().count());
  }

  @Test
  void pagesWorkWhereTheBaseIsElsewhere() throws Exception {
    try (GraphStore store = Tdb2Store.openOrCreate(folder.resolve("elsewhere"))) {
      SampleStore.fill(store, "https://data.example/kg/", "seeds/articles/geneva-summit-2021.txt");
      try (GraphServer other =
          GraphServer.start(store, new Access("localhost", 0, false, Duration.ofSeconds(20)))) {
        HttpResponse<String> seen = get(other, "kg/Q7747", "text/turtle");
        assertEquals("/thing/Q7747.ttl", seen.headers().firstValue("Location").orElse(""));
        assertTrue(
            parsed(get(other, "thing/Q7747.ttl", "*/*"))
                .contains(
                    NodeFactory.createURI("https://data.example/kg/Q7747"),
                    RDF.type.asNode(),
                    Vocabulary.PERSON));
        assertEquals(404, get(other, "rapporteur/id/Q7747", "text/html").statusCode());
        assertTrue(get(other, "thing/Q7747", "text/html").body().contains("Vladimir Putin"));
      }
    }
  }

  @Test
  void pagesAreKeptFromOthersAndAssetsAreKept() throws Exception {
    HttpResponse<String> page = get("", "text/html");
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    HttpResponse<String> asset = get("assets/page.css", "*/*");
    assertTrue(asset.headers().firstValue("ETag").isPresent());
    assertEquals(404, get("assets/../frame.ftlh", "*/*").statusCode());
    assertEquals(4, get("assets/..%2Fframe.ftlh", "*/*").statusCode() / 100);
  }

  private static Graph parsed(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode());
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).parse(graph);
    return graph;
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return get(server, path, accept);
  }

  private static HttpResponse<String> get(GraphServer from, String path, String accept)
      throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(from.address().resolve("/" + path)).header("Accept", accept).build(),
        BodyHandlers.ofString());
  }
}
