package org.rapporteur.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.extract.EventClaim.Status;

class ArticleMapperTest {

  private static final Map<GraphFormat, Lang> LANGS =
      Map.of(
          GraphFormat.TURTLE, Lang.TURTLE,
          GraphFormat.TRIG, Lang.TRIG,
          GraphFormat.NQUADS, Lang.NQUADS,
          GraphFormat.JSONLD, Lang.JSONLD);

  private static ArticleGraph graph(Status status) {
    return new ArticleMapper(Iris.standard()).map(SampleClaims.with(status));
  }

  @Test
  void everyPassageSaysWhatStandsThereInCodePoints() {
    ArticleGraph mapped = graph(Status.HELD);
    int[] body = SampleClaims.TEXT.codePoints().toArray();
    var passages = mapped.graph().find(Node.ANY, Vocabulary.EXACT, Node.ANY).toList();
    assertFalse(passages.isEmpty());
    for (var passage : passages) {
      int start = integer(mapped.graph(), passage.getSubject(), Vocabulary.START);
      int end = integer(mapped.graph(), passage.getSubject(), Vocabulary.END);
      assertEquals(
          new String(body, start, end - start), passage.getObject().getLiteralLexicalForm());
      assertEquals(mapped.iri() + "#char=" + start + "," + end, passage.getSubject().getURI());
    }
  }

  private static int integer(Graph graph, Node subject, Node property) {
    return ((Number) graph.find(subject, property, Node.ANY).next().getObject().getLiteralValue())
        .intValue();
  }

  @Test
  void onlyAHeldMeetingMakesPeopleHaveMet() {
    Iris iris = Iris.standard();
    Node quist = iris.entity(SampleClaims.QUIST);
    Node oduya = iris.entity(SampleClaims.ODUYA);
    Graph held = graph(Status.HELD).graph();
    assertTrue(held.contains(quist, Vocabulary.MET_WITH, oduya));
    assertTrue(held.contains(oduya, Vocabulary.MET_WITH, quist));
    assertFalse(held.contains(quist, Vocabulary.MET_WITH, quist));
    for (Status status : Status.values()) {
      if (status != Status.HELD) {
        assertFalse(
            graph(status).graph().contains(Node.ANY, Vocabulary.MET_WITH, Node.ANY),
            status.toString());
      }
    }
  }

  @Test
  void aMeetingHasItsPartiesSidesPlaceDateAndStatus() {
    Graph graph = graph(Status.HELD).graph();
    Node meeting = NodeFactory.createURI(graph(Status.HELD).iri() + "/meeting/1");
    assertEquals(2, graph.find(meeting, Vocabulary.PARTICIPANT, Node.ANY).toList().size());
    assertEquals(1, graph.find(meeting, Vocabulary.HOST, Node.ANY).toList().size());
    assertTrue(graph.contains(meeting, Vocabulary.STATUS, Vocabulary.dip("Held")));
    assertTrue(graph.contains(meeting, Vocabulary.EARLIER_STATUS, Vocabulary.dip("Planned")));
    assertTrue(graph.contains(meeting, Vocabulary.FORMAT, Vocabulary.dip("InPerson")));
    assertEquals(
        "0.9",
        graph
            .find(meeting, Vocabulary.CONFIDENCE, Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm());
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void everyFormatGivesTheSameBytesAndReadsBackWhole(GraphFormat format) {
    byte[] written = written(format, graph(Status.HELD));
    assertArrayEquals(written, written(format, graph(Status.HELD)));
    DatasetGraph back = DatasetFactory.create().asDatasetGraph();
    RDFDataMgr.read(back, new ByteArrayInputStream(written), LANGS.get(format));
    ArticleGraph mapped = graph(Status.HELD);
    Graph graph =
        format == GraphFormat.TURTLE
            ? back.getDefaultGraph()
            : back.getGraph(NodeFactory.createURI(mapped.iri()));
    assertTrue(graph.isIsomorphicWith(mapped.graph()));
    assertTrue(mapped.graph().stream().noneMatch(t -> t.getObject().isBlank()));
  }

  private static byte[] written(GraphFormat format, ArticleGraph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = new GraphWriter(out, format)) {
      writer.write(graph);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void aFullDiskIsSaidInWords(GraphFormat format) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    MapException e =
        assertThrows(
            MapException.class,
            () -> {
              try (GraphWriter writer = new GraphWriter(full, format)) {
                for (int i = 0; i < 50; i++) {
                  writer.write(graph(Status.HELD));
                }
              }
            });
    assertTrue(e.getMessage().contains("No space left"), e.getMessage());
  }

  @Test
  void aBaseThatIsNoBaseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Iris("example.org"));
    assertThrows(IllegalArgumentException.class, () -> new Iris("http://example.org/id"));
    assertThrows(IllegalArgumentException.class, () -> new Iris("http://exa mple.org/"));
  }
}
