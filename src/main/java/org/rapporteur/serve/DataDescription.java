package org.rapporteur.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.store.GraphStore;

/** What the data are, in VoID, counted when it is asked for. */
final class DataDescription extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** The data set is named by the address of its description. */
  private static final String COUNTS =
      """
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX dip: <https://w3id.org/rapporteur/diplomacy#>
      CONSTRUCT {
        ?set a void:Dataset ; dcterms:title "Diplomacy in the news, by Rapporteur"@en ;
          dcterms:description "Meetings, calls, visits, agreements, statements and offices, each with the words it was read from."@en ;
          void:feature <http://www.w3.org/ns/formats/Turtle>, <http://www.w3.org/ns/formats/JSON-LD> ;
          void:vocabulary dip: , <https://schema.org/> , <http://www.w3.org/ns/oa#> ,
            <http://www.w3.org/2004/02/skos/core#> ;
          void:uriSpace "https://w3id.org/rapporteur/id/" ;
          void:triples ?triples ; void:documents ?articles ; void:distinctSubjects ?subjects ;
          void:properties ?properties ; void:classPartition ?partition .
        ?partition void:class ?class ; void:entities ?entities .
      } WHERE {
        { SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects)
            (COUNT(DISTINCT ?p) AS ?properties) { ?s ?p ?o } }
        { SELECT (COUNT(DISTINCT ?a) AS ?articles) { ?a a dip:Article } }
        OPTIONAL {
          SELECT ?class (COUNT(DISTINCT ?e) AS ?entities) { ?e a ?class } GROUP BY ?class
        }
        BIND(IRI(CONCAT(STR(?set), "-class-", MD5(STR(?class)))) AS ?partition)
      }
      """;

  private final transient GraphStore store;

  DataDescription(GraphStore store) {
    this.store = store;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = request.getRequestURL().toString();
    String root = address.substring(0, address.length() - request.getRequestURI().length());
    Graph description = store.read(d -> describe(d, root));
    response.setContentType(WebContent.contentTypeTurtle);
    response.setCharacterEncoding("UTF-8");
    RDFWriter.source(description)
        .format(RDFFormat.TURTLE_PRETTY)
        .output(response.getOutputStream());
  }

  private static Graph describe(DatasetGraph data, String root) {
    Node set = NodeFactory.createURI(root + "/.well-known/void#data");
    Graph graph = GraphFactory.createDefaultGraph();
    graph
        .getPrefixMapping()
        .setNsPrefixes(Vocabulary.PREFIXES)
        .setNsPrefix("void", VOID.NS)
        .setNsPrefix("dcterms", "http://purl.org/dc/terms/");
    try (QueryExec exec = QueryExec.dataset(data).query(COUNTS).substitution("set", set).build()) {
      exec.construct(graph);
    }
    graph.add(
        Triple.create(
            set,
            VOID.sparqlEndpoint.asNode(),
            NodeFactory.createURI(root + GraphServer.NAME + "/sparql")));
    return graph;
  }
}
