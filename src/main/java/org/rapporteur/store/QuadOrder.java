package org.rapporteur.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentLifecycle;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentLifecycle.ComponentState;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * One of the orders in which TDB2 keeps quads, such as GPOS, for those of one graph. It takes part
 * in the transaction of the thread that made it, on whichever thread it is then used; on no two at
 * a time.
 */
final class QuadOrder {

  private static final String TERMS = "SPO";

  private final BPlusTree tree;
  private final ComponentState<?> transaction;
  private final long graph;

  /** For each term of a key, where it stands in a triple; -1 for the graph. */
  private final int[] places;

  private final Comparator<long[]> comparator;

  /**
   * @param index within a transaction for writing
   * @param graph number of the node
   */
  QuadOrder(TupleIndex index, long graph) {
    this.tree = LoaderOps.idxBTree(index);
    this.transaction = tree.getComponentState();
    this.graph = graph;
    this.places = index.getName().chars().map(TERMS::indexOf).toArray();
    int[] terms = Arrays.stream(places).filter(p -> p >= 0).toArray();
    this.comparator = (one, other) -> compare(one, other, terms);
  }

  private static int compare(long[] one, long[] other, int[] terms) {
    for (int term : terms) {
      int difference = Long.compareUnsigned(one[term], other[term]);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /**
   * Neighbours go one after the other, so that few blocks are touched, and each is in memory then.
   *
   * @param triples numbers of their nodes; left in another order
   * @return how many were new
   */
  long add(long[][] triples) {
    join(tree, transaction);
    Arrays.sort(triples, comparator);
    long added = 0;
    for (long[] triple : triples) {
      added += tree.insert(key(triple)) ? 1 : 0;
    }
    return added;
  }

  @SuppressWarnings("unchecked")
  private static <T> void join(
      TransactionalComponentLifecycle<T> tree, ComponentState<?> transaction) {
    tree.setComponentState((ComponentState<T>) transaction);
  }

  private Record key(long[] triple) {
    ByteBuffer key = ByteBuffer.allocate(places.length * NodeId.SIZE);
    for (int place : places) {
      key.putLong(place < 0 ? graph : triple[place]);
    }
    return tree.getRecordFactory().create(key.array());
  }
}
