package org.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.align.EventAligner;
import org.rapporteur.store.GraphStore;

/**
 * Each question of {@code queries/} on three small articles. What it must answer stands in {@code
 * expected/}: a line "? name=value, ..." for each asking, then the rows as tab-separated values.
 */
class NamedQuestionsTest {

  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void build() {
    store = ThreeArticles.store(folder.resolve("store"));
    EventAligner aligner = new EventAligner(store, "test");
    aligner.write(aligner.align());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void everyFileIsInTheCatalogue() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      TreeSet<String> names = new TreeSet<>();
      files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".rq"))
          .forEach(f -> names.add(f.substring(0, f.length() - 3)));
      assertEquals(List.copyOf(names), QuestionCatalogue.names());
    }
  }

  @TestFactory
  Stream<DynamicTest> eachHasAHeader() {
    return QuestionCatalogue.bundled().all().stream()
        .map(
            q ->
                DynamicTest.dynamicTest(
                    q.name(),
                    () -> {
                      assertTrue(q.question().endsWith("?"), "the question in plain words");
                      assertFalse(q.shows().isEmpty(), "what it shows");
                      assertTrue(
                          q.name().equals("articles") || q.sparql().contains("?sentence"),
                          "each row comes with its sentence");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> eachAnswersAsExpected() {
    return QuestionCatalogue.bundled().all().stream()
        .map(q -> DynamicTest.dynamicTest(q.name(), () -> answers(q)));
  }

  private static void answers(Question question) throws IOException {
    String expected = expected(question.name());
    StringBuilder given = new StringBuilder();
    expected
        .lines()
        .filter(l -> l.startsWith("?") && (l.length() == 1 || l.charAt(1) == ' '))
        .forEach(l -> given.append(l).append('\n').append(rows(question, values(l))));
    assertFalse(given.isEmpty(), "asked at least once");
    assertEquals(expected, given.toString());
  }

  private static Map<String, String> values(String line) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : line.substring(1).strip().split(", ")) {
      if (!pair.isEmpty()) {
        values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
      }
    }
    return values;
  }

  private static String rows(Question question, Map<String, String> values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answer answer = store.read(d -> new Asker(Services.none()).ask(d, question, values));
    new AnswerWriter(AnswerFormat.TSV, 0).write(answer, out);
    String text = out.toString(StandardCharsets.UTF_8);
    return text.substring(text.indexOf('\n') + 1); // without the heads
  }

  private static String expected(String name) throws IOException {
    try (InputStream in =
        NamedQuestionsTest.class.getResourceAsStream("expected/" + name + ".tsv")) {
      assertTrue(in != null, "expected/" + name + ".tsv is there");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
