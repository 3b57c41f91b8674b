package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that are lent to a server, whose transactions are sometimes given up. */
class AbortedTransactionTest {

  /** Of nodes more than TDB2 holds back before it writes them to the disk. */
  private static final int MANY = 4_000;

  private static final Node GRAPH = NodeFactory.createURI("http://g");

  @TempDir Path folder;

  private static Quad quad(String what, int i) {
    return Quad.create(
        GRAPH,
        NodeFactory.createURI("http://their/" + what + "/" + i),
        NodeFactory.createURI("http://their/says"),
        NodeFactory.createLiteralString(what + " number " + i + ", told at some length"));
  }

  private static void add(DatasetGraph data, String what, int count) {
    for (int i = 0; i < count; i++) {
      data.add(quad(what, i));
    }
  }

  private static void write(DatasetGraph data, String what, int count) {
    data.begin(ReadWrite.WRITE);
    add(data, what, count);
    data.commit();
    data.end();
  }

  private static Set<Quad> all(DatasetGraph data) {
    data.begin(ReadWrite.READ);
    try {
      Set<Quad> all = new HashSet<>();
      data.find(GRAPH, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(all::add);
      return all;
    } finally {
      data.end();
    }
  }

  private static Set<Quad> quads(String what, int count) {
    Set<Quad> quads = new HashSet<>();
    for (int i = 0; i < count; i++) {
      quads.add(quad(what, i));
    }
    return quads;
  }

  @Test
  void whatIsWrittenAfterIsWhole() {
    Path place = folder.resolve("store");
    Set<Quad> wanted = quads("before", 1_000);
    try (Tdb2Store store = Tdb2Store.openOrCreate(place)) {
      write(store.dataset(), "before", 1_000);
    }
    try (Tdb2Store store = Tdb2Store.open(place)) { // so that what is read comes from the disk
      DatasetGraph data = store.dataset();
      for (int round = 0; round < 3; round++) {
        data.begin(ReadWrite.WRITE);
        add(data, "given-up-" + round, MANY);
        data.abort();
        data.end();
        write(data, "few-" + round, 10);
        wanted.addAll(quads("few-" + round, 10));
        assertEquals(wanted, all(data));
        write(data, "given-up-" + round, MANY);
        wanted.addAll(quads("given-up-" + round, MANY));
        assertEquals(wanted, all(data));
      }
    }
    try (Tdb2Store store = Tdb2Store.open(place)) {
      assertEquals(wanted, all(store.dataset()), "as it stands on the disk");
    }
  }
}
