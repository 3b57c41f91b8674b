package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.query.ThreeArticles;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/** {@code actors}, {@code same}, {@code different} and {@code undo}, from the command line. */
class JudgingCommandsTest {

  private static final String ADA = "https://w3id.org/rapporteur/id/person/ada-lint-norland";
  private static final String TAMM = "https://w3id.org/rapporteur/id/Q900004";
  private static final String QUIST = "https://w3id.org/rapporteur/id/Q900001";

  @TempDir Path folder;

  @BeforeEach
  void build() {
    ThreeArticles.store(folder.resolve("store")).close();
  }

  @Test
  void whatWasJudgedTheSameIsOneInQuestions() {
    String before = run("query", "who-met-whom").out();
    assertTrue(before.contains("Ada Lint"), before);
    assertEquals(0, run("same", "Ada Lint", "Ilse Tamm").code());
    String after = run("query", "who-met-whom").out();
    assertFalse(after.contains("Ada Lint  "), after);
    assertEquals(
        before.replaceAll("Ada Lint ", "Ilse Tamm").lines().count(), after.lines().count());
    assertEquals("yes\n", ask("id:Q900004 dip:metWith id:Q900002"));
    assertEquals("yes\n", ask("id:Q900002 dip:metWith id:Q900004"));
    assertEquals("yes\n", ask("id:Q900004 skos:altLabel 'Ada Lint' ; skos:prefLabel 'Ilse Tamm'"));
    assertEquals("no\n", ask("id:Q900004 skos:prefLabel 'Ada Lint'"));
    assertEquals("no\n", ask("?x owl:sameAs ?x"));
    assertEquals(
        "yes\n",
        ask("<" + ADA + "> dip:metWith id:Q900002"),
        "the other IRI still asks for the same one");
  }

  @Test
  void theIndexOfWordsIsStillThere() {
    String before = run("query", "search", "-p", "words=peace").out();
    assertTrue(before.contains("good place for peace"), before);
    run("same", "Ben Oduya", "Ilse Tamm");
    String after = run("query", "search", "-p", "words=peace").out();
    assertTrue(after.contains("good place for peace"), after);
    assertEquals(before.lines().count(), after.lines().count());
  }

  @Test
  void undoLeavesNothing() {
    String before = dump();
    run("same", "Ada Lint", "Ilse Tamm", "--why", "maiden name");
    assertNotEquals(before, dump());
    Run undone = run("undo");
    assertEquals("undone: same\t" + ADA + "\t" + TAMM + "\tmaiden name\n", undone.out());
    assertEquals(before, dump());
    assertEquals(1, run("undo").code());
    run("different", ADA, TAMM);
    run("same", "Q900001", TAMM);
    run("undo", TAMM, ADA);
    run("undo", QUIST, "Ilse Tamm");
    assertEquals(before, dump());
  }

  @Test
  void aJudgementLastsThroughReloadsAndHoldsForWhatComesLater() {
    try (GraphStore store = Tdb2Store.open(folder.resolve("store"))) {
      store.retract("https://w3id.org/rapporteur/id/article/c3");
    }
    run("same", "Ada Lint", "Ilse Tamm");
    try (GraphStore store = Tdb2Store.open(folder.resolve("store"))) {
      ThreeArticles.graphs().forEach(store::load);
    }
    assertEquals("no\n", ask("?x skos:prefLabel 'Ada Lint'"));
    try (GraphStore store = Tdb2Store.open(folder.resolve("store"))) {
      store.retract("https://w3id.org/rapporteur/id/article/a1");
      store.retract("https://w3id.org/rapporteur/id/article/c3");
    }
    assertEquals(
        "yes\n",
        ask("<" + ADA + "> skos:prefLabel 'Ada Lint'"),
        "whoever no article tells of stands for none");
  }

  @Test
  void theMappingIsThereForOthers() {
    run("same", "Ada Lint", "Ilse Tamm");
    String mapping =
        "GRAPH id:judgements { ?a a owl:Axiom ; owl:annotatedProperty owl:sameAs ;"
            + " <https://w3id.org/sssom/mapping_justification>"
            + " <https://w3id.org/semapv/vocab/ManualMappingCuration> }";
    assertEquals("yes\n", ask(mapping));
  }

  @Test
  void judgementsDoNotSpeakAgainstEachOther() {
    run("different", "Ada Lint", "Ilse Tamm");
    assertEquals(0, run("same", "Ada Lint", "Mara Quist").code());
    Run refused = run("same", "Mara Quist", "Ilse Tamm");
    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("these two were judged different"), refused.err());
    Run other = run("different", "Mara Quist", ADA);
    assertEquals(1, other.code());
    assertTrue(other.err().contains("were judged the same"), other.err());
    assertTrue(run("same", "Mara Quist", ADA).out().contains("as it was before"));
  }

  @Test
  void mergingLinksNoneToWhatItIsNot() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("theirs.nt"),
            "<http://their/q> <http://www.w3.org/2002/07/owl#sameAs>"
                + " <http://www.wikidata.org/entity/Q900001> .\n");
    run("merge", file.toString());
    assertEquals("yes\n", ask("GRAPH id:linkset\\/theirs { id:Q900001 owl:sameAs ?their }"));
    run("different", "Mara Quist", "http://their/q");
    run("merge", file.toString());
    assertEquals("no\n", ask("GRAPH id:linkset\\/theirs { id:Q900001 owl:sameAs ?their }"));
  }

  @Test
  void actorsAreListedSearchedAndShown() throws IOException {
    String all = run("actors").out();
    assertTrue(all.contains("Ben Oduya\tPerson\thttps://w3id.org/rapporteur/id/Q900002\t"), all);
    assertEquals(
        "Ada Lint\tPerson\t" + ADA + "\t1 mentions\t1 articles\n",
        run("actors", "--search", "lint").out());
    String shown = run("actors", "Ada Lint").out();
    assertTrue(shown.startsWith("Ada Lint (Person) " + ADA + "\n  also Lint\n"), shown);
    assertTrue(shown.contains("    179: Ada Lint\n"), shown);
    run("same", "Ada Lint", "Ilse Tamm");
    JsonNode json = new ObjectMapper().readTree(run("actors", "Ada Lint", "--json").out());
    assertEquals(TAMM, json.at("/actor/iri").asText());
    assertEquals("same", json.at("/judgements/0/verdict").asText());
    assertTrue(run("actors", "--judgements").out().startsWith("same\t" + ADA + "\t" + TAMM));
  }

  @Test
  void aWrongNameIsSaidSo() {
    Run run = run("same", "Ada Lynt", "Ilse Tamm");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("perhaps Ada Lint"), run.err());
    assertEquals(2, run("undo", "Ada Lint").code());
  }

  private Run run(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--store";
    all[words.length + 1] = folder.resolve("store").toString();
    return Run.of(all);
  }

  private String ask(String pattern) {
    return run("query", "-e", "ASK { " + pattern + " }").out();
  }

  /** All named graphs, a quad a line, sorted. */
  private String dump() {
    try (GraphStore store = Tdb2Store.open(folder.resolve("store"))) {
      return store.read(
          d -> {
            TreeSet<String> lines = new TreeSet<>();
            Iterator<Quad> quads = d.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
            quads.forEachRemaining(
                q -> {
                  if (!q.isDefaultGraph()) {
                    lines.add(q.toString());
                  }
                });
            return String.join("\n", lines);
          });
    }
  }
}
