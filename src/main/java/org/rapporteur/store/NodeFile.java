package org.rapporteur.store;

import org.apache.jena.dboe.trans.data.TransBinaryDataFile;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The file in which TDB2 keeps nodes, kept sound when transactions are given up. TDB2 5.6 then cuts
 * off what was written ({@code BinaryDataFileRandomAccess.truncate}), but goes on to write at the
 * place where it would have, once it has read in between; the number of a node, though, is the
 * length of the file, so it would lead to nothing. Therefore the next transaction that writes
 * begins with a byte of its own: it stands where TDB2 writes, and from then on the file is as long
 * as TDB2 takes it to be. The gap is never read, and takes no room on most disks.
 */
final class NodeFile implements TransactionListener {

  private final TransBinaryDataFile file;
  private volatile boolean isCut;

  private NodeFile(TransBinaryDataFile file) {
    this.file = file;
  }

  /**
   * @param data of TDB2, outside of transactions
   */
  static void guard(DatasetGraph data) {
    NodeFile nodes = new NodeFile(LoaderOps.ntDataFile(NumberedQuads.of(data).getNodeTable()));
    TransactionCoordinator coordinator = TDBInternal.getTransactionCoordinator(data);
    coordinator.modifyConfig(() -> coordinator.addListener(nodes));
  }

  @Override
  public void notifyAbortStart(Transaction transaction) {
    isCut = isCut || transaction.isWriteTxn();
  }

  @Override
  public void notifyTxnStart(Transaction transaction) {
    mend(transaction);
  }

  @Override
  public void notifyPromoteFinish(Transaction transaction) {
    mend(transaction);
  }

  private void mend(Transaction transaction) {
    if (isCut && transaction.isWriteTxn()) {
      try {
        read(); // so that the place to write is looked up
        file.write(new byte[1], 0, 1);
        read(); // so that it is written
        isCut = false;
      } catch (RuntimeException e) {
        transaction.abort(); // the disk may be full: whatever is written now is refused
      }
    }
  }

  private void read() {
    file.read(0, new byte[1], 0, 1);
  }
}
