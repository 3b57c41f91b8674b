package org.rapporteur.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * Puts many triples into a graph of others, within a transaction for writing: like the bulk loaders
 * of TDB2, which know no transactions, it collects triples, sorts them for each index of the
 * database, and enters them on threads of its own while more are given. Nothing may be asked of the
 * data before all are in.
 */
public final class GraphFiller implements AutoCloseable {

  private static final int BATCH = 200_000;

  /** Nodes whose numbers are at hand; within a transaction TDB2 keeps a thousand. */
  private static final int KEPT = 400_000;

  private static final int THREADS = 2;

  private final NodeTable nodes;
  private final List<QuadOrder> orders;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Map<Node, Long> numbers = new HashMap<>();
  private final ByteBuffer number = ByteBuffer.allocate(NodeId.SIZE);
  private final List<Future<Long>> entering = new ArrayList<>();
  private final int kept;
  private final long[][] batch;
  private int size;
  private long added;

  /**
   * @param data of a store, within a transaction for writing
   * @param graph one that is not in the index of words
   */
  public GraphFiller(DatasetGraph data, Node graph) {
    this(data, graph, BATCH, KEPT);
  }

  GraphFiller(DatasetGraph data, Node graph, int batch, int kept) {
    this.batch = new long[batch][];
    this.kept = kept;
    NodeTupleTable quads = NumberedQuads.of(data);
    nodes = quads.getNodeTable();
    long name = number(graph);
    orders =
        Arrays.stream(quads.getTupleTable().getIndexes()).map(i -> new QuadOrder(i, name)).toList();
  }

  public void add(Triple triple) {
    batch[size] =
        new long[] {
          number(triple.getSubject()), number(triple.getPredicate()), number(triple.getObject())
        };
    size++;
    if (size == batch.length) {
      enter();
    }
  }

  private long number(Node node) {
    if (node.isLiteral()) { // mostly said once
      return stored(node);
    }
    if (numbers.size() == kept) {
      numbers.clear();
    }
    return numbers.computeIfAbsent(node, this::stored);
  }

  private long stored(Node node) {
    NodeIdFactory.set(nodes.getAllocateNodeId(asRead(node)), number, 0);
    return number.getLong(0);
  }

  /**
   * As TDB2 gives it back. It keeps a decimal with its last zeros, but reads 0.330 as 0.33, which
   * is another number of its table: such a quad would be found and could never be deleted.
   */
  private static Node asRead(Node node) {
    NodeId inline = node.isLiteral() ? NodeId.inline(node) : null;
    return inline == null ? node : NodeId.extract(inline);
  }

  /** No two batches are entered at a time. */
  private void enter() {
    await();
    for (QuadOrder order : orders) {
      long[][] triples = Arrays.copyOf(batch, size);
      entering.add(threads.submit(() -> order.add(triples)));
    }
    size = 0;
  }

  private void await() {
    try {
      for (int i = 0; i < entering.size(); i++) {
        long isNew = entering.get(i).get();
        added += i == 0 ? isNew : 0; // the same in all orders
      }
      entering.clear();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException trouble
          ? trouble
          : new IllegalStateException("triples cannot be entered", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while triples are entered", e);
    }
  }

  /**
   * Waits until all are in.
   *
   * @return how many of those given were not there before, each counted once
   */
  public long finish() {
    enter();
    await();
    return added;
  }

  /** When this is done the transaction may be ended, for better or worse. */
  @Override
  public void close() {
    threads.shutdown(); // no interruption, which would close the files
    boolean isInterrupted = false;
    boolean isDone = false;
    while (!isDone) {
      try {
        isDone = threads.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
