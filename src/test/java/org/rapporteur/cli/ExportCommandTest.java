package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.query.ThreeArticles;
import org.rapporteur.store.GraphStore;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportCommandTest {

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    try (GraphStore store = ThreeArticles.store(store())) {
      assertEquals(3, store.<Integer>read(d -> (int) count(d)));
    }
  }

  private static long count(DatasetGraph data) {
    Set<String> names = new HashSet<>();
    data.listGraphNodes().forEachRemaining(n -> names.add(n.toString()));
    return names.size();
  }

  private static Path store() {
    return folder.resolve("store");
  }

  @ParameterizedTest
  @CsvSource({"trig, trig", "nquads, nq", "jsonld, jsonld"})
  void aDumpIsTheStore(String format, String ending) {
    Path file = export("dump." + ending, "--format", format);
    DatasetGraph read = RDFDataMgr.loadDatasetGraph(file.toUri().toString());
    try (GraphStore store = org.rapporteur.store.Tdb2Store.open(store())) {
      store.read(
          d -> {
            DatasetGraph there = org.apache.jena.sparql.core.DatasetGraphFactory.create();
            d.listGraphNodes().forEachRemaining(n -> there.addGraph(n, d.getGraph(n)));
            assertTrue(IsoMatcher.isomorphic(there, read), format);
            return true;
          });
    }
  }

  @Test
  void nTriplesAreSortedAndEachThereOnce() throws Exception {
    byte[] bytes = Files.readAllBytes(export("dump.nt", "--format", "ntriples"));
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    List<byte[]> sorted = new ArrayList<>();
    lines.forEach(l -> sorted.add(l.getBytes(StandardCharsets.UTF_8)));
    sorted.sort(Arrays::compareUnsigned);
    assertEquals(
        sorted.stream().map(b -> new String(b, StandardCharsets.UTF_8)).distinct().toList(), lines);
    long union = RDFDataMgr.loadGraph(folder.resolve("dump.nt").toUri().toString()).size();
    Path turtle = export("dump.ttl", "--format", "turtle");
    assertEquals(union, lines.size());
    assertEquals(union, RDFDataMgr.loadGraph(turtle.toUri().toString()).size());
  }

  @Test
  void theSameStoreGivesTheSameBytes() throws Exception {
    for (String format : List.of("trig", "ntriples", "csv", "graphml")) {
      byte[] once = Files.readAllBytes(export("once", "--format", format));
      assertEquals(-1, Arrays.mismatch(once, Files.readAllBytes(export("again", "-f", format))));
    }
  }

  @Test
  void aTableOfEventsHasARowForEachWithItsSentence() {
    List<QuerySolution> rows = rows("--table", "events");
    assertEquals(8, rows.size());
    QuerySolution first = rows.get(0);
    assertEquals("Visit", text(first, "kind"));
    assertEquals("Planned", text(first, "status"));
    QuerySolution meeting =
        rows.stream()
            .filter(r -> text(r, "claim").endsWith("a1/meeting/1"))
            .findFirst()
            .orElseThrow();
    assertEquals("2031-05-04", text(meeting, "date"));
    assertEquals("Ben Oduya; Mara Quist", text(meeting, "participants"));
    assertEquals("Mara Quist", text(meeting, "hosts"));
    assertEquals("Lund", text(meeting, "places"));
    assertEquals("InPerson", text(meeting, "format"));
    assertEquals("2031-05-04", text(meeting, "published"));
    assertTrue(text(meeting, "sentence").startsWith("Foreign Minister Mara Quist of Norland met"));
  }

  @Test
  void aTableOfStatementsHasWhatWasSaid() {
    List<QuerySolution> rows = rows("--table", "statements");
    QuerySolution told =
        rows.stream()
            .filter(r -> text(r, "claim").endsWith("a1/statement/1"))
            .findFirst()
            .orElseThrow();
    assertEquals("Mara Quist", text(told, "speakers"));
    assertEquals("Ben Oduya", text(told, "addressees"));
    assertEquals("Direct", text(told, "mode"));
    assertEquals("\"We will talk again,\"", text(told, "sentence"));
  }

  @Test
  void aTableOfRolesSaysWhoHeldWhichForWhom() {
    List<QuerySolution> rows = rows("--table", "roles");
    assertFalse(rows.isEmpty());
    for (QuerySolution row : rows) {
      assertFalse(text(row, "title").isEmpty());
      assertFalse(text(row, "persons").isEmpty(), row.toString());
      assertFalse(text(row, "article").isEmpty());
    }
  }

  @Test
  void filtersChooseRows() {
    assertEquals(4, rows("--kind", "meeting", "--plans-too").size() - 1);
    assertEquals(3, rows("--kind", "meeting").size());
    assertEquals(1, rows("--kind", "meeting", "--until", "2030").size());
    assertEquals(2, rows("--kind", "meeting", "--from", "2031-06", "--plans-too").size());
    assertEquals(1, rows("--kind", "meeting", "--from", "2031", "--as-of", "2031-05-04").size());
  }

  @Test
  void theNetworkIsGraphMlWithEveryEndOfAnEdgeDeclared() throws Exception {
    Document xml = graph("--format", "graphml");
    assertEquals("graphml", xml.getDocumentElement().getLocalName());
    assertEquals(
        "http://graphml.graphdrawing.org/xmlns", xml.getDocumentElement().getNamespaceURI());
    Set<String> keys = new TreeSet<>();
    elements(xml, "key").forEach(k -> keys.add(k.getAttribute("for") + " " + k.getAttribute("id")));
    Set<String> nodes = new TreeSet<>();
    elements(xml, "node").forEach(n -> assertTrue(nodes.add(n.getAttribute("id"))));
    assertFalse(nodes.isEmpty());
    for (Element edge : elements(xml, "edge")) {
      assertTrue(nodes.contains(edge.getAttribute("source")));
      assertTrue(nodes.contains(edge.getAttribute("target")));
    }
    for (Element data : elements(xml, "data")) {
      String of = data.getParentNode().getLocalName();
      assertTrue(keys.contains(of + " " + data.getAttribute("key")), data.getAttribute("key"));
    }
  }

  @Test
  void anEdgeCountsWhatItStandsOnAndSaysFromWhenToWhen() throws Exception {
    Document xml = graph("--format", "graphml", "--kind", "meeting");
    Element edge =
        elements(xml, "edge").stream()
            .filter(e -> e.getAttribute("source").endsWith("Q900001"))
            .filter(e -> e.getAttribute("target").endsWith("Q900002"))
            .findFirst()
            .orElseThrow();
    assertEquals("Meeting", value(edge, "e_kind"));
    assertEquals("2", value(edge, "e_count"));
    assertEquals("2031-05-04", value(edge, "e_first"));
    assertEquals("2031-06-19", value(edge, "e_last"));
    assertEquals("", edge.getAttribute("directed"));
  }

  @Test
  void whatDoesNotFitIsMisuse() {
    assertEquals(2, run("--format", "trig", "--from", "2031").code());
    assertEquals(2, run("--format", "trig", "--table", "events").code());
    assertEquals(2, run("--format", "csv", "--table", "roles", "--kind", "call").code());
    Run state = run("--format", "csv", "--state", "Atlantis");
    assertEquals(2, state.code());
    assertTrue(state.err().contains("Atlantis"), state.err());
    assertTrue(run("--format", "csv", "--from", "May").err().contains("write 2023"));
    assertTrue(run("--format", "csv", "--kind", "duel").err().contains("Meeting"));
    assertEquals(1, Run.of("export", "--store", folder.resolve("none").toString()).code());
  }

  private static Run run(String... more) {
    List<String> all = new ArrayList<>(List.of("export", "--store", store().toString()));
    all.addAll(List.of(more));
    return Run.of(all.toArray(String[]::new));
  }

  private static Path export(String name, String... more) {
    Path file = folder.resolve(name);
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(List.of("-o", file.toString()));
    Run run = run(all.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return file;
  }

  private static List<QuerySolution> rows(String... more) {
    List<String> all = new ArrayList<>(List.of("--format", "csv"));
    all.addAll(List.of(more));
    Path file = export("table.csv", all.toArray(String[]::new));
    List<QuerySolution> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      ResultSet table = ResultSetMgr.read(in, ResultSetLang.RS_CSV);
      table.forEachRemaining(rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static String text(QuerySolution row, String column) {
    return row.contains(column) ? row.getLiteral(column).getLexicalForm() : "";
  }

  private static Document graph(String... options) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(export("network.graphml", options).toFile());
  }

  private static List<Element> elements(Document xml, String name) {
    NodeList found = xml.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String value(Element edge, String key) {
    NodeList found = edge.getElementsByTagNameNS("*", "data");
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .filter(d -> d.getAttribute("key").equals(key))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }
}
