package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.map.GraphFormat;
import org.rapporteur.map.GraphWriter;
import org.rapporteur.ontology.SoundGraph;

class EvaluateCommandTest {

  @TempDir Path folder;

  private String graph;

  @BeforeEach
  void graph() throws IOException {
    Path file = folder.resolve("s1.nq");
    try (OutputStream out = Files.newOutputStream(file);
        GraphWriter writer = new GraphWriter(out, GraphFormat.NQUADS)) {
      writer.write(SoundGraph.whole());
    }
    graph = file.toString();
  }

  @Test
  void eventsAreMeasuredAndMistakesShownWithTheirSentences() throws IOException {
    gold(
        "s1.gold.json",
        """
        {"document": "s1",
         "actors": {"quist": {"names": ["Quist"], "type": "Person"},
                    "oduya": {"names": ["Oduya"], "type": "Person"}},
         "events": [{"type": "Meeting", "participants": ["quist", "oduya"], "status": "Planned"}]}
        """);
    Run run = Run.of("evaluate", "events", "--gold", folder.toString(), graph);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("1 document, 1 event asked for, 1 too many"), run.out());
    assertTrue(run.out().contains("events                   P 0.500  R 1.000"), run.out());
    assertTrue(run.out().contains("wrong status, 1 of 1:"), run.out());
    assertTrue(run.out().contains("expected Planned; found Held"), run.out());
    assertTrue(run.out().contains("    LUND, May 4 - Foreign Minister Mara Quist"), run.out());
    Run none = Run.of("evaluate", "events", "-g", folder.toString(), graph, "--worst", "0");
    assertTrue(!none.out().contains("wrong status"), none.out());
  }

  @Test
  void rolesAreThereAsJson() throws IOException {
    gold(
        "gold.json",
        """
        {"s1": {"entities": [{"names": ["Quist"], "type": "person"},
                             {"names": ["Norland"], "type": "location"}],
                "related": [[0, 1]],
                "roles": [{"person": 0, "relation": "minister_of", "of": [1],
                           "same_sentence": true}]}}
        """);
    Run run = Run.of("evaluate", "roles", "--gold", folder.toString(), graph, "--json");
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertEquals(1, report.get("judged").asInt(), run.out());
    assertEquals(1.0, report.get("kinds").get(0).get("score").get("f1").asDouble());
  }

  @Test
  void statementsAreMeasuredOnStandOffAnnotations() throws IOException {
    gold(
        "s1_ann1.ann",
        """
        T1\tContent 159 180\t"We will talk again,"
        T2\tSource 181 186\tQuist
        T3\tCue 187 191\ttold
        E1\tAttribution:T3 Content:T1 Source:T2 Cue:T3
        """);
    gold("s2_ann1.ann", "T1\tContent 0 5\tQuist\n");
    Run run = Run.of("evaluate", "statements", "--gold", folder.toString(), graph);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("content and speaker      P 0.500  R 1.000"), run.out());
    assertTrue(run.out().contains("extra statement, 1 of 1:"), run.out());
    assertTrue(run.out().contains("peace was near; found by rule say.test"), run.out());
    assertTrue(run.err().contains("1 gold file not counted"), run.err());
    assertTrue(run.err().contains("s2_ann1"), run.err());
  }

  @Test
  void goldThatCannotBeReadIsAFailureWithFileAndLine() throws IOException {
    gold("s1.gold.json", "{\n \"document\": oops }");
    Run run = Run.of("evaluate", "events", "--gold", folder.toString(), graph);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("s1.gold.json:2:"), run.err());
    gold("s1_ann1.ann", "T1\tContent x y\tQuist\n");
    Run statements = Run.of("evaluate", "statements", "--gold", folder.toString(), graph);
    assertEquals(1, statements.code());
    assertTrue(statements.err().contains("s1_ann1.ann:1:"), statements.err());
  }

  @Test
  void goldOfOtherArticlesIsAFailureNotAZero() throws IOException {
    gold("other_ann1.ann", "T1\tContent 0 5\tQuist\n");
    Run run = Run.of("evaluate", "statements", "--gold", folder.toString(), graph);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("no article has gold"), run.err());
  }

  @Test
  void whatToEvaluateMustBeSaid() {
    Run run = Run.of("evaluate");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("say what to evaluate: events, "), run.err());
    Run events = Run.of("evaluate", "events", "--help");
    assertEquals(0, events.code());
    assertTrue(events.out().contains("Examples:"), events.out());
  }

  private void gold(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
