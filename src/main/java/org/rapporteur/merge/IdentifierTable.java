package org.rapporteur.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Where identifiers stand in data: {@code identifiers.tsv}. */
final class IdentifierTable {

  private static final String FILE = "identifiers.tsv";

  private final List<Form> forms = new ArrayList<>();
  private final Map<String, String> properties = new HashMap<>();
  private final Set<String> same = new HashSet<>();

  /** An IRI that holds an identifier as its first group. */
  private record Form(String scheme, Pattern pattern) {}

  private IdentifierTable() {}

  static IdentifierTable bundled() {
    IdentifierTable table = new IdentifierTable();
    Tsv.read(FILE, table::add);
    return table;
  }

  private void add(String[] fields, int line) {
    switch (fields[0]) {
      case "iri" -> forms.add(new Form(fields[1], Pattern.compile(fields[2])));
      case "property" -> properties.put(fields[2], fields[1]);
      case "same" -> same.add(fields[2]);
      default ->
          throw new MergeException(
              FILE, line, "\"" + fields[0] + "\" is no kind; write iri, property or same");
    }
  }

  /** Of the IRI itself. */
  Optional<Identifier> of(Node node) {
    if (node.isURI() && node.getURI().startsWith("http")) {
      for (Form form : forms) {
        Matcher matcher = form.pattern().matcher(node.getURI());
        if (matcher.matches()) {
          return Optional.of(new Identifier(form.scheme(), matcher.group(1)));
        }
      }
    }
    return Optional.empty();
  }

  /** Of a subject, by a property and its literal. */
  Optional<Identifier> of(Node property, Node literal) {
    String scheme = properties.get(property.getURI());
    if (scheme == null || !literal.isLiteral()) {
      return Optional.empty();
    }
    String value = literal.getLiteralLexicalForm().strip();
    boolean isCode = scheme.startsWith("iso");
    return Optional.of(new Identifier(scheme, isCode ? value.toUpperCase(Locale.ROOT) : value));
  }

  /** Of these, one that says no more than that they match. */
  boolean isMatch(Node property) {
    return property.getURI().endsWith("exactMatch");
  }

  boolean isSame(Node property) {
    return same.contains(property.getURI());
  }
}
