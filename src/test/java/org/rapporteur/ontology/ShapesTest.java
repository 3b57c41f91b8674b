package org.rapporteur.ontology;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.check.Finding;
import org.rapporteur.check.GraphValidator;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.map.ArticleMapper;
import org.rapporteur.map.Iris;
import org.rapporteur.map.SampleClaims;

/** Each shape lets a sound graph pass and finds the one thing it is for. */
class ShapesTest {

  private static final Node MESSAGE = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");

  private final GraphValidator validator = GraphValidator.bundled();

  @Test
  void aSoundGraphIsFoundSound() {
    assertEquals(List.of(), validator.validate(SoundGraph.whole()));
  }

  @ParameterizedTest
  @EnumSource
  void whatTheMapperWritesIsFoundSound(Status status) {
    List<Finding> findings =
        validator.validate(new ArticleMapper(Iris.standard()).map(SampleClaims.with(status)));
    assertEquals(
        List.of(),
        findings.stream().filter(f -> f.severity() == Finding.Severity.VIOLATION).toList());
  }

  @TestFactory
  Stream<DynamicTest> whatIsBrokenIsFound() throws Exception {
    return cases().map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> finds(c)));
  }

  private void finds(Path broken) throws IOException {
    List<Finding> findings = validator.validate(SoundGraph.after(Files.readString(broken)));
    assertAll(
        () -> assertEquals(expected(broken), shapes(findings), findings.toString()),
        () -> findings.forEach(f -> assertFalse(f.message().isBlank(), f.toString())));
  }

  @Test
  void everyShapeThatReportsHasACase() throws Exception {
    Set<String> shown = new TreeSet<>();
    cases().forEach(c -> shown.addAll(expected(c)));
    assertEquals(reporting(), shown);
  }

  @Test
  void theSentenceAtFaultIsQuoted() {
    Finding finding =
        validator
            .validate(SoundGraph.after("DELETE DATA { <visit/1> dip:status dip:Held }"))
            .get(0);
    assertEquals(
        "The 35-minute meeting was part of a two-day visit that had been postponed.",
        finding.sentence());
    assertEquals("id:article/s1/visit/1", finding.focus());
    assertEquals("dip:status", finding.path());
    assertEquals("articles/s1.txt", finding.sourceFile());
  }

  private static Set<String> shapes(List<Finding> findings) {
    return findings.stream().map(Finding::shape).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first line of a case names the shapes that find it. */
  private static Set<String> expected(Path broken) {
    try {
      String first = Files.readAllLines(broken).get(0);
      assertTrue(first.startsWith("# "), broken + " names the shape in its first line");
      return new TreeSet<>(Arrays.asList(first.substring(2).split(" ")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Shapes with a message, their own or that of their constraint. */
  private static Set<String> reporting() {
    Graph graph = RDFDataMgr.loadGraph("ontology/shapes.ttl");
    Set<String> names = new TreeSet<>();
    for (Node subject :
        graph.find(Node.ANY, MESSAGE, Node.ANY).mapWith(t -> t.getSubject()).toList()) {
      Node shape =
          subject.isURI() ? subject : graph.find(Node.ANY, Node.ANY, subject).next().getSubject();
      names.add(shape.getURI().replaceFirst(".*#", ""));
    }
    assertFalse(names.isEmpty());
    return names;
  }

  private static Stream<Path> cases() throws IOException, URISyntaxException {
    Path folder = Path.of(ShapesTest.class.getResource("broken").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }
}
