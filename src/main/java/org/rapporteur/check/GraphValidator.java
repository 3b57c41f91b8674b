package org.rapporteur.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.PathWriter;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.GraphReader;
import org.rapporteur.map.Vocabulary;

/** Holds the graph of one article at a time against the SHACL shapes of the graph contract. */
public final class GraphValidator {

  private static final int LONGEST_VALUE = 80;

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::focus)
          .thenComparing(Finding::shape)
          .thenComparing(Finding::value);

  private final Shapes shapes;

  private GraphValidator(Shapes shapes) {
    this.shapes = shapes;
  }

  /** With the shapes that come with the program. */
  public static GraphValidator bundled() {
    return new GraphValidator(Shapes.parse(shapesGraph()));
  }

  private static Graph shapesGraph() {
    try (InputStream in =
        GraphValidator.class.getResourceAsStream("/org/rapporteur/ontology/shapes.ttl")) {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      return graph;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong, the worst first, then by what is at fault. */
  public List<Finding> validate(ArticleGraph article) {
    GraphReader reader = new GraphReader(article.graph());
    Node node = NodeFactory.createURI(article.iri());
    Sentences sentences = new Sentences(reader, node);
    String file = reader.text(node, Vocabulary.SOURCE_FILE);
    return ShaclValidator.get().validate(shapes, article.graph()).getEntries().stream()
        .map(e -> finding(article.iri(), file, e, sentences))
        .distinct() // a shape may say the same of a node for two reasons
        .sorted(ORDER)
        .toList();
  }

  private static Finding finding(
      String article, String file, ReportEntry entry, Sentences sentences) {
    return new Finding(
        article,
        file,
        severity(entry),
        entry.source().isURI() ? entry.source().getURI().replaceFirst(".*#", "") : "",
        entry.message(),
        shown(entry.focusNode()),
        entry.resultPath() == null
            ? ""
            : PathWriter.asString(entry.resultPath(), new Prologue(Vocabulary.PREFIXES)),
        entry.value() == null ? "" : shown(entry.value()),
        sentences.of(entry.focusNode(), entry.value()));
  }

  private static Finding.Severity severity(ReportEntry entry) {
    String name = entry.severity().level().getLocalName();
    return switch (name) {
      case "Warning" -> Finding.Severity.WARNING;
      case "Info" -> Finding.Severity.INFO;
      default -> Finding.Severity.VIOLATION;
    };
  }

  private static String shown(Node node) {
    if (!node.isLiteral()) {
      return node.isURI() ? Vocabulary.PREFIXES.shortForm(node.getURI()) : node.toString();
    }
    String words = node.getLiteralLexicalForm();
    String type = node.getLiteralDatatypeURI();
    return (words.codePointCount(0, words.length()) <= LONGEST_VALUE
            ? '"' + words + '"'
            : '"' + words.substring(0, words.offsetByCodePoints(0, LONGEST_VALUE)) + "...\"")
        + (type.equals(Vocabulary.XSD + "string")
            ? ""
            : "^^" + Vocabulary.PREFIXES.shortForm(type));
  }
}
