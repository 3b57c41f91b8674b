package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {

  private static final Path FIRST = Samples.texts().get(0);
  private static final Path SECOND = Samples.texts().get(1);

  @TempDir static Path annotations;
  private static Samples samples;

  @TempDir Path folder;

  @BeforeAll
  static void annotate() {
    samples = Samples.annotated(annotations, FIRST, SECOND);
  }

  @Test
  void articlesAreInTheStoreAndSummedUp() {
    Run run = samples.run("build", FIRST, SECOND, "--store", store());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().matches("(?s)articles +2  2 added, 0 replaced, 0 unchanged\n.*"));
    for (String row : new String[] {"actors", "meetings", "statements", "roles", "triples"}) {
      assertTrue(run.out().contains("\n" + row + " "), row);
    }
    assertTrue(run.out().contains("query who-met-whom --store " + store()), run.out());
    assertEquals("", run.err(), "quiet where no terminal is");
    String articles = Run.of("query", "articles", "--store", store(), "-f", "csv").out();
    assertTrue(articles.contains(FIRST.toString()), articles);
    assertTrue(articles.contains(SECOND.toString()), articles);
  }

  @Test
  void theStoreHoldsWhatConvertWrites() throws IOException {
    Path converted = folder.resolve("converted.nq");
    samples.run("convert", FIRST, SECOND, "-f", "nquads", "-o", converted);
    samples.run("build", FIRST, SECOND, "--store", store());
    assertEquals(
        "0 added, 0 replaced, 2 unchanged\n",
        Run.of("load", converted.toString(), "--store", store()).out());
  }

  @Test
  void oncemoreChangesNothingAndAnotherResultIsReplaced() throws IOException {
    samples.run("build", FIRST, SECOND, "--store", store());
    JsonNode again = json(samples.run("build", FIRST, SECOND, "--store", store(), "--json"));
    assertEquals(2, again.get("unchanged").asInt(), again.toString());
    assertEquals(0, again.get("added").asInt());
    Path moved = Files.copy(FIRST, folder.resolve("moved.txt"));
    JsonNode replaced = json(samples.run("build", moved, "--store", store(), "--json"));
    assertEquals(1, replaced.get("replaced").asInt(), "its source file is another");
  }

  @Test
  void theSummaryAsJsonCountsWhatTheStoreHolds() throws IOException {
    JsonNode summary = json(samples.run("build", FIRST, SECOND, "--store", store(), "--json"));
    long triples =
        new ObjectMapper()
            .readTree(
                Run.of(
                        "query",
                        "--json",
                        "--store",
                        store(),
                        "-e",
                        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")
                    .out())
            .at("/results/bindings/0/n/value")
            .asLong();
    assertEquals(triples, summary.get("triples").asLong());
    assertEquals(Math.round(triples / 2.0), summary.get("triplesPerArticle").asLong());
  }

  @Test
  void problemsOfInputsDoNotStopTheRest() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path gone = folder.resolve("gone.txt");
    Run run = samples.run("build", empty, FIRST, gone, SECOND, FIRST, "--store", store());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("empty.txt: is empty"), run.err());
    assertTrue(run.err().contains("gone.txt: does not exist; check the name"), run.err());
    assertTrue(run.err().contains("is the same article as"), run.err());
    assertTrue(run.out().contains("2 added"), run.out());
    assertTrue(run.out().matches("(?s).*\nproblems +2 .*"), run.out());
  }

  @Test
  void anArticleMayComeFromStandardInput() throws IOException {
    String text = Files.readString(FIRST);
    Run run = Run.with(text, samples.arguments("build", "-", "--store", store()));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("1 added"), run.out());
  }

  @Test
  void misuseIsSaidSo() throws IOException {
    assertEquals(2, Run.of("build", FIRST.toString()).code());
    assertEquals(2, Run.of("build", "--store", store()).code());
    assertEquals(2, samples.run("build", FIRST, "--store", store(), "--threads", 0).code());
    assertFalse(Files.exists(folder.resolve("store")), "nothing was begun");
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "mine");
    Run run = samples.run("build", FIRST, "--store", other);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("this is not a store, as it holds \"letter.txt\""), run.err());
  }

  @Test
  void aTerminalIsToldHowFarItIs() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console terminal =
        new Console(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, true);
    assertEquals(0, Main.run(terminal, samples.arguments("build", FIRST, "--store", store())));
    String shown = err.toString(StandardCharsets.UTF_8);
    assertTrue(shown.contains("1 article: " + FIRST), shown);
    assertTrue(shown.endsWith("\r\033[K"), "and the line is gone at the end");
  }

  private static JsonNode json(Run run) throws IOException {
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out());
  }

  private String store() {
    return folder.resolve("store").toString();
  }
}
