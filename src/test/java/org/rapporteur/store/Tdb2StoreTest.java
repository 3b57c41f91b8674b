package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.map.ArticleGraph;

class Tdb2StoreTest {

  private static final String ONE = "https://example.org/id/article/1a";
  private static final String TWO = "https://example.org/id/article/2b";

  @TempDir Path folder;

  @Test
  void aGraphIsAddedReplacedAndLeftAlone() {
    try (GraphStore store = store()) {
      assertEquals(Change.ADDED, store.load(article(ONE, "Quist meets Oduya")));
      Set<String> once = quads(store);
      assertEquals(Change.UNCHANGED, store.load(article(ONE, "Quist meets Oduya")));
      assertEquals(once, quads(store), "twice is once, and not even the generation is counted on");
      assertEquals(Change.REPLACED, store.load(article(ONE, "Oduya stays at home")));
      assertEquals(1, headlines(store).size());
    }
    try (GraphStore store = Tdb2Store.open(folder.resolve("store"))) {
      assertEquals(List.of("Oduya stays at home"), headlines(store), "after opening it again");
    }
  }

  @Test
  void retractingTakesOutOneArticleExactly() {
    try (GraphStore store = store()) {
      store.load(article(TWO, "A quiet day"));
      Set<String> before = articleQuads(store);
      store.load(article(ONE, "Quist meets Oduya"));
      assertTrue(store.retract(ONE));
      assertEquals(before, articleQuads(store));
      assertEquals(Set.of(), found(store, "oduya"));
      assertFalse(store.retract(ONE), "it is out already");
    }
  }

  @Test
  void anArticleIsFoundByAnyOfItsNames() {
    try (GraphStore store = store()) {
      store.load(article(ONE, "Quist meets Oduya"));
      store.load(article(TWO, "A quiet day"));
      for (String name : List.of(ONE, "1a", "https://news.example/1a", "articles/1a.txt")) {
        assertEquals(List.of(ONE), store.find(name), name);
      }
      assertEquals(List.of(), store.find("a"), "a part of a short id is none");
    }
  }

  @Test
  void theIndexFollowsTheGraphs() {
    try (GraphStore store = store()) {
      store.load(article(ONE, "Quist meets Oduya"));
      store.load(article(TWO, "Oduya alone"));
      assertEquals(Set.of(ONE, TWO), found(store, "oduya"));
      store.load(article(ONE, "Quist alone"));
      assertEquals(Set.of(TWO), found(store, "oduya"));
      store.retract(TWO);
      assertEquals(Set.of(), found(store, "oduya"));
      assertEquals(Set.of(ONE), found(store, "quist"));
    }
  }

  @Test
  void anIndexThatMissedAWriteIsMadeAnewAtOpening() throws IOException {
    Path index = folder.resolve("store/text-index");
    store().close();
    Path older = folder.resolve("older");
    copy(index, older);
    try (GraphStore store = store()) {
      store.load(article(ONE, "Quist meets Oduya"));
    }
    // As after a kill between the commit of the data and that of the index.
    delete(index);
    copy(older, index);
    try (GraphStore store = store()) {
      assertEquals(Set.of(ONE), found(store, "oduya"));
    }
    delete(index);
    try (GraphStore store = store()) {
      assertEquals(Set.of(ONE), found(store, "oduya"));
    }
  }

  @Test
  void aBrokenIndexIsMadeAnewAtOpening() throws IOException {
    try (GraphStore store = store()) {
      store.load(article(ONE, "Quist meets Oduya"));
    }
    try (Stream<Path> files = Files.list(folder.resolve("store/text-index"))) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    try (GraphStore store = store()) {
      assertEquals(Set.of(ONE), found(store, "oduya"));
    }
  }

  @Test
  void aWriteThatThrowsLeavesNothing() {
    try (GraphStore store = store()) {
      store.load(article(ONE, "Quist meets Oduya"));
      Set<String> before = quads(store);
      assertThrows(
          IllegalStateException.class,
          () ->
              store.write(
                  d -> {
                    d.deleteAny(NodeFactory.createURI(ONE), Node.ANY, Node.ANY, Node.ANY);
                    throw new IllegalStateException("halfway");
                  }));
      assertEquals(before, quads(store));
      assertEquals(Set.of(ONE), found(store, "oduya"));
      store.load(article(TWO, "Oduya alone"));
      assertEquals(Set.of(ONE, TWO), found(store, "oduya"), "it takes more afterwards");
    }
  }

  @Test
  void noStoreSaysHowToMakeOne() {
    StoreException e =
        assertThrows(StoreException.class, () -> Tdb2Store.open(folder.resolve("nowhere")));
    assertTrue(e.getMessage().contains("rapporteur build"), e.getMessage());
    assertFalse(Files.exists(folder.resolve("nowhere")), "asking makes none");
  }

  @Test
  void aDirectoryOfOtherThingsIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertThrows(StoreException.class, () -> Tdb2Store.open(folder));
    StoreException e = assertThrows(StoreException.class, () -> Tdb2Store.openOrCreate(folder));
    assertTrue(e.getMessage().contains("notes.txt"), e.getMessage());
    assertThrows(StoreException.class, () -> Tdb2Store.openOrCreate(folder.resolve("notes.txt")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  private GraphStore store() {
    return Tdb2Store.openOrCreate(folder.resolve("store"));
  }

  private static ArticleGraph article(String iri, String headline) {
    Graph graph = GraphFactory.createDefaultGraph();
    String id = iri.substring(iri.lastIndexOf('/') + 1);
    RDFParser.fromString(
            """
            PREFIX dip: <https://w3id.org/rapporteur/diplomacy#>
            PREFIX schema: <https://schema.org/>
            <%s> a dip:Article ; schema:headline "%s" ; schema:url "https://news.example/%s" ;
              dip:sourceFile "articles/%s.txt" ; dip:sha256 "%s" .
            """
                .formatted(iri, headline, id, id, id),
            Lang.TURTLE)
        .parse(graph);
    return new ArticleGraph(iri, graph);
  }

  private static List<String> headlines(GraphStore store) {
    return store.read(
        d -> {
          List<String> found = new ArrayList<>();
          RowSet rows =
              QueryExec.dataset(d)
                  .query("SELECT ?h { ?a <https://schema.org/headline> ?h } ORDER BY ?h")
                  .select();
          rows.forEachRemaining(r -> found.add(r.get("h").getLiteralLexicalForm()));
          return found;
        });
  }

  private static Set<String> found(GraphStore store, String words) {
    return store.read(
        d -> {
          Set<String> found = new TreeSet<>();
          RowSet rows =
              QueryExec.dataset(d)
                  .query(
                      "SELECT ?a { ?a <http://jena.apache.org/text#query>"
                          + " (<https://schema.org/headline> '"
                          + words
                          + "') }")
                  .select();
          rows.forEachRemaining(r -> found.add(r.get("a").getURI()));
          return found;
        });
  }

  private static Set<String> quads(GraphStore store) {
    return store.read(Tdb2StoreTest::quads);
  }

  private static Set<String> articleQuads(GraphStore store) {
    Set<String> quads = quads(store);
    quads.removeIf(q -> q.contains("x-rapporteur:generation"));
    return quads;
  }

  private static Set<String> quads(DatasetGraph dataset) {
    Set<String> quads = new TreeSet<>();
    dataset.find().forEachRemaining(q -> quads.add(q.toString()));
    return quads;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
