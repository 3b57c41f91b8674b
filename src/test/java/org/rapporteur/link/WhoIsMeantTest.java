package org.rapporteur.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.who.WhoIsWho;
import org.rapporteur.read.Article;
import org.rapporteur.read.ArticleSource;
import org.rapporteur.read.Reading;
import org.rapporteur.testing.Annotators;
import org.rapporteur.text.Span;

/**
 * Short texts of our own, each with the traps of one kind. "[Paris|Q90]" marks words and the key of
 * whom or what they mean; "-" is for words that may mean nobody who is known.
 */
class WhoIsMeantTest {

  private static final Path TEXTS = Path.of("src/test/resources/org/rapporteur/link/meant");

  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]+)\\]");

  private static final Extractor EXTRACTOR = new Extractor(RuleSet.bundled());
  private static final Catalogue CATALOGUE = Catalogue.packaged();

  /** Words of a text and who they mean. */
  private record Marked(Span span, String key) {}

  @TestFactory
  Stream<DynamicTest> everyoneIsWhoTheyAre() throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(TEXTS)) {
      texts = files.sorted().toList();
    }
    assertFalse(texts.isEmpty(), "no texts in " + TEXTS);
    return texts.stream()
        .map(text -> DynamicTest.dynamicTest(text.getFileName().toString(), () -> check(text)));
  }

  private static void check(Path file) throws IOException {
    String marked = Files.readString(file);
    Article article = article(MARK.matcher(marked).replaceAll("$1"));
    WhoIsWho who = WhoIsWho.of(EXTRACTOR.extract(Annotators.shared().annotate(article)), CATALOGUE);
    List<String> wrong = new ArrayList<>();
    for (Marked mark : marks(marked, article.body())) {
      String found = found(who, mark.span());
      boolean known = found.startsWith("Q") || found.startsWith("geonames/");
      if (mark.key().equals("-") ? known : !found.equals(mark.key())) {
        String words = article.body().substring(mark.span().start(), mark.span().end());
        wrong.add(words + " at " + mark.span().start() + ": " + mark.key() + ", found " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Article article(String text) {
    ArticleSource source =
        ArticleSource.of(
            List.of(ArticleSource.STANDARD_INPUT),
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return ((Reading.Of) source.iterator().next()).article();
  }

  private static List<Marked> marks(String marked, String body) {
    String told = marked.substring(marked.indexOf("---", 3) + 3).strip();
    int start = body.indexOf(MARK.matcher(told).replaceAll("$1"));
    assertFalse(start < 0, "the text does not begin where its front matter ends");
    List<Marked> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(told);
    int taken = 0;
    while (mark.find()) {
      int from = start + mark.start() - taken;
      marks.add(new Marked(new Span(from, from + mark.group(1).length()), mark.group(2)));
      taken += mark.group().length() - mark.group(1).length();
    }
    assertFalse(marks.isEmpty(), "nothing is marked");
    return marks;
  }

  /** What the mention of these words means, or the shortest that holds them. */
  private static String found(WhoIsWho who, Span span) {
    return who.mentions().stream()
        .filter(m -> m.name().equals(span) || m.span().covers(span))
        .filter(m -> who.meaning(m).isPresent())
        .min(
            Comparator.comparing((Mention m) -> !m.name().equals(span))
                .thenComparing(m -> m.span().end() != span.end())
                .thenComparing(m -> m.span().length()))
        .flatMap(who::meaning)
        .map(r -> r.first().key())
        .orElse("nothing");
  }
}
