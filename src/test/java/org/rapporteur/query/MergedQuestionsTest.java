package org.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.judge.Judgements;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.merge.Merger;
import org.rapporteur.merge.Source;
import org.rapporteur.merge.StateCodes;
import org.rapporteur.store.GraphStore;

/**
 * The questions that need other people's data, on three small articles and two small sets of these.
 */
class MergedQuestionsTest {

  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void build() throws IOException {
    store = ThreeArticles.store(folder.resolve("store"));
    Merger merger = new Merger(store, StateCodes.bundled(), Catalogue.packaged(), "test");
    for (String name : List.of("registry.ttl", "list.ftm.json")) {
      try (InputStream in = MergedQuestionsTest.class.getResourceAsStream("merged/" + name)) {
        Files.copy(in, folder.resolve(name));
      }
      merger.merge(Source.of(folder.resolve(name)), n -> {});
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> eachAnswersAsExpected() {
    return Stream.of(
            "ages-when-they-met",
            "coordinates-from-others",
            "meetings-of-fellow-members",
            "meetings-with-sanctioned",
            "names-in-other-languages",
            "who-met-whom")
        .map(name -> DynamicTest.dynamicTest(name, () -> answers(name)));
  }

  private static void answers(String name) throws IOException {
    String expected;
    try (InputStream in =
        MergedQuestionsTest.class.getResourceAsStream("expected-merged/" + name + ".tsv")) {
      expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Question question = QuestionCatalogue.bundled().question(name);
    Answer answer =
        store.read(
            d -> new Asker(Services.none()).ask(Judgements.of(d).view(d), question, Map.of()));
    new AnswerWriter(AnswerFormat.TSV, 0).write(answer, out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertEquals(expected, text.substring(text.indexOf('\n') + 1));
  }
}
