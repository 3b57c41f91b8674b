package org.rapporteur.read;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.text.Span;

/**
 * A web page to an article. The body is the headline, an empty line, and the main text with an
 * empty line between paragraphs; white space inside a paragraph is one space.
 */
final class HtmlReader {

  private final HeadPatterns patterns;

  HtmlReader(HeadPatterns patterns) {
    this.patterns = patterns;
  }

  /**
   * The article of a page.
   *
   * @throws ReadException when the page holds none
   */
  Article read(String where, byte[] bytes) {
    Document page = Jsoup.parse(Decoder.page(where, bytes));
    PageMetadata metadata = PageMetadata.of(page);
    String title = metadata.title().orElse("");
    String text = MainText.of(page, title);
    if (text.isBlank()) {
      throw new ReadException(
          where,
          "holds no article text that can be told from its menus and scripts",
          "save the article's text as a .txt file");
    }
    String body = title.isEmpty() ? text : title + "\n\n" + text;
    Span headline = new Span(0, title.length());
    Surroundings around = Surroundings.of(body, headline, patterns);
    Optional<LocalDate> date = metadata.date().or(around::date);
    return new Article(
        where,
        body,
        headline,
        title,
        date.orElse(null),
        metadata.publisher().or(around::publisher).orElse(null),
        metadata.url().orElse(null),
        around.dateline().orElse(null),
        around.furniture(),
        Digest.sha256(body));
  }
}
