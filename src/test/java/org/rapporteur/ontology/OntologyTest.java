package org.rapporteur.ontology;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.map.ArticleMapper;
import org.rapporteur.map.Iris;
import org.rapporteur.map.SampleClaims;
import org.rapporteur.map.Vocabulary;

/** The ontology says what every term means that the program, its questions and its shapes use. */
class OntologyTest {

  private static final Pattern TERM = Pattern.compile("\\b(dip|schema|oa|skos|owl|geo):(\\w+)");

  private final Graph ontology = RDFDataMgr.loadGraph("ontology/diplomacy.ttl");

  @Test
  void itSaysWhatItIs() {
    Node header = node(Vocabulary.DIP.replace("#", ""));
    for (String property :
        new String[] {
          "http://purl.org/dc/terms/title",
          "http://purl.org/dc/terms/creator",
          "http://purl.org/dc/terms/license",
          OWL2.versionInfo.getURI(),
          OWL2.versionIRI.getURI()
        }) {
      assertTrue(ontology.contains(header, node(property), Node.ANY), property);
    }
    assertTrue(ontology.contains(header, RDF.type.asNode(), OWL2.Ontology.asNode()));
  }

  @TestFactory
  Stream<DynamicTest> everyTermIsTold() {
    return defined().stream().map(t -> DynamicTest.dynamicTest(shortForm(t), () -> isTold(t)));
  }

  private void isTold(Node term) {
    boolean isOurs = term.getURI().startsWith(Vocabulary.DIP);
    boolean isProperty =
        isOurs && Character.isLowerCase(term.getURI().charAt(Vocabulary.DIP.length()));
    assertAll(
        () -> has(term, RDFS.label.asNode()),
        () -> has(term, isOurs ? RDFS.comment.asNode() : SKOS.scopeNote.asNode()),
        () -> has(term, SKOS.example.asNode()),
        () -> has(term, isOurs ? RDF.type.asNode() : RDFS.isDefinedBy.asNode()),
        () -> {
          if (isProperty) {
            has(term, RDFS.domain.asNode());
            has(term, RDFS.range.asNode());
          }
        },
        () -> isShown(term));
  }

  private void has(Node term, Node property) {
    assertTrue(ontology.contains(term, property, Node.ANY), "its " + property.getLocalName());
  }

  /** Its example is sound Turtle and uses it. */
  private void isShown(Node term) {
    String example =
        ontology
            .find(term, SKOS.example.asNode(), Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm();
    StringBuilder turtle = new StringBuilder();
    Vocabulary.PREFIXES
        .getNsPrefixMap()
        .forEach((p, n) -> turtle.append("PREFIX " + p + ": <" + n + ">\n"));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle + example, Lang.TURTLE).parse(graph);
    assertTrue(
        graph.contains(term, Node.ANY, Node.ANY)
            || graph.contains(Node.ANY, term, Node.ANY)
            || graph.contains(Node.ANY, Node.ANY, term),
        "its example uses it: " + example);
  }

  @Test
  void everyTermOfTheVocabularyIsDefined() throws IllegalAccessException {
    assertDefined(vocabulary(), "Vocabulary.java");
  }

  @Test
  void everyTermOfTheQuestionsIsDefined() throws IOException {
    assertDefined(termsIn(Path.of("queries"), ".rq"), "queries");
  }

  @Test
  void everyTermOfTheShapesIsDefined() throws IOException {
    Set<Node> used = new TreeSet<>(java.util.Comparator.comparing(Node::toString));
    for (Node term : termsIn(Path.of("ontology"), "shapes.ttl")) {
      if (term.getURI().startsWith(Vocabulary.DIP)) {
        used.add(term);
      }
    }
    assertDefined(used, "shapes.ttl");
  }

  @Test
  void everyTermThatTheMapperWritesIsDefined() {
    Set<Node> used = sorted();
    for (EventClaim.Status status : EventClaim.Status.values()) {
      Graph graph = new ArticleMapper(Iris.standard()).map(SampleClaims.with(status)).graph();
      graph
          .find()
          .forEachRemaining(
              t -> {
                used.add(t.getPredicate());
                if (isOurs(t.getObject())) {
                  used.add(t.getObject());
                }
              });
    }
    used.remove(RDF.type.asNode());
    assertDefined(used, "ArticleMapper");
  }

  @Test
  void everyTermDefinedIsUsedOrExplained() throws Exception {
    Set<Node> used = sorted();
    used.addAll(vocabulary());
    used.addAll(termsIn(Path.of("queries"), ".rq"));
    used.addAll(termsIn(Path.of("ontology"), "shapes.ttl"));
    for (Node term : defined()) {
      assertTrue(
          used.contains(term) || ontology.contains(term, SKOS.scopeNote.asNode(), Node.ANY),
          shortForm(term)
              + " is used nowhere: take it out of ontology/diplomacy.ttl, or say in its"
              + " skos:scopeNote what it is for");
    }
  }

  /** A class of events that the shapes do not know would go unchecked. */
  @Test
  void theShapesKnowEveryKindOfEvent() throws IOException {
    String shapes = Files.readString(Path.of("ontology/shapes.ttl"));
    ontology
        .find(Node.ANY, RDFS.subClassOf.asNode(), Vocabulary.dip("Event"))
        .forEachRemaining(
            (Triple t) ->
                assertTrue(
                    shapes.contains("[ sh:class " + shortForm(t.getSubject()) + " ]"),
                    shortForm(t.getSubject()) + " is a target in ontology/shapes.ttl"));
  }

  private void assertDefined(Set<Node> used, String where) {
    assertFalse(used.isEmpty());
    Set<Node> missing = sorted();
    missing.addAll(used);
    missing.removeAll(defined());
    assertEquals(
        Set.of(),
        missing,
        where
            + " uses terms that ontology/diplomacy.ttl does not tell of: add them there (label,"
            + " comment, domain, range, example), and a shape to ontology/shapes.ttl");
  }

  /** Ours, and those of others that the ontology speaks of. */
  private Set<Node> defined() {
    Set<Node> defined = sorted();
    ontology
        .find(Node.ANY, SKOS.example.asNode(), Node.ANY)
        .forEachRemaining(t -> defined.add(t.getSubject()));
    ontology
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filterKeep(t -> isOurs(t.getSubject()))
        .forEachRemaining(t -> defined.add(t.getSubject()));
    return defined;
  }

  private static Set<Node> vocabulary() throws IllegalAccessException {
    Set<Node> terms = sorted();
    for (Field field : Vocabulary.class.getFields()) {
      if (field.getType() == Node.class) {
        terms.add((Node) field.get(null));
      }
    }
    return terms;
  }

  private static Set<Node> termsIn(Path folder, String ending) throws IOException {
    Set<Node> terms = sorted();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        String text = Files.readString(file).replaceAll("(?m)^#.*$", "");
        Matcher matcher = TERM.matcher(text);
        while (matcher.find()) {
          String namespace = Vocabulary.PREFIXES.getNsPrefixURI(matcher.group(1));
          boolean isAnother = text.contains("PREFIX " + matcher.group(1) + ":");
          if (!isAnother || text.contains("<" + namespace + ">")) {
            terms.add(node(namespace + matcher.group(2)));
          }
        }
      }
    }
    return terms;
  }

  private static Set<Node> sorted() {
    return new TreeSet<>(java.util.Comparator.comparing(Node::toString));
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(Vocabulary.DIP);
  }

  private static String shortForm(Node node) {
    return Vocabulary.PREFIXES.shortForm(node.getURI());
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
