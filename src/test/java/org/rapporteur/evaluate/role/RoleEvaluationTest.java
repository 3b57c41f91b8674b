package org.rapporteur.evaluate.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluate.EvaluationException;
import org.rapporteur.evaluate.Mistake;
import org.rapporteur.ontology.SoundGraph;

class RoleEvaluationTest {

  private static final String GOLD =
      """
      {"s1": {
        "entities": [
          {"names": ["Mara Quist"], "type": "person"},
          {"names": ["Oduya", "Ben Oduya"], "type": "person"},
          {"names": ["Norland"], "type": "location"},
          {"names": ["the Suria"], "type": "location"},
          {"names": ["Lund Post"], "type": "organization"}],
        "related": [[0, 2], [0, 3]],
        "roles": [
          {"person": 0, "relation": "minister_of", "of": [4, 2], "same_sentence": true},
          {"person": 0, "relation": "head_of", "of": [4], "same_sentence": true},
          {"person": 1, "relation": "head_of_state", "of": [2], "same_sentence": false}]}}
      """;

  @TempDir Path folder;

  @Test
  void recallIsByKindAndPrecisionByWhatGoldSeesRelated() throws IOException {
    RoleReport report = evaluate(GOLD);
    assertEquals(3, report.gold());
    assertEquals(2, report.judged());
    assertEquals(
        List.of(
            "political, one sentence 1 1.0",
            "political 2 0.5",
            "all, one sentence 2 0.5",
            "all 3 0.3333333333333333"),
        report.kinds().stream()
            .map(k -> k.kind() + " " + k.gold() + " " + k.score().recall())
            .toList());
    assertEquals(0.5, report.kinds().get(0).score().precision());
  }

  @Test
  void mistakesStandBesideTheirSentences() throws IOException {
    List<Mistake> mistakes = evaluate(GOLD).mistakes();
    assertEquals(
        List.of("extra role", "missed role"), mistakes.stream().map(Mistake::kind).toList());
    assertEquals("foreign minister of the Suria", mistakes.get(0).found());
    assertTrue(mistakes.get(0).sentence().contains("the former foreign minister of Suria"));
    assertEquals("head_of of Lund Post", mistakes.get(1).expected());
    assertTrue(mistakes.get(1).sentence().contains("Mara Quist"), mistakes.get(1).sentence());
  }

  @Test
  void theFormOfEventsDoesAsWell() throws IOException {
    Files.writeString(
        folder.resolve("s1.gold.json"),
        """
        {"document": "s1",
         "actors": {"quist": {"names": ["Quist"], "type": "Person"},
                    "norland": {"names": ["Norland"], "type": "State"}},
         "roles": [{"person": "quist", "title": "foreign minister", "represents": "norland"}]}
        """);
    RoleReport report = RoleEvaluation.of(GoldRoles.in(folder), predictions());
    assertEquals(1, report.gold());
    assertEquals(1.0, report.kinds().get(0).score().f1());
  }

  @Test
  void brokenGoldIsNamedWithFileAndLine() {
    EvaluationException e =
        assertThrows(EvaluationException.class, () -> evaluate(GOLD.replace("[0, 3]", "[0, ]")));
    assertEquals(8, e.line(), e.getMessage());
    assertTrue(e.getMessage().contains("gold.json:8:"), e.getMessage());
    EvaluationException index =
        assertThrows(EvaluationException.class, () -> evaluate(GOLD.replace("[0, 3]", "[0, 9]")));
    assertTrue(index.getMessage().contains("names no entity"), index.getMessage());
  }

  private RoleReport evaluate(String gold) throws IOException {
    Files.writeString(folder.resolve("gold.json"), gold);
    return RoleEvaluation.of(GoldRoles.in(folder), predictions());
  }

  private static RolePredictions predictions() {
    RolePredictions predictions = new RolePredictions();
    predictions.add(SoundGraph.whole());
    return predictions;
  }
}
