package org.rapporteur.read;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.text.Span;

/**
 * A news article as it was read: its text and what is known about it.
 *
 * @param sourceFile the input as given on the command line (relative where it was given so)
 * @param body the text that all offsets refer to, unchanged from the input where that was plain
 *     text
 * @param headline where the headline stands in the body, empty when it does not stand there
 * @param title the headline in words, "" when there is none
 * @param published day of publication, null when unknown
 * @param publisher name of the publisher, null when unknown
 * @param url canonical address, null when unknown
 * @param dateline place at the head of the text ("BEIJING (Reuters) -"), null when there is none
 * @param furniture parts of the body that are no prose of the article, in text order: site
 *     navigation, bylines, comment counts, share links, picture addresses
 * @param sha256 of the body in UTF-8, 64 hex digits
 */
public record Article(
    String sourceFile,
    String body,
    Span headline,
    String title,
    LocalDate published,
    String publisher,
    String url,
    Span dateline,
    List<Span> furniture,
    String sha256)
    implements Serializable {

  private static final int KEY_LENGTH = 12;

  public Article {
    Objects.requireNonNull(sourceFile, "sourceFile");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(sha256, "sha256");
    furniture = List.copyOf(furniture);
  }

  /** A text about which nothing else is known. */
  public static Article of(String text) {
    return new Article(
        "-", text, new Span(0, 0), "", null, null, null, null, List.of(), Digest.sha256(text));
  }

  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(published);
  }

  public Optional<String> publisherName() {
    return Optional.ofNullable(publisher);
  }

  public Optional<String> address() {
    return Optional.ofNullable(url);
  }

  public Optional<Span> datelinePlace() {
    return Optional.ofNullable(dateline);
  }

  /**
   * What names the article in the graph: the same for the same address, or for the same text where
   * no address is known.
   *
   * @return the first 12 hex digits of the SHA-256 of the address, or of the body
   */
  public String key() {
    return (url == null ? sha256 : Digest.sha256(url)).substring(0, KEY_LENGTH);
  }

  /** The body with its furniture blanked out by line breaks: same length, same positions. */
  public String prose() {
    StringBuilder prose = new StringBuilder(body);
    for (Span span : furniture) {
      for (int i = span.start(); i < span.end(); i++) {
        prose.setCharAt(i, '\n');
      }
    }
    return prose.toString();
  }
}
