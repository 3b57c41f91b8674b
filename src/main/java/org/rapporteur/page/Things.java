package org.rapporteur.page;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Iris;
import org.rapporteur.map.Vocabulary;

/**
 * IRIs as they stand in addresses. A store may be built with any {@code --base}: what most of its
 * articles are under is left out.
 *
 * @param base of most IRIs in the store
 */
public record Things(String base) {

  private static final Pattern ARTICLE = Pattern.compile("(.*[/#])article/[^/#]+");
  private static final String PATH = "thing";

  /** Those of a store. */
  static Things of(DatasetGraph data) {
    Map<String, Integer> bases = new TreeMap<>();
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.ARTICLE)
        .forEachRemaining(
            q -> {
              Matcher matcher = ARTICLE.matcher(q.getSubject().toString());
              if (matcher.matches()) {
                bases.merge(matcher.group(1), 1, Integer::sum);
              }
            });
    return new Things(
        bases.entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElse(Iris.DEFAULT_BASE));
  }

  /** What stands for an IRI in an address. */
  String key(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  /** The IRI that a key stands for. */
  public String iri(String key) {
    return key.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") ? key : base + key;
  }

  /** Where what is known of a thing stands. */
  public Address address(String iri) {
    String key = key(iri);
    return key.equals(iri) || key.contains("#")
        ? Address.of(PATH).with("iri", iri)
        : Address.of(PATH + "/" + key);
  }

  /** The IRI under the base whose path this is, where it may be one. */
  Optional<String> at(String path) {
    String under = base.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*:(//[^/]*)?/*", "");
    return path.startsWith(under) && path.length() > under.length()
        ? Optional.of(base + path.substring(under.length()))
        : Optional.empty();
  }

  /** The number that claims of an article end with, in text order; 0 for what has none. */
  static int number(String iri) {
    String last = iri.substring(iri.lastIndexOf('/') + 1);
    return last.matches("\\d{1,9}") ? Integer.parseInt(last) : 0;
  }

  /** The IRI that an address is about, "" where it is about none. */
  String iri(Address address) {
    if (address.path().equals(PATH)) {
      return address.get("iri");
    }
    return address.path().startsWith(PATH + "/")
        ? base + address.path().substring(PATH.length() + 1)
        : "";
  }
}
