package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.rule.RuleSet;

class ExplainCommandTest {

  private static final Path ARTICLE = Samples.ARTICLES.resolve("geneva-summit-2021.txt");

  @TempDir static Path annotations;
  private static Samples samples;

  @TempDir Path folder;

  @BeforeAll
  static void annotate() {
    samples = Samples.annotated(annotations, ARTICLE);
  }

  @Test
  void eachClaimIsShownWithItsRuleAndItsWords() throws IOException {
    JsonNode article = explained(ARTICLE);
    String text = Files.readString(ARTICLE).replaceAll("\\s+", " ");
    Set<String> rules = new HashSet<>();
    Set<String> reasons = new HashSet<>();
    for (JsonNode sentence : article.get("sentences")) {
      assertTrue(text.contains(sentence.get("text").asText()), sentence.get("text").asText());
      for (JsonNode claim : sentence.get("claims")) {
        rules.add(claim.get("rule").asText());
        reasons.add(claim.get("reason").asText());
        claim.get("words").forEach(w -> assertTrue(text.contains(w.asText()), w.asText()));
      }
    }
    Rule together =
        RuleSet.bundled().rules().stream()
            .filter(rule -> rules.contains(rule.id()))
            .findFirst()
            .orElseThrow();
    assertTrue(reasons.contains(together.reason()), reasons.toString());
  }

  @Test
  void linksTellWhoIsMeantAndWhy() throws IOException {
    String links = explained(ARTICLE).findValues("links").toString();
    assertTrue(links.contains("\"means\":\"Joe Biden (Q6279)\""), links);
    assertTrue(links.contains("President of United States on 2021-06-16"), links);
  }

  @Test
  void theTextFollowsTheSentences() {
    Run run = samples.run("explain", ARTICLE);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith(ARTICLE + ", 2021-06-16\n"), run.out());
    assertTrue(run.out().matches("(?s).*\n  3  The two leaders met .*\n     meeting\n.*"));
    assertTrue(run.out().matches("(?s).*\n       rule +[a-z.]+, 0\\.\\d\\d\n.*"));
  }

  @Test
  void anInputThatIsNoArticleIsAFailure() {
    Run run = samples.run("explain", folder.resolve("none.txt"));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("none.txt: does not exist"), run.err());
  }

  private static JsonNode explained(Path article) throws IOException {
    Run run = samples.run("explain", article, "--json");
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out()).at("/articles/0");
  }
}
