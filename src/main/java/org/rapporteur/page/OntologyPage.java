package org.rapporteur.page;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.map.Vocabulary;

/** The terms of the graph, each with what it means and an example. */
final class OntologyPage implements Page {

  static final String PATH = "ontology";

  /** Of the ontology. */
  static final String IRI = Vocabulary.DIP.replace("#", "");

  private static final Node EXAMPLE = NodeFactory.createURI(Vocabulary.SKOS + "example");
  private static final Node NOTE = NodeFactory.createURI(Vocabulary.SKOS + "scopeNote");
  private static final Set<Node> PROPERTIES =
      Set.of(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode());

  /**
   * A term.
   *
   * @param name local name
   * @param kind "Classes", "Properties" or "Values"
   * @param above what it is a kind of, and what else it is aligned with
   */
  public record Term(
      String name,
      String kind,
      String label,
      String comment,
      String note,
      List<Named> above,
      List<Named> domain,
      List<Named> range,
      String example) {}

  @Override
  public boolean answers(String path) {
    return path.equals(PATH);
  }

  /** The ontology itself. */
  static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    InputStream file =
        OntologyPage.class.getResourceAsStream("/org/rapporteur/ontology/diplomacy.ttl");
    RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
    return graph;
  }

  @Override
  public View view(Inquiry inquiry, Address address) {
    List<Term> terms = terms(graph());
    Table.Builder table = Table.of("terms", "term", "kind", "label", "comment");
    terms.forEach(
        t ->
            table.row(
                new Named(Vocabulary.DIP + t.name(), t.name()), t.kind(), t.label(), t.comment()));
    return View.of(
            PATH,
            "The terms of the graph",
            Map.of("terms", terms, "kinds", List.of("Classes", "Properties", "Values")),
            List.of(table.table()))
        .about(View.Subject.of(IRI, "Diplomacy as the news reports it"));
  }

  /** All of ours, by name. */
  static List<Term> terms() {
    return terms(graph());
  }

  private static List<Term> terms(Graph graph) {
    List<Term> terms = new ArrayList<>();
    graph
        .find(Node.ANY, RDFS.comment.asNode(), Node.ANY)
        .filterKeep(
            t -> t.getSubject().isURI() && t.getSubject().getURI().startsWith(Vocabulary.DIP))
        .forEach(t -> terms.add(term(graph, t.getSubject())));
    terms.sort(Comparator.comparing(Term::name));
    return terms;
  }

  private static Term term(Graph graph, Node term) {
    List<Named> above = new ArrayList<>(things(graph, term, RDFS.subClassOf.asNode()));
    above.addAll(things(graph, term, RDFS.subPropertyOf.asNode()));
    return new Term(
        term.getURI().substring(Vocabulary.DIP.length()),
        kind(graph, term),
        text(graph, term, RDFS.label.asNode()),
        text(graph, term, RDFS.comment.asNode()),
        text(graph, term, NOTE),
        above,
        things(graph, term, RDFS.domain.asNode()),
        things(graph, term, RDFS.range.asNode()),
        text(graph, term, EXAMPLE));
  }

  private static String kind(Graph graph, Node term) {
    if (graph.contains(term, RDF.type.asNode(), OWL2.Class.asNode())) {
      return "Classes";
    }
    return PROPERTIES.stream().anyMatch(p -> graph.contains(term, RDF.type.asNode(), p))
        ? "Properties"
        : "Values";
  }

  private static String text(Graph graph, Node term, Node property) {
    return graph
        .find(term, property, Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse("");
  }

  private static List<Named> things(Graph graph, Node term, Node property) {
    return graph
        .find(term, property, Node.ANY)
        .filterKeep(t -> t.getObject().isURI())
        .mapWith(t -> t.getObject().getURI())
        .mapWith(iri -> new Named(iri, graph.getPrefixMapping().shortForm(iri)))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Named::name))
        .toList();
  }
}
