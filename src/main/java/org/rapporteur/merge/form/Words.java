package org.rapporteur.merge.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** A list of words beside the classes, one a line. */
final class Words {

  private Words() {}

  static Set<String> of(String resource) {
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      Set<String> words = new TreeSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .forEach(words::add);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
