package org.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.store.GraphStore;

/** SERVICE, asked of a second Fuseki that stands for Wikidata, DBpedia and the EU. */
class FederationTest {

  /** What they would say of the people and places of the three articles. */
  private static final String SNAPSHOT =
      """
      PREFIX dbo: <http://dbpedia.org/ontology/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      wd:Q900001 wdt:P569 "1980-05-05T00:00:00Z" ; wdt:P102 wd:Q7 ; wdt:P27 "a" , "b" , "c" .
      wd:Q900002 wdt:P569 "1975-01-01T00:00:00Z" .
      wd:Q900004 wdt:P27 "d" , "e" .
      wd:Q7 rdfs:label "The Greens of Norland"@en , "Norlands grønne"@da .
      <http://dbpedia.example/Lund> owl:sameAs wd:Q900111 , <https://sws.geonames.org/111/> ;
        dbo:populationTotal 90000 .
      <http://eu.example/NOR>
        skos:inScheme <http://publications.europa.eu/resource/authority/country> ;
        skos:prefLabel "Norland"@en , "Nordlande"@fr .
      """;

  @TempDir static Path folder;
  private static final AtomicInteger REQUESTS = new AtomicInteger();
  private static GraphStore store;
  private static FusekiServer other;

  @BeforeAll
  static void start() {
    store = ThreeArticles.store(folder.resolve("store"));
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(
        () -> RDFParser.fromString(SNAPSHOT, Lang.TURTLE).parse(data.getDefaultGraph()));
    other =
        FusekiServer.create()
            .port(0)
            .add("/other", data)
            .addFilter(
                "/*",
                (request, response, next) -> {
                  REQUESTS.incrementAndGet();
                  next.doFilter(request, response);
                })
            .build()
            .start();
  }

  @AfterAll
  static void stop() {
    other.stop();
    store.close();
  }

  private static String address() {
    return "http://localhost:" + other.getPort() + "/other/sparql";
  }

  private static Services allowed(String endpoint) {
    return Services.of(Map.of(endpoint, address()), Duration.ofSeconds(10));
  }

  private static String ask(Services services, String sparql) {
    return ask(services, Question.of("", sparql));
  }

  private static String ask(Services services, Question question) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answer answer = store.read(d -> new Asker(services).ask(d, question, Map.of()));
    new AnswerWriter(AnswerFormat.TSV, 0).write(answer, out);
    String text = out.toString(StandardCharsets.UTF_8);
    return text.substring(text.indexOf('\n') + 1); // without the heads
  }

  @Test
  void whatWasAllowedIsAskedInBatchesAndOnce() {
    String ages =
        "PREFIX wdt: <http://www.wikidata.org/prop/direct/> SELECT ?born { ?p a dip:Person ;"
            + " owl:sameAs ?i SERVICE <http://elsewhere.example/sparql> { ?i wdt:P569 ?born } }";
    Services services = allowed("http://elsewhere.example/sparql");
    int before = REQUESTS.get();
    String first = ask(services, ages);
    assertTrue(first.lines().count() >= 2, first);
    assertEquals(1, REQUESTS.get() - before, "all in one request");
    assertEquals(first, ask(services, ages));
    assertEquals(1, REQUESTS.get() - before, "and then none");
  }

  @Test
  void eachGetsItsOwnOutOfABatch() {
    String lands =
        "PREFIX wdt: <http://www.wikidata.org/prop/direct/> SELECT DISTINCT ?name ?land { ?p a"
            + " dip:Person ; skos:prefLabel ?name ; owl:sameAs ?i OPTIONAL { SERVICE"
            + " <http://elsewhere.example/sparql> { ?i wdt:P27 ?land } } } ORDER BY ?name ?land";
    Services services = allowed("http://elsewhere.example/sparql");
    String expected =
        """
        "Ben Oduya"\t
        "Ilse Tamm"\t"d"
        "Ilse Tamm"\t"e"
        "Mara Quist"\t"a"
        "Mara Quist"\t"b"
        "Mara Quist"\t"c"
        """;
    assertEquals(expected, ask(services, lands));
    assertEquals(expected, ask(services, lands), "and once more, as kept");
  }

  @Test
  void nobodyElseIsAsked() {
    Services services = allowed("http://elsewhere.example/sparql");
    int before = REQUESTS.get();
    for (String service :
        new String[] {
          "<" + address() + ">",
          "<cache:bulk+5:" + address() + ">",
          "<bulk:" + address() + ">",
          "?where"
        }) {
      String sparql =
          "SELECT * { VALUES ?where { <"
              + address()
              + "?x> } SERVICE "
              + service
              + " { ?s ?p ?o } }";
      QueryException e = assertThrows(QueryException.class, () -> ask(services, sparql), service);
      assertTrue(e.getMessage().contains("--allow-service"), e.getMessage());
      assertThrows(QueryException.class, () -> ask(Services.none(), sparql), service);
    }
    String hidden =
        "SELECT * { ?s a dip:Person FILTER EXISTS { { SELECT * { SERVICE <"
            + address()
            + "?x> { ?a ?b ?c } } } } }";
    assertThrows(RuntimeException.class, () -> ask(services, hidden));
    assertEquals(before, REQUESTS.get());
  }

  @Test
  void whoDoesNotAnswerIsNotWaitedFor() {
    Services services =
        Services.of(
            Map.of("http://e.example/", "http://192.0.2.1:9/sparql"), Duration.ofMillis(300));
    long start = System.nanoTime();
    assertThrows(
        RuntimeException.class,
        () -> ask(services, "SELECT * { SERVICE <http://e.example/> { ?s ?p ?o } }"));
    assertTrue(System.nanoTime() - start < 20_000_000_000L);
  }

  @Test
  void anAddressIsChecked() {
    assertThrows(
        QueryException.class,
        () -> Services.of(Map.of("file:/etc", "file:/etc"), Duration.ofSeconds(1)));
  }

  @TestFactory
  Stream<DynamicTest> everyRecipeAsksOthersAndSnapshotsAlike() {
    Map<String, String> endpoints =
        Map.of(
            "https://query.wikidata.org/sparql", address(),
            "https://dbpedia.org/sparql", address(),
            "https://publications.europa.eu/webapi/rdf/sparql", address());
    Services services = Services.of(endpoints, Duration.ofSeconds(10));
    Map<String, String> expected =
        Map.of(
            "federated/wikidata-ages", "\"2031-05-04\"\t\"Mara Quist\"\t\"1980-05-05\"\t50\t",
            "federated/wikidata-parties", "\"Mara Quist\"\t\"The Greens of Norland\"\t",
            "federated/dbpedia-places", "\"Lund\"\t\"90000\"\t<https://sws.geonames.org/111/>\t",
            "federated/eu-country-names", "\"Norland\"\t\"fr\"\t\"Nordlande\"\t");
    assertEquals(expected.keySet(), java.util.Set.copyOf(QuestionCatalogue.recipes()));
    return QuestionCatalogue.recipes().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      Question question = QuestionCatalogue.bundled().question(name);
                      assertTrue(question.question().endsWith("?"), "the question");
                      assertFalse(question.shows().isEmpty(), "what it shows");
                      String rows = ask(services, question);
                      assertTrue(rows.contains(expected.get(name)), rows);
                      assertEquals("", ask(Services.local(), question), "nothing was merged");
                      Graph snapshot = GraphFactory.createDefaultGraph();
                      RDFParser.fromString(SNAPSHOT, Lang.TURTLE).parse(snapshot);
                      store.load(new ArticleGraph("http://snapshot.example/", snapshot));
                      assertEquals(rows, ask(Services.local(), question));
                      store.retract("http://snapshot.example/");
                    }));
  }
}
