package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.map.GraphFormat;

/** The same input gives the same bytes, and the same store. */
class DeterminismTest {

  @TempDir static Path annotations;
  private static Samples samples;

  @TempDir Path folder;

  @BeforeAll
  static void annotate() {
    samples = Samples.annotated(annotations, Samples.ARTICLES);
  }

  @ParameterizedTest
  @EnumSource
  void convertTwiceGivesTheSameBytesWhateverTheThreads(GraphFormat format) throws IOException {
    byte[] once = converted(format, 1);
    assertTrue(once.length > 10_000, once.length + " bytes");
    assertArrayEquals(once, converted(format, 1));
    assertArrayEquals(once, converted(format, 2));
    assertArrayEquals(once, converted(format, 7));
  }

  /** Two threads over models of their own, against one thread over those of the tests. */
  @Test
  void theModelsGiveTheSameWhateverTheThreads() throws Exception {
    List<String> articles = Samples.texts().stream().limit(4).map(Path::toString).toList();
    Path cached = folder.resolve("cached.nq");
    samples.run("convert", with(articles, "-f", "nquads", "-o", cached));
    Path fresh = folder.resolve("fresh.nq");
    Process process =
        Child.start(
            List.of("-Xmx2g"),
            Stream.concat(
                    Stream.of("convert"),
                    Stream.of(with(articles, "--threads", 2, "-f", "nquads", "-o", fresh))
                        .map(Object::toString))
                .toArray(String[]::new));
    String told = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), told);
    assertEquals(Files.readString(cached), Files.readString(fresh));
  }

  @Test
  void loadingTwiceChangesNoTriple() throws IOException {
    Path file = folder.resolve("all.nq");
    Files.write(file, converted(GraphFormat.NQUADS, 2));
    String store = folder.resolve("store").toString();
    Run.of("load", file.toString(), "--store", store);
    String before = triples(store);
    Run again = Run.of("load", file.toString(), "--store", store);
    assertTrue(again.out().startsWith("0 added, 0 replaced, "), again.out());
    samples.run("build", Samples.ARTICLES, "--store", store);
    assertEquals(before, triples(store));
  }

  private static String triples(String store) {
    Run run =
        Run.of(
            "query",
            "--store",
            store,
            "-f",
            "tsv",
            "-e",
            "SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?s ?p ?o");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().lines().count() > 1000, "triples");
    return run.out();
  }

  private byte[] converted(GraphFormat format, int threads) throws IOException {
    Path file = folder.resolve(format + "-" + threads);
    Run run =
        samples.run("convert", Samples.ARTICLES, "-f", format, "-o", file, "--threads", threads);
    assertEquals(0, run.code(), run.err());
    return Files.readAllBytes(file);
  }

  private static Object[] with(List<String> articles, Object... more) {
    return Stream.concat(articles.stream(), Stream.of(more)).toArray();
  }
}
