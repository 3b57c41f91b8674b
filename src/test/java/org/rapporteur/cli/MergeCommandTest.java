package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.query.ThreeArticles;

class MergeCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void build() {
    ThreeArticles.store(folder.resolve("store")).close();
  }

  @Test
  void aBrokenFileIsLeftOutAndTheOthersAreMerged() throws IOException {
    String sound =
        file(
            "sound.nt",
            "<http://their/n> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q900010> .");
    String broken = file("broken.ttl", "<http://a> <http://b> <http://c> .\n<http://a> oops .");
    Run run = Run.of("merge", broken, sound, "--store", store(), "--json");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("broken.ttl:2:"), run.err());
    JsonNode result = new ObjectMapper().readTree(run.out());
    assertEquals(1, result.at("/merged/0/links/wikidata").asInt(), run.out());
    assertEquals(1, result.get("problems").size());
    String linked =
        Run.of(
                "query",
                "-s",
                store(),
                "-e",
                "ASK { GRAPH <https://w3id.org/rapporteur/id/linkset/sound> { id:Q900010 owl:sameAs <http://their/n> } }")
            .out();
    assertEquals("yes\n", linked, "the linkset is a graph of its own");
  }

  @Test
  void aFullDiskLosesNothing() throws Exception {
    String before = Run.of("query", "who-met-whom", "-s", store()).out();
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      many.append("<http://their/")
          .append(i)
          .append("> <http://p> \"number ".concat("and so on ".repeat(10)))
          .append(i)
          .append("\" .\n");
    }
    String file = file("many.nt", many.toString());
    Run run = Child.limited("ulimit -f 2000", "merge", file, "--store", store());
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("the disk takes no more"), run.out());
    assertFalse(run.out().contains("\tat "), run.out());
    assertEquals(before, Run.of("query", "who-met-whom", "-s", store()).out());
    assertEquals("no\n", Run.of("query", "-s", store(), "-e", "ASK { ?s <http://p> ?o }").out());
  }

  @Test
  void missingFilesAndStoresAreSaidSo() throws IOException {
    Run file = Run.of("merge", folder.resolve("none.ttl").toString(), "--store", store());
    assertEquals(1, file.code());
    assertTrue(file.err().contains("check the name"), file.err());
    Run store = Run.of("merge", file("a.nt", ""), "--store", folder.resolve("none").toString());
    assertEquals(1, store.code());
    assertTrue(store.err().contains("rapporteur build"), store.err());
  }

  private String file(String name, String data) throws IOException {
    return Files.writeString(folder.resolve(name), data).toString();
  }

  private String store() {
    return folder.resolve("store").toString();
  }
}
