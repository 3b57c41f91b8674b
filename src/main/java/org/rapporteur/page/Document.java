package org.rapporteur.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A page as it is sent or kept.
 *
 * @param status of HTTP
 * @param mediaType with its character set where it has one
 * @param content not copied: whoever makes one gives it away
 * @param about IRI of the thing it describes, where there is one
 */
public record Document(int status, String mediaType, byte[] content, Optional<String> about) {

  static Document of(int status, Form form, String content, Optional<String> about) {
    return new Document(
        status,
        form.mediaType() + "; charset=utf-8",
        content.getBytes(StandardCharsets.UTF_8),
        about);
  }

  /** Of a document of text. */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
