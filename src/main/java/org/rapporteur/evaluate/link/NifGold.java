package org.rapporteur.evaluate.link;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.evaluate.Documents;
import org.rapporteur.evaluate.EvaluationException;
import org.rapporteur.map.GraphReader;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.store.RdfFile;
import org.rapporteur.text.Span;

/**
 * Gold in NIF: strings with nif:beginIndex, nif:endIndex and itsrdf:taIdentRef in a
 * nif:referenceContext. A context is named by the last part of its IRI. What the file says by
 * owl:sameAs of an identifier counts as well.
 */
final class NifGold {

  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String ITS = "http://www.w3.org/2005/11/its/rdf#";
  private static final Node CONTEXT = nif("referenceContext");
  private static final Node BEGIN = nif("beginIndex");
  private static final Node END = nif("endIndex");
  private static final Node TEXT = nif("isString");
  private static final Node IDENTIFIER = NodeFactory.createURI(ITS + "taIdentRef");
  private static final Node CLASS = NodeFactory.createURI(ITS + "taClassRef");

  private final Path file;
  private final GoldLinks gold;
  private final GoldTypes types = GoldTypes.load();
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final GraphReader reader = new GraphReader(graph);

  NifGold(Path file, GoldLinks gold) {
    this.file = file;
    this.gold = gold;
  }

  void read() {
    new RdfFile(file).read(StreamRDFLib.graph(graph), (message, line) -> {});
    List<Node> contexts =
        graph.find(Node.ANY, CONTEXT, Node.ANY).mapWith(t -> t.getObject()).toList().stream()
            .distinct()
            .sorted(Comparator.comparing(Node::toString))
            .toList();
    for (Node context : contexts) {
      List<GoldLink> links =
          reader.with(CONTEXT, context).stream()
              .filter(m -> graph.contains(m, IDENTIFIER, Node.ANY))
              .map(this::link)
              .toList();
      gold.add(
          name(context),
          new GoldLinks.Document(file.toString(), 0, reader.text(context, TEXT), links));
    }
  }

  /** "http://example.org/talks.txt#char=0,99" is the document "talks". */
  private String name(Node context) {
    return Documents.called(context.toString().replaceFirst("[#?].*", ""));
  }

  private GoldLink link(Node mention) {
    int start = reader.number(mention, BEGIN).orElse(-1);
    int end = reader.number(mention, END).orElse(-1);
    if (start < 0 || end <= start) {
      throw new EvaluationException(
          file.toString(),
          0,
          mention + " has no nif:beginIndex before its nif:endIndex; both count from 0");
    }
    TreeSet<String> identifiers = new TreeSet<>();
    reader.all(mention, IDENTIFIER).forEach(i -> same(i, identifiers));
    return new GoldLink(
        new Span(start, end),
        identifiers,
        reader.texts(mention, CLASS).stream()
            .map(types::of)
            .filter(t -> !t.isEmpty())
            .findFirst()
            .orElse(""));
  }

  private void same(Node identifier, TreeSet<String> found) {
    Deque<Node> open = new ArrayDeque<>(List.of(identifier));
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (found.add(Identifiers.of(next.toString()))) {
        open.addAll(reader.all(next, Vocabulary.SAME_AS));
        open.addAll(reader.with(Vocabulary.SAME_AS, next));
      }
    }
  }

  private static Node nif(String name) {
    return NodeFactory.createURI(NIF + name);
  }
}
