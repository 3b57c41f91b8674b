package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** {@code align}, from the command line. */
class AlignCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void build() {
    ThreeArticles.store(folder.resolve("store")).close();
  }

  @Test
  void saysHowManyEventsThereAre() {
    String counts = "8 reports tell of 6 events; 2 events are told more than once, 2 links";
    assertEquals(counts + " (not written)\n", align("--dry-run").out());
    assertEquals(counts + "\n", align().out());
    assertEquals(counts + " (as before)\n", align().out());
  }

  @Test
  void theListSaysWhy() {
    String list = align("--list").out();
    assertTrue(list.contains("2031-05-05  meeting denied: Ben Oduya, Mara Quist; Lund;"), list);
    assertTrue(list.contains("the same parties: Ben Oduya, Mara Quist; the same day"), list);
  }

  @Test
  void allOfItIsThereAsJson() throws IOException {
    JsonNode json = new ObjectMapper().readTree(align("--json").out());
    assertEquals(6, json.get("events").asInt());
    assertEquals(2, json.get("clusters").size());
    JsonNode link = json.get("clusters").get(0).get("links").get(0);
    assertTrue(link.get("score").asDouble() > 0.9, link.toString());
    assertEquals("the same place: Lund", link.get("reasons").get("place.same").asText());
  }

  @Test
  void aListOfTravelsIsAlignedToo() throws IOException {
    Path travels = folder.resolve("travels.xml");
    Files.writeString(
        travels,
        """
        <trips>
          <trip><id>1</id><name>Minister Mara Quist</name><start-date>2031-06-18</start-date>
            <end-date>2031-06-19</end-date><country>Portia</country><locale>Porto</locale>
            <remarks>Met with President Tamm.</remarks></trip>
          <trip><id>2</id><name>Minister Mara Quist</name><start-date>2031-08-18</start-date>
            <end-date>2031-08-19</end-date><country>Portia</country><locale>Porto</locale>
            <remarks>Attended a summit.</remarks></trip>
        </trips>
        """);
    Run merged =
        Run.of(
            "merge",
            travels.toString(),
            "--mapping",
            "docs/mappings/us-state-travels.rml.ttl",
            "--store",
            folder.resolve("store").toString());
    assertEquals(0, merged.code(), merged.err());
    String list = align("--list").out();
    assertTrue(list.contains("https://history.state.gov/departmenthistory/travels/1\n"), list);
    assertTrue(list.contains("10 reports tell of 7 events"), list);
  }

  @Test
  void withoutAStoreItSaysWhatToDo() {
    Run run = Run.of("align", "--store", folder.resolve("none").toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("there is no store here"), run.err());
  }

  private Run align(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "align";
    all[1] = "--store";
    all[2] = folder.resolve("store").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.of(all);
  }
}
