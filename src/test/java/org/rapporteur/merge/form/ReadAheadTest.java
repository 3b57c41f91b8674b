package org.rapporteur.merge.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.store.StoreException;

/** Reading on another thread is as reading on one's own. */
@Timeout(60)
class ReadAheadTest {

  private static final int MANY = 100_000;

  private static Triple triple(int i) {
    return Triple.create(
        NodeFactory.createURI("http://their/" + i),
        NodeFactory.createURI("http://their/p"),
        NodeFactory.createLiteralString("value"));
  }

  private static StreamRDF into(List<Triple> taken) {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        taken.add(triple);
      }
    };
  }

  @Test
  void allComeInTheirOrder() {
    List<Triple> taken = new ArrayList<>();
    List<Triple> given = new ArrayList<>();
    for (int i = 0; i < 5_001; i++) {
      given.add(triple(i));
    }
    new ReadAhead((sink, warnings) -> given.forEach(sink::triple))
        .read(into(taken), (message, line) -> {});
    assertEquals(given, taken);
  }

  @Test
  void whatIsWrongComesAfterWhatWasRead() {
    List<Triple> taken = new ArrayList<>();
    StoreException broken = new StoreException("data.nt", 3, "is broken", null);
    Form form =
        (sink, warnings) -> {
          sink.triple(triple(1));
          warnings.on("odd", 2);
          throw broken;
        };
    List<String> odd = new ArrayList<>();
    assertSame(
        broken,
        assertThrows(
            StoreException.class,
            () -> new ReadAhead(form).read(into(taken), (message, line) -> odd.add(message))));
    assertEquals(List.of(triple(1)), taken);
    assertEquals(List.of("odd"), odd);
  }

  @Test
  void nothingIsReadOnWhenNobodyTakesIt() {
    AtomicInteger read = new AtomicInteger();
    Thread[] reader = new Thread[1];
    Form form =
        (sink, warnings) -> {
          reader[0] = Thread.currentThread();
          for (int i = 0; i < MANY; i++) {
            sink.triple(triple(i));
            read.incrementAndGet();
          }
        };
    StreamRDF full =
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            throw new IllegalStateException("the disk is full");
          }
        };
    assertThrows(
        IllegalStateException.class, () -> new ReadAhead(form).read(full, (message, line) -> {}));
    assertFalse(reader[0].isAlive());
    assertFalse(read.get() == MANY, "all of it");
  }
}
