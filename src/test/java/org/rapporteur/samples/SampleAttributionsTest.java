package org.rapporteur.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.evaluate.BratAnnotations;
import org.rapporteur.evaluate.GoldStatement;
import org.rapporteur.read.Article;
import org.rapporteur.read.ArticleSource;
import org.rapporteur.read.Reading;
import org.rapporteur.text.CodePointText;
import org.rapporteur.text.Span;

/** The attributions of the samples: spans that hold the words they quote, a statement each. */
class SampleAttributionsTest {

  private static final Path FOLDER = Path.of("seeds/articles");

  @TestFactory
  Stream<DynamicTest> attributionsStandInTheText() throws IOException {
    BratAnnotations gold = BratAnnotations.read(FOLDER);
    List<GoldArticle> articles =
        GoldArticle.in(FOLDER).stream()
            .filter(a -> Files.exists(FOLDER.resolve(a.document() + ".txt")))
            .toList();
    assertFalse(articles.isEmpty());
    assertEquals(gold.size(), articles.size(), "every text has attributions, and nothing else");
    return articles.stream()
        .map(a -> dynamicTest(a.document(), () -> check(a, gold.of(a.document()).orElseThrow())));
  }

  private static void check(GoldArticle article, List<GoldStatement> attributions)
      throws IOException {
    CodePointText text = new CodePointText(body(article.document()));
    for (String line : Files.readAllLines(FOLDER.resolve(article.document() + ".ann"))) {
      if (line.startsWith("T")) {
        String[] cells = line.split("\t");
        assertEquals(cells[2], words(text, cells[1]), line);
      }
    }
    List<String> contents = new ArrayList<>();
    for (GoldStatement attribution : attributions) {
      assertEquals(1, attribution.source().size(), attribution.toString());
      assertFalse(attribution.cue().isEmpty(), attribution.toString());
      contents.add(
          String.join(" … ", attribution.content().stream().map(s -> slice(text, s)).toList()));
    }
    for (GoldArticle.Statement said : article.statements()) {
      assertTrue(
          contents.stream().anyMatch(c -> c.contains(said.content())),
          "the statement is an attribution too: " + said.content());
    }
  }

  private static String words(CodePointText text, String kindAndOffsets) {
    List<String> pieces = new ArrayList<>();
    for (String offsets : kindAndOffsets.substring(kindAndOffsets.indexOf(' ') + 1).split(";")) {
      String[] ends = offsets.split(" ");
      pieces.add(text.slice(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return String.join(" ", pieces);
  }

  private static String slice(CodePointText text, Span span) {
    return text.slice(span.start(), span.end());
  }

  private static String body(String document) {
    Article article =
        ArticleSource.of(
                List.of(FOLDER.resolve(document + ".txt").toString()),
                InputStream.nullInputStream())
            .stream()
            .map(reading -> ((Reading.Of) reading).article())
            .findFirst()
            .orElseThrow();
    return article.body();
  }
}
