package org.rapporteur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.link.LinkedClaims;
import org.rapporteur.map.ArticleMapper;
import org.rapporteur.map.Iris;
import org.rapporteur.read.Article;
import org.rapporteur.read.ArticleSource;

class PipelineTest {

  @TempDir Path folder;

  /** Without sentences, for this is about the order of things; fails on a text that says so. */
  private final Pipeline pipeline =
      new Pipeline(
          PipelineTest::withoutSentences,
          new Extractor(RuleSet.bundled()),
          claims ->
              new LinkedClaims(
                  claims.article(), List.of(), List.of(), List.of(), List.of(), List.of()),
          new ArticleMapper(Iris.standard()));

  private static AnnotatedArticle withoutSentences(Article article) {
    if (article.body().contains("fail")) {
      throw new IllegalStateException("cannot take \"" + article.title() + "\"");
    }
    return new AnnotatedArticle(article, List.of());
  }

  @BeforeEach
  void articles() throws IOException {
    for (int i = 0; i < 30; i++) {
      Files.writeString(
          folder.resolve(String.format("%02d.txt", i)), "Day " + i + "\n\nThey met.\n");
    }
    Files.writeString(folder.resolve("07.txt"), "");
    Files.writeString(folder.resolve("11.txt"), "Talks\n\nfail\n");
    Files.writeString(folder.resolve("13.txt"), "Day 3\n\nThey met.\n");
  }

  @Test
  void goesOnAfterProblemsAndKeepsTheOrder() {
    List<String> order = new ArrayList<>();
    Summary summary =
        pipeline.run(
            ArticleSource.of(List.of(folder.toString()), InputStream.nullInputStream()).iterator(),
            4,
            outcome -> order.add(name(outcome)));
    List<String> sorted = order.stream().sorted().toList();
    assertEquals(sorted, order);
    assertEquals(30, order.size());
    assertEquals(27, summary.articles());
    assertEquals(1, summary.repeated());
    assertEquals(2, summary.problems().size());
    assertEquals("is empty", summary.problems().get(0).what());
    assertTrue(
        summary.problems().get(1).what().contains("cannot take \"Talks\""),
        summary.problems().get(1).toString());
    assertTrue(summary.triples() > 27 * 4, summary.toString());
  }

  private String name(Outcome outcome) {
    if (outcome instanceof Outcome.Converted converted) {
      return converted.claims().article().article().sourceFile();
    }
    return outcome instanceof Outcome.Skipped skipped
        ? skipped.problem().where()
        : ((Outcome.Repeated) outcome).sourceFile();
  }
}
