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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.CachedAnnotator;
import org.rapporteur.testing.Annotators;

class CheckRulesCommandTest {

  private static final String HOLDS =
      """
      - id: test.greet
        family: event
        reason: A greeting.
        trigger: {lemma: greet}
        args: {participant: [nsubj, obj]}
        match: ['[participant Quist] [trigger greeted] [participant Oduya] on Monday.']
        refuse: ['The flags were red.']
      """;
  private static final String REFUSES_WHAT_IT_MATCHES =
      HOLDS.replace("The flags were red.", "Quist greeted Oduya on Monday.");

  @TempDir static Path annotations;
  @TempDir Path folder;

  @BeforeAll
  static void annotate() {
    Annotator annotator = new CachedAnnotator(annotations, Annotators::shared);
    annotator.sentences("Quist greeted Oduya on Monday.");
    annotator.sentences("The flags were red.");
  }

  @BeforeEach
  void rules() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    write(HOLDS);
  }

  @Test
  void rulesThatHoldAreCounted() {
    Run run = check();
    assertEquals("1 rule, 2 examples: all hold\n", run.out());
    assertEquals(0, run.code());
  }

  @Test
  void whatFailsIsShownWithItsReadings() throws IOException {
    write(REFUSES_WHAT_IT_MATCHES);
    Run run = check();
    assertEquals(1, run.code());
    assertTrue(
        run.out()
            .startsWith(
                "rules/test.yml, test.greet: must not match \"Quist greeted Oduya on Monday.\""),
        run.out());
    assertTrue(run.out().matches("(?s).*\n +1 greeted +greet +VBD +.*"), run.out());
    assertTrue(run.out().endsWith("1 rule, 2 examples: 1 rule failing\n"), run.out());
    JsonNode json = new ObjectMapper().readTree(check("--json").out());
    assertEquals("test.greet", json.at("/failing/0/id").asText());
  }

  @Test
  void rulesMayBeChosen() {
    assertEquals(0, check("test.").code());
    Run none = check("tset");
    assertEquals(2, none.code());
    assertTrue(none.err().contains("there is no rule \"tset\""), none.err());
  }

  @Test
  void aRuleThatCannotBeReadIsNamed() throws IOException {
    write(HOLDS.replace("greet}", "greet, colour: red}"));
    Run run = check();
    assertEquals(1, run.code());
    assertTrue(run.err().contains("rules/test.yml, test.greet: unknown condition"), run.err());
    Files.delete(folder.resolve("rules/test.yml"));
    assertTrue(check().err().contains("holds no rules/*.yml"));
  }

  @Test
  void toWatchNeedsAFolder() {
    assertTrue(fails("check-rules", "--watch").contains("add --rules DIR"));
    String nowhere = folder.resolve("nowhere").toString();
    assertTrue(fails("check-rules", "--watch", "--rules", nowhere).contains("there is no folder"));
  }

  private static String fails(String... args) {
    Run run = Run.of(args);
    assertEquals(2, run.code());
    return run.err();
  }

  @Test
  @Timeout(120)
  void watchingChecksAgainAfterAChange() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(InputStream.nullInputStream(), out, err);
    Thread watching = new Thread(() -> Main.run(console, arguments("--watch")));
    watching.start();
    await(err, "waiting for a change", 1);
    write("- id: broken");
    await(err, "waiting for a change", 2);
    assertTrue(err.toString().contains("rules/test.yml, broken: lacks \"family\""), err.toString());
    write(REFUSES_WHAT_IT_MATCHES);
    await(out, "1 rule failing", 1);
    assertTrue(out.toString().startsWith("1 rule, 2 examples: all hold\n"), out.toString());
    watching.interrupt();
    watching.join();
    assertFalse(err.toString().contains("\tat "), err.toString());
  }

  private static void await(ByteArrayOutputStream stream, String words, int times)
      throws InterruptedException {
    while (stream.toString(StandardCharsets.UTF_8).split(words, -1).length <= times) {
      Thread.sleep(20);
    }
  }

  private void write(String rules) throws IOException {
    Path part = Files.writeString(folder.resolve("part"), rules);
    Files.move(
        part, folder.resolve("rules/test.yml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private Run check(String... more) {
    return Run.of(arguments(more));
  }

  private String[] arguments(String... more) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(
                "check-rules",
                "--rules",
                folder.toString(),
                "--annotations",
                annotations.toString()),
            java.util.stream.Stream.of(more))
        .toArray(String[]::new);
  }
}
