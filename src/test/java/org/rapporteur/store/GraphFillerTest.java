package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many triples in small batches, seen through every order of the database. */
class GraphFillerTest {

  private static final Node GRAPH = ForeignGraphs.graph("theirs");
  private static final Node OTHER = ForeignGraphs.graph("others");

  @TempDir Path folder;
  private GraphStore store;

  @BeforeEach
  void open() {
    store = Tdb2Store.openOrCreate(folder.resolve("store"));
    store.write(d -> d.add(Quad.create(OTHER, triple(1))));
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** One of many, of which some share things, properties or values. */
  private static Triple triple(int i) {
    return Triple.create(
        NodeFactory.createURI("http://their/" + i / 3),
        NodeFactory.createURI("http://their/p" + i % 5),
        switch (i % 4) {
          case 0 -> NodeFactory.createURI("http://their/" + i % 70);
          case 1 -> NodeFactory.createLiteralString("value " + i);
          case 2 ->
              NodeFactory.createLiteralDT(
                  Integer.toString(i % 9 - 4),
                  org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
          default -> NodeFactory.createBlankNode("b" + i % 50);
        });
  }

  private static List<Triple> shuffled(int size) {
    List<Triple> triples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      triples.add(triple(i));
    }
    triples.addAll(triples.subList(0, size / 10)); // said twice
    java.util.Collections.shuffle(triples, new Random(3));
    return triples;
  }

  private static long fill(DatasetGraph data, List<Triple> triples) {
    try (GraphFiller filler = new GraphFiller(data, GRAPH, 300, 100)) {
      triples.forEach(filler::add);
      return filler.finish();
    }
  }

  @Test
  void allIsInOnceInEveryOrder() {
    List<Triple> given = shuffled(2_000);
    Set<Triple> wanted = new HashSet<>(given);
    store.write(d -> assertEquals(wanted.size(), fill(d, given)));
    store.read(
        d -> {
          assertEquals(wanted.size(), new NumberedQuads(d).count(GRAPH));
          Triple one = triple(41);
          Node[] terms = {one.getSubject(), one.getPredicate(), one.getObject()};
          for (int known = 0; known < 8; known++) {
            Node s = (known & 1) == 0 ? Node.ANY : terms[0];
            Node p = (known & 2) == 0 ? Node.ANY : terms[1];
            Node o = (known & 4) == 0 ? Node.ANY : terms[2];
            Triple pattern = Triple.createMatch(s, p, o);
            Set<Triple> expected = new HashSet<>(wanted);
            expected.removeIf(t -> !pattern.matches(t));
            assertEquals(expected, Iter.toSet(Iter.map(d.find(GRAPH, s, p, o), Quad::asTriple)));
            long elsewhere = pattern.matches(triple(1)) ? 1 : 0;
            assertEquals(
                expected.size() + elsewhere,
                Iter.count(Iter.filter(d.find(Node.ANY, s, p, o), q -> !q.isDefaultGraph())));
          }
          return true;
        });
  }

  @Test
  void whatIsThereIsNotCounted() {
    List<Triple> given = shuffled(500);
    store.write(d -> fill(d, given.subList(0, 200)));
    Set<Triple> before = new HashSet<>(given.subList(0, 200));
    Set<Triple> all = new HashSet<>(given);
    store.write(d -> assertEquals(all.size() - before.size(), fill(d, given)));
  }

  @Test
  void whatWasGivenUpLeavesNothing() {
    List<Triple> given = shuffled(2_000);
    assertThrows(
        IllegalStateException.class,
        () ->
            store.write(
                d -> {
                  try (GraphFiller filler = new GraphFiller(d, GRAPH, 300, 100)) {
                    given.forEach(filler::add);
                    throw new IllegalStateException("their file is broken");
                  }
                }));
    store.read(GraphFillerTest::assertNothing);
    store.write(d -> fill(d, given));
    List<Triple> stored =
        store.read(
            d ->
                Iter.toList(Iter.map(d.find(GRAPH, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple)));
    assertEquals(new HashSet<>(given), new HashSet<>(stored));
  }

  private static boolean assertNothing(DatasetGraph data) {
    assertEquals(0, new NumberedQuads(data).count(GRAPH));
    assertEquals(1, new NumberedQuads(data).count(OTHER));
    return true;
  }

  @Test
  void thingsAreCountedByTheirValues() {
    store.write(d -> fill(d, shuffled(200)));
    Node property = triple(0).getPredicate();
    Node value = triple(0).getObject();
    store.read(
        d -> {
          NumberedQuads quads = new NumberedQuads(d);
          Set<Node> things =
              Iter.toSet(Iter.map(d.find(GRAPH, Node.ANY, property, value), Quad::getSubject));
          Node first = triple(0).getSubject();
          assertEquals(
              things.size(),
              quads.subjects(GRAPH, List.of(property), List.of(value, GRAPH), List.of()));
          assertEquals(
              things.size() - 1,
              quads.subjects(GRAPH, List.of(property), List.of(value), List.of(first)));
          return true;
        });
  }
}
