package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/**
 * A build that is killed: each article in its store is whole, and the same command makes up for the
 * rest.
 */
class KilledBuildTest {

  private static final int KILLS = 21;
  private static final int COPIES = 2;
  private static final long SEED = 20_230_619;

  /** Longer than it takes to store one article. */
  private static final int LONGEST_WAIT_MILLIS = 60;

  @TempDir Path folder;
  private final Random random = new Random(SEED);

  @Test
  void nothingIsLostWhenABuildIsKilled() throws Exception {
    Path articles = copies();
    Samples samples = Samples.annotated(folder.resolve("annotations"), articles);
    Map<String, Set<String>> whole = converted(samples, articles);
    assertEquals(Samples.texts().size() * COPIES, whole.size());
    Path store = folder.resolve("store");
    int killedInTheMiddle = 0;
    Set<Integer> counts = new TreeSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      if (random.nextBoolean()) {
        store = folder.resolve("store" + kill); // once more from the beginning
      }
      String[] command = samples.arguments("build", articles, "--store", store, "--threads", 1);
      boolean killed = startAndKill(random.nextInt(whole.size()), command);
      Map<String, Set<String>> found = stored(store);
      found.forEach((iri, quads) -> assertEquals(whole.get(iri), quads, iri));
      counts.add(found.size());
      killedInTheMiddle += killed && !found.isEmpty() && found.size() < whole.size() ? 1 : 0;
    }
    assertTrue(killedInTheMiddle >= KILLS / 2, "in the middle " + killedInTheMiddle + " times");
    assertTrue(counts.size() >= KILLS / 3, "after different articles: " + counts);
    Run last = samples.run("build", articles, "--store", store);
    assertEquals(0, last.code(), last.err());
    assertEquals(whole, stored(store), "the same command once more makes up for the rest");
  }

  /** The sample articles several times, each copy an article of its own by its address. */
  private Path copies() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (Path text : Samples.texts()) {
      String name = text.getFileName().toString().replace(".txt", "");
      String article = withoutFrontMatter(Files.readString(text));
      for (int copy = 0; copy < COPIES; copy++) {
        Files.writeString(
            articles.resolve(copy + "-" + name + ".txt"),
            "---\ndate: 2023-06-19\nurl: https://news.example/"
                + name
                + "/"
                + copy
                + "\n---\n"
                + article);
      }
    }
    return articles;
  }

  private static String withoutFrontMatter(String article) {
    return article.startsWith("---\n")
        ? article.substring(article.indexOf("\n---\n") + 5)
        : article;
  }

  /** What a conversion that nobody stops gives: quads by article. */
  private Map<String, Set<String>> converted(Samples samples, Path articles) {
    Path file = folder.resolve("whole.nq");
    Run run = samples.run("convert", articles, "-f", "nquads", "-o", file);
    assertEquals(0, run.code(), run.err());
    DatasetGraph all = DatasetGraphFactory.create();
    RDFParser.source(file).lang(Lang.NQUADS).parse(all);
    return byArticle(all);
  }

  private static Map<String, Set<String>> stored(Path store) {
    if (!Files.exists(store.resolve("Data-0001"))) {
      return Map.of(); // killed before the store was made
    }
    try (GraphStore opened = Tdb2Store.open(store)) {
      return opened.read(KilledBuildTest::byArticle);
    }
  }

  private static Map<String, Set<String>> byArticle(DatasetGraph data) {
    Map<String, Set<String>> quads = new TreeMap<>();
    data.find(Quad.ANY)
        .forEachRemaining(
            quad -> {
              if (!quad.isDefaultGraph()) {
                quads
                    .computeIfAbsent(quad.getGraph().getURI(), none -> new TreeSet<>())
                    .add(quad.asTriple().toString());
              }
            });
    return quads;
  }

  /**
   * Kills the program when it has told of that many articles and a moment more has passed.
   *
   * @return false when it came to its end before
   */
  private boolean startAndKill(int articles, String... command) throws Exception {
    int millis = random.nextInt(LONGEST_WAIT_MILLIS);
    Process process =
        Child.start(List.of("-XX:TieredStopAtLevel=1", "-Drapporteur.terminal=true"), command);
    try (InputStream told = process.getInputStream()) {
      StringBuilder text = new StringBuilder();
      byte[] bytes = new byte[8192];
      int length = told.read(bytes);
      while (length > 0 && told(text.append(text(bytes, length))) < articles) {
        length = told.read(bytes);
      }
      Thread.sleep(millis);
      boolean running = process.isAlive();
      process.destroyForcibly().waitFor();
      assertTrue(running || process.exitValue() == 0, text.toString());
      return running;
    }
  }

  private static String text(byte[] bytes, int length) {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static int told(StringBuilder text) {
    return text.toString().split(" articles?: ", -1).length - 1;
  }
}
