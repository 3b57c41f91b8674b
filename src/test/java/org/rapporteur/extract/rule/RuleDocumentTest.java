package org.rapporteur.extract.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.testing.Annotators;

/** The rule in the description of the format is one: it loads and holds its examples. */
class RuleDocumentTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/rapporteur/extract");
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

  @TempDir Path folder;

  @Test
  void theExampleInTheReadmeHolds() throws IOException {
    Matcher example = YAML.matcher(Files.readString(FOLDER.resolve("README.md")));
    example.find();
    Files.createDirectory(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/example.yml"), example.group(1));
    Files.createDirectory(folder.resolve("words"));
    try (Stream<Path> lists = Files.list(FOLDER.resolve("words"))) {
      for (Path list : lists.toList()) {
        Files.copy(list, folder.resolve("words").resolve(list.getFileName()));
      }
    }
    List<Rule> rules = RuleSet.load(folder).rules();
    assertEquals(1, rules.size());
    RuleChecker checker = new RuleChecker(Annotators::sentences, Map.of());
    assertEquals("", String.join("\n", checker.check(rules.get(0))));
  }
}
