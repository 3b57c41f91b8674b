package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * Title, day and main text of real pages against what Mozilla's Readability makes of them. The
 * figures it prints stand in BENCHMARKS.md.
 */
class PagesTest {

  private static final Path PAGES = Path.of("../shared/inputs/readability");

  /** Figure captions are left out on both sides: they are no prose. */
  private record Score(String page, double text, boolean title, boolean hasDay, boolean day) {}

  @Test
  void readsRealPages() throws IOException {
    assumeTrue(Files.isDirectory(PAGES), "needs the pages in " + PAGES);
    List<Score> scores = new ArrayList<>();
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.filter(Files::isDirectory).sorted().toList()) {
        scores.add(score(page));
      }
    }
    double text = scores.stream().mapToDouble(Score::text).average().orElseThrow();
    long good = scores.stream().filter(s -> s.text() >= 0.9).count();
    long titles = scores.stream().filter(Score::title).count();
    long dated = scores.stream().filter(Score::hasDay).count();
    long days = scores.stream().filter(Score::day).count();
    String figures =
        String.format(
            Locale.ROOT,
            "%d pages: text F1 %.3f, %d at 0.90 or more; titles %d; days %d of %d",
            scores.size(),
            text,
            good,
            titles,
            days,
            dated);
    System.out.println(figures);
    scores.stream().filter(s -> s.text() < 0.9 || !s.title()).forEach(System.out::println);
    assertTrue(text >= 0.965 && good >= 37 && titles >= 38 && days == dated, figures);
  }

  private static Score score(Path page) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(page.resolve("expected-metadata.json").toFile());
    Document expected = Jsoup.parse(Files.readString(page.resolve("expected.html")));
    expected.select("figcaption").remove();
    byte[] bytes = Files.readAllBytes(page.resolve("source.html"));
    Article article = new HtmlReader(HeadPatterns.bundled()).read(page.toString(), bytes);
    String text = article.body().substring(article.headline().end());
    String day = gold.path("publishedTime").asText("");
    boolean dated = day.length() >= 10;
    return new Score(
        page.getFileName().toString(),
        f1(words(expected.text()), words(text)),
        gold.path("title").asText().equals(article.title()),
        dated,
        dated && article.publishedOn().map(d -> day.startsWith(d.toString())).orElse(false));
  }

  /** Words as a bag; Chinese characters count as words. */
  private static Map<String, Integer> words(String text) {
    Map<String, Integer> bag = new HashMap<>();
    String spaced = text.toLowerCase(Locale.ROOT).replaceAll("(\\p{IsHan})", " $1 ");
    for (String word : spaced.split("[^\\p{L}\\p{N}]+")) {
      bag.merge(word, 1, Integer::sum);
    }
    bag.remove("");
    return bag;
  }

  private static double f1(Map<String, Integer> expected, Map<String, Integer> found) {
    int shared =
        expected.entrySet().stream()
            .mapToInt(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0)))
            .sum();
    int all = Stream.of(expected, found).flatMap(b -> b.values().stream()).mapToInt(n -> n).sum();
    return all == 0 ? 1 : 2.0 * shared / all;
  }
}
