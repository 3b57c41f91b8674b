package org.rapporteur.evaluate.event;

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
import org.rapporteur.evaluate.GoldDocument;
import org.rapporteur.evaluate.Mistake;
import org.rapporteur.evaluate.event.EventReport.Accuracy;
import org.rapporteur.ontology.SoundGraph;

class EventEvaluationTest {

  private static final String ACTORS =
      """
      {"document": "s1",
       "actors": {
        "quist": {"names": ["Mara Quist", "Quist"], "type": "Person"},
        "oduya": {"names": ["Ben Oduya"], "type": "Person"},
        "tamm": {"names": ["Ilse Tamm"], "type": "Person"},
        "post": {"names": ["The Lund Post"], "type": "Organization"}},
      """;
  private static final String MEETING =
      """
      {"type": "Call", "participants": ["quist", "oduya"], "locations": ["Lund"],
       "date": "2031-05-04", "duration": "PT35M", "status": "Held"}""";
  private static final String VISIT =
      """
      {"type": "Visit", "visitors": ["oduya"], "destinations": ["Portia"],
       "startDate": "2031-05-04", "status": "Planned", "acceptStatus": ["Held"]}""";
  private static final String MISSED =
      """
      {"type": "Meeting", "participants": ["quist", "tamm"], "status": "Held",
       "evidence": "LUND, May 4"}""";

  @TempDir Path folder;

  @Test
  void partiesKindPlaceAndDateAreCountedOneByOne() throws IOException {
    EventReport report = evaluate("", MEETING, VISIT, MISSED);
    assertEquals(3, report.gold());
    assertEquals(1.0, report.events().precision());
    assertEquals(2.0 / 3, report.events().recall(), 1e-9);
    assertEquals(1.0, report.parties().precision());
    assertEquals(3.0 / 5, report.parties().recall(), 1e-9);
    assertEquals(
        List.of(
            new Accuracy("kind", 2, 0.5), // a meeting may match a call, but is none
            new Accuracy("status", 2, 1.0), // the other status is accepted
            new Accuracy("place", 2, 0.5),
            new Accuracy("date", 2, 1.0), // to the month, as the graph has no more
            new Accuracy("duration", 1, 1.0)),
        report.matched());
    assertEquals(
        List.of("missed event", "wrong kind", "wrong place"),
        report.mistakes().stream().map(Mistake::kind).sorted().toList());
  }

  @Test
  void aMistakeStandsBesideItsSentence() throws IOException {
    Mistake missed =
        evaluate("", MEETING, MISSED).mistakes().stream()
            .filter(m -> m.kind().equals("missed event"))
            .findFirst()
            .orElseThrow();
    assertEquals("Meeting: Mara Quist + Ilse Tamm", missed.what());
    assertTrue(missed.sentence().startsWith("LUND, May 4 - Foreign Minister Mara Quist"));
  }

  @Test
  void whatIsNotAskedForNeitherHelpsNorHurts() throws IOException {
    String optional = VISIT.replace("{\"type\"", "{\"required\": false, \"type\"");
    EventReport report = evaluate("", MEETING, optional);
    assertEquals(1, report.gold());
    assertEquals(0, report.extra());
    assertEquals(1.0, report.events().f1());
  }

  @Test
  void anEventThatGoldDoesNotHaveIsOneTooMany() throws IOException {
    EventReport report = evaluate("", VISIT);
    assertEquals(1, report.extra());
    assertEquals(0.5, report.events().precision());
    assertEquals(1.0 / 3, report.parties().precision(), 1e-9);
  }

  @Test
  void statementsAreMatchedByHalfOfTheirWords() throws IOException {
    EventReport report =
        evaluate(
            """
            "statements": [
             {"speaker": "quist", "addressee": "oduya", "relayedBy": "post",
              "content": "We will talk again, and again"},
             {"speaker": "tamm", "content": "peace was near"},
             {"speaker": "tamm", "content": "nothing of the kind"}],
            """,
            MEETING,
            VISIT);
    assertEquals(2.0 / 3, report.statements().recall(), 1e-9);
    assertEquals(1.0, report.statements().precision());
    assertEquals(
        List.of(
            new Accuracy("speaker", 2, 0.5),
            new Accuracy("addressee", 1, 1.0),
            new Accuracy("relay", 1, 1.0)),
        report.attribution());
  }

  @Test
  void anArticleThatNoGraphHasIsMissing() throws IOException {
    Files.writeString(folder.resolve("s2.gold.json"), json("", MISSED).replace("\"s1\"", "\"s2\""));
    EventReport report = evaluate("", MEETING);
    assertEquals(0.5, report.events().recall());
    assertTrue(
        report.mistakes().stream()
            .anyMatch(m -> m.kind().equals("missing article") && m.document().equals("s2")));
  }

  @Test
  void goldOfOtherArticlesIsNoZero() throws IOException {
    List<GoldDocument> gold = gold(json("", MEETING));
    EvaluationException e =
        assertThrows(
            EvaluationException.class, () -> EventEvaluation.of(gold, new EventPredictions()));
    assertTrue(e.getMessage().contains("s1: no input has an article of that name"));
  }

  @Test
  void brokenGoldIsNamedWithFileAndLine() throws IOException {
    isRefused("{\"document\": \"s1\",\n\"actors\": }", 2, "expected a value");
    isRefused("{\"document\": \"s1\",\n \"events\": [\n{}]}", 3, "type of an event is missing");
    isRefused("{\"actors\": {}}", 1, "document is missing");
  }

  private void isRefused(String text, int line, String told) throws IOException {
    EvaluationException e = assertThrows(EvaluationException.class, () -> gold(text));
    assertTrue(e.getMessage().contains("s1.gold.json:"), e.getMessage());
    assertTrue(e.getMessage().contains(told), e.getMessage());
    assertTrue(e.getMessage().contains("README"), "what to do: " + e.getMessage());
    assertEquals(line, e.line(), e.getMessage());
  }

  @Test
  void aKeyThatIsNoActorIsNamedWithItsLine() throws IOException {
    EvaluationException e =
        assertThrows(
            EvaluationException.class, () -> gold(json("", MEETING.replace("oduya", "odya"))));
    assertEquals(8, e.line(), e.getMessage());
    assertTrue(e.getMessage().contains("no actor has the key \"odya\""), e.getMessage());
  }

  @Test
  void aFolderWithoutGoldIsSaidSo() {
    EvaluationException e = assertThrows(EvaluationException.class, () -> GoldDocument.in(folder));
    assertTrue(e.getMessage().contains("holds no *.gold.json file"), e.getMessage());
  }

  private EventReport evaluate(String statements, String... events) throws IOException {
    EventPredictions predictions = new EventPredictions();
    predictions.add(SoundGraph.whole());
    return EventEvaluation.of(gold(json(statements, events)), predictions);
  }

  private static String json(String statements, String... events) {
    return ACTORS + statements + "\"events\": [\n" + String.join(",\n", events) + "]}";
  }

  private List<GoldDocument> gold(String json) throws IOException {
    Files.writeString(folder.resolve("s1.gold.json"), json);
    return GoldDocument.in(folder);
  }
}
