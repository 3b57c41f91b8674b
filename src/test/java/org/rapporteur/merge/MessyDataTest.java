package org.rapporteur.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.StoreException;

/** Files of others that are broken on purpose: the tests of the W3C, odd IRIs, much non-ASCII. */
class MessyDataTest {

  private static final Path MESSY = Path.of("..", "shared", "linked-data", "messy");

  /** A list where a graph should begin: Jena 5.6 reads past it without a word. */
  private static final String UNSEEN = "trig-syntax-bad-list";

  @TempDir Path folder;

  @BeforeEach
  void dataAreHere() {
    assumeTrue(Files.isDirectory(MESSY), "no ../shared/linked-data here");
  }

  @Test
  void whatIsBrokenIsRefusedWithItsLineAndChangesNothing() throws IOException {
    Map<String, MergeReport> taken = mergeAll("w3c-bad-syntax");
    assertTrue(taken.size() < 20, taken.keySet().toString());
    taken.forEach(
        (name, report) ->
            assertTrue(
                name.startsWith(UNSEEN) || report.warnings() > 0 || report.leftOut() > 0, name));
  }

  @Test
  void whatIsOddIsTaken() throws IOException {
    for (String odd : List.of("uri-schemes", "shacl-core-property", "shacl-core-node")) {
      assertEquals(files(odd).size(), mergeAll(odd).size(), odd);
    }
  }

  /** Those that were taken, by name. */
  private Map<String, MergeReport> mergeAll(String data) throws IOException {
    Map<String, MergeReport> taken = new TreeMap<>();
    try (ForeignStore foreign = new ForeignStore(folder.resolve(data))) {
      for (Path file : files(data)) {
        List<String> before = Stored.dump(foreign.store());
        try {
          taken.put(
              file.getFileName().toString(), foreign.merger().merge(Source.of(file), n -> {}));
        } catch (StoreException e) {
          assertTrue(e.getMessage().contains(file.getFileName().toString() + ":"), e.getMessage());
          assertEquals(before, Stored.dump(foreign.store()), file.toString());
        }
      }
    }
    return taken;
  }

  private static List<Path> files(String data) throws IOException {
    try (Stream<Path> files = Files.list(MESSY.resolve(data))) {
      return files.sorted().toList();
    }
  }
}
