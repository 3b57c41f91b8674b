package org.rapporteur.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.rapporteur.judge.Mappings;
import org.rapporteur.map.Iris;
import org.rapporteur.store.ForeignGraphs;

/** What was merged into a store, described with VoID and DCAT in a named graph of its own. */
public final class Sources {

  static final Node GRAPH = NodeFactory.createURI(Iris.DEFAULT_BASE + "sources");
  private static final Node ENTITY = NodeFactory.createURI("http://www.w3.org/ns/prov#Entity");
  private static final String ADDRESS = "https?://\\S+";
  private static final String PREFIX = ForeignGraphs.graph("").getURI();

  private Sources() {}

  /**
   * @param data within a transaction
   * @return names, sorted
   */
  public static List<String> names(DatasetGraph data) {
    TreeSet<String> names = new TreeSet<>();
    data.find(GRAPH, Node.ANY, RDF.type.asNode(), VOID.Dataset.asNode())
        .forEachRemaining(q -> names.add(q.getSubject().getURI().substring(PREFIX.length())));
    return new ArrayList<>(names);
  }

  /** Whether these very data are there. */
  static boolean has(DatasetGraph data, Source source, Optional<String> sha256) {
    return sha256.isPresent()
        && data.contains(GRAPH, source.graph(), DCTerms.identifier.asNode(), digest(sha256.get()));
  }

  static void note(
      DatasetGraph data,
      Source source,
      Optional<String> sha256,
      long triples,
      List<Node> licences) {
    remove(data, source.name());
    Node graph = source.graph();
    add(data, graph, RDF.type.asNode(), ENTITY);
    add(data, graph, RDF.type.asNode(), VOID.Dataset.asNode());
    add(data, graph, RDF.type.asNode(), DCAT.Dataset.asNode());
    add(data, graph, DCTerms.title.asNode(), text(source.name()));
    sha256.ifPresent(s -> add(data, graph, DCTerms.identifier.asNode(), digest(s)));
    add(data, graph, VOID.triples.asNode(), number(triples));
    if (source.file().isPresent()) {
      Node file = file(source.name());
      add(data, graph, DCTerms.source.asNode(), text(source.place()));
      add(data, graph, DCAT.distribution.asNode(), file);
      add(data, file, RDF.type.asNode(), DCAT.Distribution.asNode());
      add(data, file, DCTerms.title.asNode(), text(source.place()));
      add(data, file, DCAT.byteSize.asNode(), number(source.bytes()));
    } else {
      Node address = NodeFactory.createURI(source.place());
      add(data, graph, DCTerms.source.asNode(), address);
      add(data, graph, VOID.sparqlEndpoint.asNode(), address);
    }
    source.description().date().ifPresent(d -> add(data, graph, DCTerms.date.asNode(), date(d)));
    source
        .description()
        .licence()
        .ifPresent(l -> add(data, graph, DCTerms.license.asNode(), name(l)));
    licences.forEach(l -> add(data, graph, DCTerms.license.asNode(), l));
  }

  private static void add(DatasetGraph data, Node subject, Node property, Node object) {
    data.add(Quad.create(GRAPH, subject, property, object));
  }

  private static Node file(String name) {
    return NodeFactory.createURI(ForeignGraphs.graph(name).getURI() + "#file");
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node digest(String sha256) {
    return text("sha256:" + sha256);
  }

  private static Node name(String licence) {
    return licence.matches(ADDRESS) ? NodeFactory.createURI(licence) : text(licence);
  }

  private static Node date(String date) {
    return date.matches("\\d{4}-\\d\\d-\\d\\d")
        ? NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate)
        : text(date);
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  /** Takes out what is said of a set of data, not the data. */
  static void remove(DatasetGraph data, String name) {
    data.deleteAny(GRAPH, ForeignGraphs.graph(name), Node.ANY, Node.ANY);
    data.deleteAny(GRAPH, file(name), Node.ANY, Node.ANY);
  }

  /** Takes out all of a set of data, with its links, and what was found in it. */
  static void removeAll(DatasetGraph data, String name) {
    for (Node graph :
        List.of(ForeignGraphs.graph(name), Mappings.linkset(name), Conflicts.graph(name))) {
      data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    }
    remove(data, name);
  }
}
