package org.rapporteur.extract.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.testing.Annotators;

/** Every rule matches the sentences it must and no sentence it must not: a test a rule. */
class RuleExamplesTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/rapporteur/extract");

  private final RuleChecker checker = new RuleChecker(Annotators::sentences, Map.of());

  @TestFactory
  Stream<DynamicTest> everyRuleHoldsItsExamples() {
    List<Rule> rules = RuleSet.bundled().rules();
    assertTrue(!rules.isEmpty(), "no rules");
    return rules.stream()
        .map(
            rule ->
                dynamicTest(
                    rule.file() + " " + rule.id(),
                    () -> assertEquals("", String.join("\n", checker.check(rule)))));
  }

  /** What a family must not match is as well held as what it must. */
  @Test
  void everyFileRefusesAsManySentencesAsItMatches() {
    Map<String, Integer> more = new TreeMap<>();
    for (Rule rule : RuleSet.bundled().rules()) {
      int matches = rule.examples().size();
      more.merge(rule.file(), rule.counterexamples().size() - matches, Integer::sum);
    }
    assertEquals(List.of(), more.entrySet().stream().filter(e -> e.getValue() < 0).toList());
  }

  @Test
  void theIndexNamesEveryFile() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<String> found =
          files
              .map(f -> FOLDER.relativize(f).toString().replace('\\', '/'))
              .filter(f -> f.matches("rules/.*\\.yml|words/.*\\.tsv"))
              .sorted()
              .toList();
      assertEquals(found, Files.readAllLines(FOLDER.resolve("index.txt")));
    }
  }
}
