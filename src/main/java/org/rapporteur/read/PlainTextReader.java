package org.rapporteur.read;

import java.util.List;
import org.rapporteur.text.Span;

/**
 * Plain text to an article. The body is the file's own text, character by character, without its
 * byte order mark and its front matter; line ends stay as they are.
 */
final class PlainTextReader {

  private final HeadPatterns patterns;

  PlainTextReader(HeadPatterns patterns) {
    this.patterns = patterns;
  }

  /**
   * The article of a file.
   *
   * @throws ReadException when it holds none
   */
  Article read(String where, byte[] bytes) {
    String text = Decoder.text(where, bytes);
    FrontMatter front = FrontMatter.of(where, text);
    String body = text.substring(front.length());
    List<TextLine> lines = TextLine.of(body);
    if (lines.isEmpty()) {
      throw new ReadException(where, "holds no text", "leave it out or fetch it again");
    }
    Span headline = Headline.find(body, lines, front.title(), patterns);
    String inBody = headline.of(body);
    Surroundings around = Surroundings.of(body, headline, patterns);
    return new Article(
        where,
        body,
        headline,
        front.title().orElse(Headline.title(inBody)),
        front.date().or(around::date).orElse(null),
        front.publisher().or(around::publisher).orElse(null),
        front.url().orElse(null),
        around.dateline().orElse(null),
        around.furniture(),
        Digest.sha256(body));
  }
}
