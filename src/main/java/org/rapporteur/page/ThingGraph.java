package org.rapporteur.page;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.Vocabulary;

/**
 * What the data say of one thing, as RDF: of an article its whole graph; of anything else what it
 * is the subject of, the claims that it has a part in, and the names of all these.
 */
final class ThingGraph {

  /** Claims that name a thing, most; a state that all articles name would have no end. */
  private static final int MOST_CLAIMS = 2000;

  private ThingGraph() {}

  /**
   * @throws PageException when the address is that of no thing in the data
   */
  static Document document(Inquiry inquiry, Address address, Form form) {
    String iri = inquiry.things().iri(address);
    if (iri.isEmpty() || !inquiry.knows(NodeFactory.createURI(iri))) {
      throw PageException.missing(address);
    }
    return document(of(inquiry.data(), NodeFactory.createURI(iri)), form, iri);
  }

  static Document document(Graph graph, Form form, String iri) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format(form)).output(out);
    return new Document(
        200, form.mediaType() + "; charset=utf-8", out.toByteArray(), Optional.of(iri));
  }

  static RDFFormat format(Form form) {
    return switch (form) {
      case TTL -> RDFFormat.TURTLE_PRETTY;
      case JSONLD -> RDFFormat.JSONLD11_PRETTY;
      case NT -> RDFFormat.NTRIPLES_UTF8;
      default -> throw new IllegalArgumentException(form + " is no form of RDF");
    };
  }

  static Graph of(DatasetGraph data, Node thing) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Vocabulary.PREFIXES);
    if (data.contains(thing, thing, RDF.type.asNode(), Vocabulary.ARTICLE)) {
      data.find(thing, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> graph.add(q.asTriple()));
      return graph;
    }
    data.find(Node.ANY, thing, Node.ANY, Node.ANY).forEachRemaining(q -> graph.add(q.asTriple()));
    Set<Node> near = new LinkedHashSet<>();
    graph.find().forEachRemaining(t -> near.add(t.getObject()));
    var naming = data.find(Node.ANY, Node.ANY, Node.ANY, thing);
    for (int i = 0; i < MOST_CLAIMS && naming.hasNext(); ) {
      Quad quad = naming.next();
      if (!quad.getPredicate().equals(Vocabulary.REFERS_TO)) {
        graph.add(quad.asTriple());
        near.add(quad.getSubject());
        i++;
      }
    }
    near.forEach(n -> name(data, n, graph));
    return graph;
  }

  /** Its name, its type and its words, where it has any. */
  private static void name(DatasetGraph data, Node thing, Graph graph) {
    if (!thing.isURI()) {
      return;
    }
    for (Node property :
        new Node[] {
          RDF.type.asNode(), Vocabulary.PREF_LABEL, Vocabulary.HEADLINE, Vocabulary.EXACT
        }) {
      var found = data.find(Node.ANY, thing, property, Node.ANY);
      if (found.hasNext()) {
        graph.add(Triple.create(thing, property, found.next().getObject()));
      }
    }
  }
}
