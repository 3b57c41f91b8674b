package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.GraphFormat;
import org.rapporteur.map.GraphWriter;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

class LoadCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void whatConvertWritesIsLoadedTheSameFromAnyFormat(GraphFormat format) throws IOException {
    Path file = folder.resolve("a" + ending(format));
    try (OutputStream out = Files.newOutputStream(file);
        GraphWriter writer = new GraphWriter(out, format)) {
      writer.write(article("1a", "2b"));
      writer.write(article("2b", "1a"));
    }
    Run run = Run.of("load", file.toString(), "--store", store());
    assertEquals("2 added, 0 replaced, 0 unchanged\n", run.out());
    assertEquals(0, run.code());
    assertEquals(quads(article("1a", "2b"), article("2b", "1a")), quads());
    assertEquals(
        "0 added, 0 replaced, 2 unchanged\n",
        Run.of("load", file.toString(), "--store", store()).out());
  }

  @Test
  void quadsInAnyOrderAreLoadedToo() throws IOException {
    Path file = nquads("mixed.nq", article("1a", "2b"), article("2b", "1a"));
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file));
    java.util.Collections.sort(lines);
    Files.write(file, lines);
    assertEquals(0, Run.of("load", file.toString(), "--store", store()).code());
    assertEquals(quads(article("1a", "2b"), article("2b", "1a")), quads());
  }

  @Test
  void aBrokenFileIsLeftOutWholeAndTheOthersAreLoaded() throws IOException {
    Path broken = nquads("broken.nq", article("2b", "x"));
    Files.writeString(broken, Files.readString(broken) + "<http://a> <http://b> oops .\n");
    int line = Files.readAllLines(broken).size();
    Path sound = nquads("sound.nq", article("1a", "x"));
    Run run = Run.of("load", broken.toString(), sound.toString(), "--store", store());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("broken.nq:" + line + ":"), run.err());
    assertEquals("1 added, 0 replaced, 0 unchanged\n", run.out());
    assertEquals(quads(article("1a", "x")), quads());
  }

  @Test
  void otherPeoplesDataMissingFilesAndOtherFormatsAreRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("o.ttl"), "<http://a> <http://b> <http://c> .");
    Path text = Files.writeString(folder.resolve("o.txt"), "Quist met Oduya.");
    Path empty = Files.writeString(folder.resolve("e.nq"), "");
    assertTrue(load(other).err().contains("rapporteur merge"));
    assertTrue(load(text).err().contains("its name says no format"));
    assertTrue(load(empty).err().contains("is empty"));
    assertTrue(load(folder.resolve("none.nq")).err().contains("there is no such file"));
    assertTrue(load(folder).err().contains("is a folder"));
  }

  private Run load(Path file) {
    Run run = Run.of("load", file.toString(), "--store", store());
    assertEquals(1, run.code());
    return run;
  }

  @Test
  void retractTakesOutWhatLoadPutIn() throws IOException {
    load(article("1a", "2b"), article("2b", "1a"));
    Run run = Run.of("retract", "articles/1a.txt", "--store", store());
    assertEquals(0, run.code(), run.err());
    assertEquals(quads(article("2b", "1a")), quads());
    Run again = Run.of("retract", "1a", "--store", store());
    assertEquals(1, again.code());
    assertTrue(again.err().contains("no article \"1a\""), again.err());
  }

  @Test
  void theCountsAreThereAsJson() throws IOException {
    Path file = nquads("a.nq", article("1a", "x"));
    Run run = Run.of("load", file.toString(), "--store", store(), "--json");
    assertTrue(run.out().contains("\"added\" : 1"), run.out());
  }

  @Test
  void aStoreInUseByAnotherProcessIsSaidSo() throws Exception {
    load(article("1a", "x"));
    Process holder = Child.start(Holder.class, store());
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("holding", out.readLine());
      Run run = Run.of("load", nquads("b.nq", article("2b", "x")).toString(), "--store", store());
      assertEquals(1, run.code());
      assertTrue(run.err().contains("in use by another process"), run.err());
      assertTrue(run.err().contains(Long.toString(holder.pid())), run.err());
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertEquals(quads(article("1a", "x")), quads());
  }

  @Test
  void aFullDiskLosesNothing() throws Exception {
    load(article("1a", "x"));
    ArticleGraph[] many = new ArticleGraph[300];
    for (int i = 0; i < many.length; i++) {
      many[i] = article("n" + i, "word ".repeat(2000) + i);
    }
    Path file = nquads("many.nq", many);
    Run run = Child.limited("ulimit -f 1500", "load", file.toString(), "--store", store());
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("the disk takes no more"), run.out());
    assertFalse(run.out().contains("\tat "), run.out());
    Set<String> left = quads();
    assertTrue(left.containsAll(quads(article("1a", "x"))));
    assertEquals(0, Run.of("load", file.toString(), "--store", store()).code());
    assertTrue(quads().containsAll(quads(many)), "with room again, the same command does it");
  }

  /** Holds a store until it is killed. */
  static final class Holder {
    public static void main(String[] args) throws Exception {
      Tdb2Store.open(Path.of(args[0]));
      System.out.println("holding");
      Thread.sleep(600_000);
    }
  }

  private void load(ArticleGraph... graphs) throws IOException {
    assertEquals(0, Run.of("load", nquads("l.nq", graphs).toString(), "--store", store()).code());
  }

  private Path nquads(String name, ArticleGraph... graphs) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        GraphWriter writer = new GraphWriter(out, GraphFormat.NQUADS)) {
      for (ArticleGraph graph : graphs) {
        writer.write(graph);
      }
    }
    return file;
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private Set<String> quads() {
    try (GraphStore store = Tdb2Store.open(folder.resolve("store"))) {
      return store.read(
          d -> {
            Set<String> quads = new TreeSet<>();
            d.find()
                .forEachRemaining(
                    q -> {
                      if (!q.isDefaultGraph()) {
                        quads.add(q.getGraph() + " " + q.asTriple());
                      }
                    });
            return quads;
          });
    }
  }

  private static Set<String> quads(ArticleGraph... graphs) {
    Set<String> quads = new TreeSet<>();
    for (ArticleGraph graph : graphs) {
      graph.graph().find().forEach(t -> quads.add(graph.iri() + " " + t));
    }
    return quads;
  }

  private static String ending(GraphFormat format) {
    return switch (format) {
      case TURTLE -> ".ttl";
      case TRIG -> ".trig";
      case NQUADS -> ".nq";
      case JSONLD -> ".jsonld";
    };
  }

  /** Two persons met; one of them is named in all articles, the other in this alone. */
  private static ArticleGraph article(String id, String body) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            PREFIX dip: <https://w3id.org/rapporteur/diplomacy#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX id: <https://w3id.org/rapporteur/id/>
            BASE <https://w3id.org/rapporteur/id/article/>
            <ID> a dip:Article ; schema:headline "Talks ID" ; schema:articleBody "BODY" ;
              dip:sourceFile "articles/ID.txt" ; dip:sha256 "ID" .
            <ID/meeting/1> a dip:Meeting ; dip:participant id:quist , <ID/actor/smith> ;
              dip:status dip:Held ; dip:article <ID> ; dip:evidence <ID#char=0,5> .
            <ID#char=0,5> a dip:Passage ; dip:refersTo id:quist .
            <ID/statement/1> a dip:Statement ; dip:speaker id:quist .
            id:quist a dip:Person ; skos:prefLabel "Mara Quist" ; dip:stated <ID/statement/1> ;
              dip:metWith <ID/actor/smith> .
            <ID/actor/smith> a dip:Person ; skos:prefLabel "Smith" ; dip:metWith id:quist .
            """
                .replace("ID", id)
                .replace("BODY", body),
            Lang.TURTLE)
        .parse(graph);
    return new ArticleGraph("https://w3id.org/rapporteur/id/article/" + id, graph);
  }
}
