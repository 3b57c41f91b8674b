package org.rapporteur.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluate.StatementError.Kind;
import org.rapporteur.text.Span;

class StatementEvaluationTest {

  private static final String TEXT =
      "\"We will come,\" Mara Quist said. The envoy denied that talks had failed.\n"
          + "Observers hope that the border will open. Quist told reporters the \"long wait\" was"
          + " over.";

  private static final String GOLD =
      String.join(
          "\n",
          "T1\tContent " + at("\"We will come,\"") + "\t\"We will come,\"",
          "T2\tSource " + at("Mara Quist") + "\tMara Quist",
          "T3\tCue " + at("said") + "\tsaid",
          "E1\tAttribution:T3 Content:T1 Source:T2 Cue:T3",
          "T4\tContent " + at("talks had failed") + "\ttalks had failed",
          "T5\tSource " + at("The envoy") + "\tThe envoy",
          "T6\tCue " + at("denied") + "\tdenied",
          "E2\tAttribution:T6 Content:T4 Source:T5 Cue:T6",
          "T7\tContent " + at("the border will open") + "\tthe border will open",
          "T8\tSource " + at("Observers") + "\tObservers",
          "T9\tCue " + at("hope") + "\thope",
          "E3\tAttribution:T9 Content:T7 Source:T8 Cue:T9",
          "T10\tContent " + at("the \"long wait\" was over") + "\tthe \"long wait\" was over",
          "T11\tCue " + at("told") + "\ttold",
          "E4\tAttribution:T11 Content:T10 Cue:T11",
          "");

  @TempDir Path folder;

  @Test
  void countsPerKindAndNamesEveryMistake() throws IOException {
    StatementReport report =
        evaluate(
            statement("\"We will come,\"", "Mara Quist", 0.9),
            statement("talks had failed", "Mara Quist", 0.9),
            statement("Observers", "Observers", 0.3));
    assertEquals(4, report.gold());
    assertEquals(3, report.speech(), "hope is no speech");
    assertEquals(2.0 / 3, report.scores().content().precision(), 1e-9);
    assertEquals(2.0 / 3, report.scores().content().recall(), 1e-9);
    assertEquals(1.0 / 3, report.scores().joint().recall(), 1e-9);
    assertEquals(0.5, report.scores().speaker(), 1e-9);
    assertEquals(
        List.of("quoted 2 0.5", "direct 1 1.0", "mixed 1 0.0", "indirect 1 1.0"),
        report.kinds().stream().map(k -> k.kind() + " " + k.gold() + " " + k.content()).toList());
    assertEquals(
        List.of(Kind.SPEAKER, Kind.MISSED, Kind.EXTRA),
        report.errors().stream().map(StatementError::kind).toList());
    assertTrue(report.errors().get(0).sentence().startsWith("\"We will come,\" Mara Quist said."));
  }

  @Test
  void piecesMayBeNamedInAnyOrder() {
    GoldStatement gold =
        new GoldStatement(List.of(new Span(40, 50), new Span(1, 9)), List.of(), "");
    StatementReport report =
        StatementEvaluation.of(
            List.of(new StatementDocument("report", TEXT, List.of(gold), List.of())));
    assertTrue(report.errors().isEmpty(), "no word reports it and no marks enclose it");
    assertEquals(1, gold.content().get(0).start());
  }

  @Test
  void statesOfMindCountWhenFoundAndAreNotMissed() throws IOException {
    StatementReport report = evaluate(statement("the border will open", "Observers", 0.8));
    assertEquals(1.0, report.scores().content().precision());
    assertEquals(0.0, report.scores().content().recall());
    assertEquals(3, report.errors().size());
  }

  @Test
  void reliabilityComparesStatedWithObserved() throws IOException {
    StatementReport report =
        evaluate(
            statement("\"We will come,\"", "Mara Quist", 0.92),
            statement("talks had failed", "Mara Quist", 0.98));
    assertEquals(1, report.reliability().size());
    assertEquals(0.95, report.reliability().get(0).stated(), 1e-9);
    assertEquals(0.5, report.reliability().get(0).observed(), 1e-9);
  }

  @Test
  void theIntervalOfManyEqualDocumentsIsNarrowAndHoldsTheScore() throws IOException {
    List<GoldStatement> gold = gold().of("doc").orElseThrow();
    StatementDocument document =
        new StatementDocument(
            "doc", TEXT, gold, List.of(statement("\"We will come,\"", "Mara Quist", 0.9)));
    StatementReport report =
        StatementEvaluation.of(List.of(document, document, document, document));
    assertEquals(report.scores().joint().f1(), report.jointInterval().low(), 1e-9);
    assertEquals(report.scores().joint().f1(), report.jointInterval().high(), 1e-9);
  }

  @Test
  void aFileMayNameItsAnnotatorAndTheFirstOneCounts() throws IOException {
    Files.writeString(folder.resolve("border_talks_ann2.ann"), "");
    Files.writeString(folder.resolve("border_talks_ann1.ann"), GOLD);
    BratAnnotations gold = BratAnnotations.read(folder);
    assertEquals(4, gold.of("border_talks").orElseThrow().size());
    assertTrue(gold.of("border").isEmpty());
  }

  @Test
  void brokenGoldIsNamedWithItsLine() throws IOException {
    Files.writeString(folder.resolve("doc.ann"), "T1\tContent 3 9\tabc\nT2\tContent x y\tabc\n");
    EvaluationException e =
        assertThrows(EvaluationException.class, () -> BratAnnotations.read(folder));
    assertEquals(2, e.line());
    assertTrue(e.getMessage().contains("T2\tContent x y"), e.getMessage());
  }

  private StatementReport evaluate(PredictedStatement... statements) throws IOException {
    return StatementEvaluation.of(
        List.of(
            new StatementDocument(
                "doc", TEXT, gold().of("doc").orElseThrow(), List.of(statements))));
  }

  private BratAnnotations gold() throws IOException {
    Files.writeString(folder.resolve("doc.ann"), GOLD);
    return BratAnnotations.read(folder);
  }

  private static PredictedStatement statement(String content, String speaker, double confidence) {
    return new PredictedStatement(
        List.of(span(content)), List.of(span(speaker)), "test.rule", confidence);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String at(String words) {
    return span(words).start() + " " + span(words).end();
  }
}
