package org.rapporteur.page;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
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

  /** Claims that name a thing, the newest; a state that all articles name would have no end. */
  private static final int MOST_CLAIMS = 500;

  /** Triples of which a thing is the subject. */
  private static final int MOST = 3000;

  /** By what else than their parts claims and places name a thing. */
  private static final List<Node> NAMING =
      List.of(
          Vocabulary.REPRESENTS,
          Vocabulary.HAS_ROLE,
          Vocabulary.PART_OF,
          Vocabulary.EVIDENCE,
          Vocabulary.IN_STATE,
          Vocabulary.dip("sameEventAs"));

  private ThingGraph() {}

  /**
   * @throws PageException when the address is that of no thing in the data
   */
  static Document document(Inquiry inquiry, Address address, Form form) {
    Node thing = ThingPage.thing(inquiry, address);
    return document(of(inquiry, thing), form, inquiry.things().iri(address));
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

  static Graph of(Inquiry inquiry, Node thing) {
    DatasetGraph data = inquiry.data();
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Vocabulary.PREFIXES);
    if (data.contains(thing, thing, RDF.type.asNode(), Vocabulary.ARTICLE)) {
      add(data.find(thing, Node.ANY, Node.ANY, Node.ANY), graph, Integer.MAX_VALUE);
      return graph;
    }
    add(data.find(Node.ANY, thing, Node.ANY, Node.ANY), graph, MOST);
    Entries.of(inquiry).of(thing.toString()).stream()
        .limit(MOST_CLAIMS)
        .map(e -> NodeFactory.createURI(e.iri()))
        .forEach(e -> add(data.find(Node.ANY, e, Node.ANY, thing), graph, MOST));
    for (Node property : NAMING) {
      add(data.find(Node.ANY, Node.ANY, property, thing), graph, graph.size() + MOST_CLAIMS);
    }
    Set<Node> near = new LinkedHashSet<>();
    graph.find().forEachRemaining(t -> near.addAll(List.of(t.getSubject(), t.getObject())));
    near.forEach(n -> name(data, n, graph));
    return graph;
  }

  /** Adds triples, each once, until there are as many. */
  private static void add(Iterator<Quad> quads, Graph graph, int most) {
    while (graph.size() < most && quads.hasNext()) {
      graph.add(quads.next().asTriple());
    }
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
