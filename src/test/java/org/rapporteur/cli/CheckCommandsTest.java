package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.GraphFormat;
import org.rapporteur.map.GraphWriter;
import org.rapporteur.ontology.SoundGraph;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/** {@code validate} and {@code verify}, over files and over real stores. */
class CheckCommandsTest {

  private static final String NO_STATUS = "DELETE DATA { <visit/1> dip:status dip:Held }";
  private static final String ANACHRONISM =
      "INSERT DATA { <role/1> dip:endDate '2031-05-03'^^xsd:date }";
  private static final String OTHER_WORDS =
      "DELETE DATA { <../s1#char=60,70> oa:exact 'Mara Quist' } ;"
          + " INSERT DATA { <../s1#char=60,70> oa:exact 'Mira Quist' }";

  @TempDir Path folder;

  @Test
  void aSoundStoreIsSound() throws IOException {
    store(SoundGraph.whole());
    Run validate = Run.of("validate", "--store", store());
    assertEquals("1 article: 0 violations, 0 warnings\n", validate.out());
    assertEquals(0, validate.code(), validate.err());
    Run verify = Run.of("verify", "--store", store());
    assertEquals("1 article, 18 passages: all stand where the graph says\n", verify.out());
    assertEquals(0, verify.code(), verify.err());
  }

  @Test
  void aViolationIsToldWithFileNodeAndSentence() throws IOException {
    store(SoundGraph.after(NO_STATUS));
    Run run = Run.of("validate", "--store", store());
    assertEquals(1, run.code());
    assertEquals(
        """
        articles/s1.txt: violation: An event has one status (dip:status): dip:Held, dip:Ongoing,\
         dip:Planned, dip:Proposed, dip:Postponed, dip:Cancelled or dip:Denied.
            at id:article/s1/visit/1, dip:status
            in "The 35-minute meeting was part of a two-day visit that had been postponed."
        1 article: 1 violation, 0 warnings
        """,
        run.out());
  }

  @Test
  void anAnachronismIsAWarningAndFailsOnlyWhereAsked() throws IOException {
    Path file = file("a.nq", SoundGraph.after(ANACHRONISM));
    Run run = Run.of("validate", file.toString());
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("warning: Anachronism"), run.out());
    assertTrue(run.out().contains("Foreign Minister Mara Quist of Norland"), run.out());
    assertEquals(1, Run.of("validate", file.toString(), "--strict").code());
  }

  @Test
  void findingsAreThereAsJson() throws IOException {
    Path file = file("a.trig", SoundGraph.after(NO_STATUS));
    JsonNode result = json(Run.of("validate", file.toString(), "--json"));
    assertEquals(1, result.get("violations").asInt());
    JsonNode finding = result.get("findings").get(0);
    assertEquals("Event-status", finding.get("shape").asText());
    assertEquals("VIOLATION", finding.get("severity").asText());
    assertTrue(finding.get("sentence").asText().startsWith("The 35-minute meeting"));
  }

  @Test
  void wordsThatStandElsewhereFailWithPlaceExpectedAndFound() throws IOException {
    store(SoundGraph.after(OTHER_WORDS));
    Run run = Run.of("verify", "--store", store());
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("articles/s1.txt: the passage at 60,70"), run.err());
    assertTrue(run.err().contains("should be \"Mira Quist\", the text has \"Mara Quist\""));
    JsonNode result = json(Run.of("verify", "--store", store(), "--json"));
    assertEquals(60, result.get("mismatch").get("start").asInt());
    assertEquals(0, result.get("articles").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "verify"})
  void aBrokenFileIsToldAndTheOthersAreChecked(String command) throws IOException {
    Path sound = file("sound.nq", SoundGraph.whole());
    Path broken = Files.writeString(folder.resolve("broken.nq"), "<http://a> oops .\n");
    Run run = Run.of(command, broken.toString(), sound.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("broken.nq:1:"), run.err());
    assertTrue(run.out().startsWith("1 article"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "verify"})
  void filesOrAStoreAreNeededNotBoth(String command) {
    assertEquals(2, Run.of(command).code());
    Run both = Run.of(command, "a.nq", "--store", store());
    assertEquals(2, both.code());
    assertTrue(both.err().contains("one of them"), both.err());
    Run none = Run.of(command, "--store", store());
    assertEquals(1, none.code());
    assertTrue(none.err().contains("there is no store here"), none.err());
  }

  @Test
  void dataOfOthersInTheStoreAreNotOursToCheck() throws IOException {
    store(SoundGraph.whole());
    Path others =
        Files.writeString(
            folder.resolve("others.ttl"),
            "<http://a> a <https://w3id.org/rapporteur/diplomacy#Meeting> .");
    assertEquals(0, Run.of("merge", others.toString(), "--store", store()).code());
    Run run = Run.of("validate", "--store", store());
    assertEquals("1 article: 0 violations, 0 warnings\n", run.out());
    assertFalse(run.err().contains("http://a"), run.err());
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private void store(ArticleGraph article) {
    try (GraphStore store = Tdb2Store.openOrCreate(folder.resolve("store"))) {
      store.load(article);
    }
  }

  private Path file(String name, ArticleGraph article) throws IOException {
    Path file = folder.resolve(name);
    GraphFormat format = name.endsWith(".nq") ? GraphFormat.NQUADS : GraphFormat.TRIG;
    try (OutputStream out = Files.newOutputStream(file);
        GraphWriter writer = new GraphWriter(out, format)) {
      writer.write(article);
    }
    return file;
  }
}
