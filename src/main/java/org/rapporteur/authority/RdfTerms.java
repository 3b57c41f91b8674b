package org.rapporteur.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What properties and classes of other vocabularies mean to us: {@code rdf-terms.tsv}. */
final class RdfTerms {

  private static final String FILE = "rdf-terms.tsv";

  private final Map<String, String> properties = new HashMap<>();
  private final Map<String, String> classes = new HashMap<>();

  private RdfTerms() {}

  static RdfTerms bundled() {
    RdfTerms terms = new RdfTerms();
    try (InputStream in = RdfTerms.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(terms::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private void add(String line) {
    String[] cells = line.split("\t");
    if (cells.length != 3 || !cells[0].equals("property") && !cells[0].equals("class")) {
      throw new ImportException(FILE, "\"" + line + "\" is not: property or class, role, IRI");
    }
    (cells[0].equals("class") ? classes : properties).put(cells[2], cells[1]);
  }

  /** "" for a property that does not matter. */
  String property(String iri) {
    return properties.getOrDefault(iri, "");
  }

  /** "" for a class that does not matter. */
  String classOf(String iri) {
    return classes.getOrDefault(iri, "");
  }
}
