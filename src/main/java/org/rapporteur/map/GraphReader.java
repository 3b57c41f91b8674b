package org.rapporteur.map;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.text.CodePointText;

/**
 * Reads what a graph says, in the same order each time.
 *
 * @param graph of an article
 */
public record GraphReader(Graph graph) {

  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  public GraphReader {
    Objects.requireNonNull(graph, "graph");
  }

  /** Values of a property, sorted. */
  public List<Node> all(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList().stream()
        .sorted(ORDER)
        .toList();
  }

  /** Values of several properties, each once, sorted. */
  public List<Node> anyOf(Node subject, Node... properties) {
    return Stream.of(properties)
        .flatMap(p -> all(subject, p).stream())
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  /** The value of a property, the first where there are several. */
  public Optional<Node> one(Node subject, Node property) {
    return all(subject, property).stream().findFirst();
  }

  /** The value of a property as text, "" when there is none. */
  public String text(Node subject, Node property) {
    return one(subject, property).map(GraphReader::form).orElse("");
  }

  /** Values of a property as text, sorted. */
  public List<String> texts(Node subject, Node property) {
    return all(subject, property).stream().map(GraphReader::form).toList();
  }

  /** Things of a type, sorted. */
  public List<Node> ofType(Node type) {
    return with(RDF.type.asNode(), type);
  }

  /** Things with that value of that property, sorted. */
  public List<Node> with(Node property, Node value) {
    return graph.find(Node.ANY, property, value).mapWith(t -> t.getSubject()).toList().stream()
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  /** A whole number, empty where it is none. */
  public Optional<Integer> number(Node subject, Node property) {
    try {
      return one(subject, property).map(n -> Integer.valueOf(form(n)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The text that all passages of an article are counted in, "" when it has none. */
  public CodePointText body(Node article) {
    return new CodePointText(text(article, Vocabulary.ARTICLE_BODY));
  }

  private static String form(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
