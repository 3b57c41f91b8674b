package org.rapporteur.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.read.Article;
import org.rapporteur.read.ArticleSource;
import org.rapporteur.read.Reading;

/** The samples themselves: each has gold, and its gold says only what stands in its text. */
class SampleGoldTest {

  private static final Path FOLDER = Path.of("seeds/articles");

  private final Map<String, Article> articles = articles();
  private final List<GoldArticle> golds = GoldArticle.in(FOLDER);

  private static Map<String, Article> articles() {
    Map<String, Article> articles = new TreeMap<>();
    ArticleSource.of(List.of(FOLDER.toString()), InputStream.nullInputStream()).stream()
        .map(reading -> ((Reading.Of) reading).article())
        .forEach(
            article -> {
              String file = Path.of(article.sourceFile()).getFileName().toString();
              articles.put(file.substring(0, file.lastIndexOf('.')), article);
            });
    return articles;
  }

  @Test
  void everyArticleHasGold() {
    assertTrue(articles.size() >= 8, "only " + articles.keySet());
    assertEquals(
        List.copyOf(articles.keySet()), golds.stream().map(GoldArticle::document).toList());
  }

  @TestFactory
  Stream<DynamicTest> goldStandsInTheText() {
    return golds.stream()
        .map(
            gold -> dynamicTest(gold.document(), () -> check(gold, articles.get(gold.document()))));
  }

  private static void check(GoldArticle gold, Article article) {
    String text = article.body().replaceAll("\\s+", " ");
    int words = text.split(" ").length;
    assertTrue(words >= 250 && words <= 600, words + " words");
    assertEquals(gold.published(), article.publishedOn().orElseThrow().toString());
    assertEquals("Rapporteur Samples", article.publisherName().orElseThrow());
    gold.events().forEach(event -> stands(event.evidence(), text));
    for (GoldArticle.Statement said : gold.statements()) {
      for (String piece : said.content().split(" … ")) {
        stands(piece, text);
      }
    }
    parties(gold)
        .forEach(
            key -> assertTrue(gold.actors().containsKey(key), "no actor \"" + key + "\" in gold"));
    gold.actors()
        .forEach(
            (key, actor) ->
                assertTrue(
                    actor.names().stream().anyMatch(name -> mentioned(name, text)),
                    () -> "nothing in the text is called " + key + " " + actor.names()));
  }

  private static Stream<String> parties(GoldArticle gold) {
    return Stream.of(
            gold.events().stream().flatMap(e -> e.parties().stream()).flatMap(List::stream),
            gold.deniedEvents().stream().flatMap(e -> e.participants().stream()),
            gold.statements().stream().map(GoldArticle.Statement::speaker),
            gold.roles().stream().flatMap(r -> Stream.of(r.person(), r.represents())))
        .flatMap(keys -> keys);
  }

  /** States stand in texts as adjectives too ("Turkish"): the first letters will do. */
  private static boolean mentioned(String name, String text) {
    return text.contains(name) || name.length() > 4 && text.contains(name.substring(0, 4));
  }

  private static void stands(String words, String text) {
    assertTrue(text.contains(words), () -> "not in the text: " + words);
  }
}
