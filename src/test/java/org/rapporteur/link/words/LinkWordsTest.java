package org.rapporteur.link.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.rule.WordList;

class LinkWordsTest {

  private static final Path MAIN = Path.of("src", "main");
  private static final Pattern USE =
      Pattern.compile("LinkWords\\.(?:list|column)\\(\\s*\"([^\"]+)");

  @Test
  void aColumnKeepsTheOrderOfItsFile() {
    Map<String, String> changes = LinkWords.column("spelling", "to");
    WordList spelling = LinkWords.list("spelling");
    assertEquals(List.copyOf(spelling.words()), List.copyOf(changes.keySet()));
    assertEquals("f", changes.get("ph"));
  }

  @Test
  void aListThatIsNotThereIsNamed() {
    var refused = assertThrows(IllegalArgumentException.class, () -> LinkWords.list("none"));
    assertTrue(refused.getMessage().contains("none.tsv"), refused.getMessage());
  }

  /** A file that nobody reads is a list someone may change in vain. */
  @Test
  void everyFileIsReadSomewhere() throws IOException {
    assertEquals(files(), uses());
  }

  private static TreeSet<String> files() throws IOException {
    try (Stream<Path> found =
        Files.list(MAIN.resolve(Path.of("resources", "org", "rapporteur", "link", "words")))) {
      return found
          .map(f -> f.getFileName().toString().replace(".tsv", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static TreeSet<String> uses() throws IOException {
    TreeSet<String> uses = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(MAIN.resolve("java"))) {
      for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        USE.matcher(Files.readString(source)).results().forEach(m -> uses.add(m.group(1)));
      }
    }
    return uses;
  }
}
