package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

  private static final String TEXT =
      """
      <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
      <div class="story"><h1>Envoys meet in Oslo</h1>
      <p>OSLO, May 4 (Example News) — Two envoys, both&nbsp;of them new to the post, met\tin Oslo on
      Tuesday, and spoke for <b>an</b> hour about fish, oil and ships.</p>
      <figure><img src="a.jpg"><figcaption>Envoys in Oslo</figcaption></figure>
      <p>“We agree,” said one of them, whose name was not given, when she left the café at noon.</p>
      <ul><li><a href="/2">Related: more envoys</a></li><li><a href="/3">Even more</a></li></ul></div>
      <footer>© 2021 The Daily Example</footer>
      """;

  private final HtmlReader reader = new HtmlReader(HeadPatterns.bundled());

  private Article read(String head) {
    return reader.read("a.html", page(head).getBytes(StandardCharsets.UTF_8));
  }

  private static String page(String head) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>" + TEXT + "</body></html>";
  }

  @Test
  void keepsTheMainTextAlone() {
    Article article = read("<title>Envoys meet in Oslo | The Daily Example</title>");
    assertEquals(
        """
        Envoys meet in Oslo

        OSLO, May 4 (Example News) — Two envoys, both of them new to the post, met in Oslo on \
        Tuesday, and spoke for an hour about fish, oil and ships.

        “We agree,” said one of them, whose name was not given, when she left the café at noon.""",
        article.body());
    assertEquals("Envoys meet in Oslo", article.headline().of(article.body()));
    assertEquals("OSLO", article.datelinePlace().orElseThrow().of(article.body()));
    assertEquals(Optional.of("Example News"), article.publisherName());
  }

  @Test
  void readsJsonLd() {
    Article article =
        read(
            """
            <meta property="og:title" content="Not this">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","name":"A site"},
              {"@type":["NewsArticle"],"headline":"Envoys &amp; fish","datePublished":"2021-05-04T23:30:00-05:00",
               "publisher":{"@type":"Organization","name":"The Daily Example"},
               "mainEntityOfPage":{"@id":"https://example.org/envoys"}}]}</script>""");
    assertEquals("Envoys & fish", article.title());
    assertEquals(Optional.of(LocalDate.of(2021, 5, 4)), article.publishedOn());
    assertEquals(Optional.of("The Daily Example"), article.publisherName());
    assertEquals(Optional.of("https://example.org/envoys"), article.address());
  }

  @Test
  void readsOpenGraphWhenJsonLdIsBroken() {
    Article article =
        read(
            """
            <script type="application/ld+json">{"@type":"NewsArticle",</script>
            <meta property="og:title" content="Envoys meet - The Daily Example">
            <meta property="article:published_time" content="2021-05-04T10:00Z">
            <meta property="og:site_name" content="The Daily Example">
            <meta property="og:url" content="javascript:alert(1)">
            <link rel="canonical" href="https://example.org/1">""");
    assertEquals("Envoys meet", article.title());
    assertEquals(Optional.of(LocalDate.of(2021, 5, 4)), article.publishedOn());
    assertEquals(Optional.of("The Daily Example"), article.publisherName());
    assertEquals(Optional.of("https://example.org/1"), article.address());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8",
    "UTF-8, iso-8859-1",
    "UTF-8, klingon-8",
    "windows-1252, windows-1252",
    "windows-1252, iso-8859-1",
    "windows-1252, utf-8",
    "UTF-16LE, utf-16"
  })
  void readsThePageWhateverItDeclares(String encoding, String declared) {
    byte[] bytes = page("<meta charset=" + declared + ">").getBytes(Charset.forName(encoding));
    Article article = reader.read("a.html", bytes);
    assertTrue(
        article
            .body()
            .endsWith(
                "“We agree,” said one of them, whose name was not given,"
                    + " when she left the café at noon."),
        article.body());
  }

  @Test
  void readsOtherDeclaredEncodings() {
    String page =
        "<html><head><meta charset=koi8-r></head><body><article><p>Президент провёл"
            + " встречу с министром.</p></article></body></html>";
    assertTrue(
        reader.read("a.html", page.getBytes(Charset.forName("KOI8-R"))).body().contains("встречу"));
  }

  @Test
  void aPageCutInTheMiddleGivesWhatIsThere() {
    String cut = page("").substring(0, page("").indexOf("when she left"));
    assertTrue(
        reader
            .read("a.html", cut.getBytes(StandardCharsets.UTF_8))
            .body()
            .endsWith("whose name was not given,"));
  }

  @Test
  void aPageWithoutTextIsAProblem() {
    String page =
        "<html><body><div id=app></div><script>var a = 'Envoys meet'</script></body></html>";
    ReadException e =
        assertThrows(ReadException.class, () -> reader.read("a.html", page.getBytes()));
    assertTrue(e.problem().what().startsWith("holds no article text"), e.getMessage());
  }

  @Test
  void deepNestingIsNoTrouble() {
    String page = "<div>".repeat(50_000) + "<p>Two envoys, both new, met in Oslo and spoke.</p>";
    String body = reader.read("a.html", page.getBytes(StandardCharsets.UTF_8)).body();
    assertTrue(body.endsWith("met in Oslo and spoke."), body);
  }
}
