package org.rapporteur.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.vocabulary.VOID;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.page.Form;
import org.rapporteur.page.Inquiry;
import org.rapporteur.page.Pages;

/**
 * What the data are, in VoID and DCAT. Counted once for each state of the store; where it is served
 * is filled in for each who asks.
 */
final class DataDescription extends HttpServlet {

  static final String PATH = "/.well-known/void";

  private static final long serialVersionUID = 1;

  /** Stands for the address of the server in what is kept. */
  private static final String HERE = "urn:x-rapporteur:here";

  private final transient Pages pages;

  DataDescription(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = request.getRequestURL().toString();
    String root = address.substring(0, address.length() - request.getRequestURI().length());
    Graph description = at(root, pages.ask(i -> i.kept("description", () -> describe(i))));
    Form form = Negotiation.rdf(request.getHeader("Accept"));
    response.setContentType(form.mediaType());
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Vary", "Accept");
    RDFWriter.source(description).format(format(form)).output(response.getOutputStream());
  }

  private static RDFFormat format(Form form) {
    return switch (form) {
      case JSONLD -> RDFFormat.JSONLD11_PRETTY;
      case NT -> RDFFormat.NTRIPLES_UTF8;
      default -> RDFFormat.TURTLE_PRETTY;
    };
  }

  /** The data set is named by the address of its description. */
  private static Graph describe(Inquiry inquiry) {
    Map<String, Node> given =
        Map.of(
            "set", iri(HERE + PATH + "#data"),
            "endpoint", iri(HERE + GraphServer.NAME + "/sparql"),
            "dump", iri(HERE + DumpServlet.PATH),
            "root", iri(HERE + "/"),
            "base", NodeFactory.createLiteralString(inquiry.things().base()),
            "version", NodeFactory.createLiteralString(inquiry.version()));
    Graph graph = GraphFactory.createDefaultGraph();
    QueryExecBuilder builder = QueryExec.dataset(inquiry.data()).query(query());
    given.forEach(builder::substitution);
    try (QueryExec exec = builder.build()) {
      exec.construct(graph);
    }
    return graph;
  }

  private static Graph at(String root, Graph kept) {
    NodeTransform there =
        n ->
            n.isURI() && n.getURI().startsWith(HERE)
                ? iri(root + n.getURI().substring(HERE.length()))
                : n;
    Graph graph = GraphFactory.createDefaultGraph();
    graph
        .getPrefixMapping()
        .setNsPrefixes(Vocabulary.PREFIXES)
        .setNsPrefix("void", VOID.NS)
        .setNsPrefix("dcat", "http://www.w3.org/ns/dcat#")
        .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
        .setNsPrefix("dcterms", "http://purl.org/dc/terms/");
    kept.find().mapWith(t -> NodeTransformLib.transform(there, t)).forEach(graph::add);
    return graph;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static String query() {
    try (InputStream in = DataDescription.class.getResourceAsStream("description.rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
