package org.rapporteur.evaluate.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What others call the types that we tell apart. */
final class GoldTypes {

  private final Map<String, String> byName;

  private GoldTypes(Map<String, String> byName) {
    this.byName = byName;
  }

  static GoldTypes load() {
    try (InputStream in = GoldTypes.class.getResourceAsStream("types.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new GoldTypes(
          lines
              .lines()
              .filter(l -> !l.startsWith("#"))
              .map(l -> l.split("\t"))
              .collect(Collectors.toUnmodifiableMap(c -> c[0], c -> c[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param name a label or an IRI, null when there is none
   * @return "" for any that we do not know
   */
  String of(String name) {
    if (name == null) {
      return "";
    }
    String local = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
    return byName.getOrDefault(local.toLowerCase(Locale.ROOT), "");
  }
}
