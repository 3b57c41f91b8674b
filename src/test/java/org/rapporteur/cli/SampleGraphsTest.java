package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program makes of its own samples is sound, and can be measured by anyone. */
class SampleGraphsTest {

  @TempDir static Path folder;

  private static Samples samples;
  private static String graph;

  @BeforeAll
  static void convert() {
    samples = Samples.annotated(folder.resolve("annotations"), Samples.ARTICLES);
    graph = folder.resolve("samples.nq").toString();
    Run run = samples.run("convert", Samples.ARTICLES, "--format", "nquads", "-o", graph);
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void validateReportsNothing() {
    assertEquals("10 articles: 0 violations, 0 warnings\n", Run.of("validate", graph).out());
  }

  @Test
  void everyPassageStandsInItsText() {
    Run run = Run.of("verify", graph);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("10 articles, "), run.out());
  }

  @ParameterizedTest
  @CsvSource({"events, 10 documents", "roles, 10 documents", "statements, 9 documents"})
  void articlesAreMeasuredAsTheirGraphsAre(String what, String documents) {
    String gold = Samples.ARTICLES.toString();
    Run ofGraph = Run.of("evaluate", what, "--gold", gold, graph);
    assertEquals(0, ofGraph.code(), ofGraph.err());
    assertTrue(ofGraph.out().startsWith(documents), ofGraph.out());
    Run ofArticles = samples.run("evaluate", what, "--gold", gold, gold);
    assertEquals(ofGraph.out(), ofArticles.out());
  }
}
