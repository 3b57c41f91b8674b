package org.rapporteur.cli;

import java.net.URI;
import java.nio.file.Path;
import org.rapporteur.store.GraphSink;
import org.rapporteur.store.RemoteStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.Tdb2Store;
import picocli.CommandLine.Option;

/** {@code --store}, the same for all commands that take it. */
final class StoreOption {

  @Option(
      names = {"-s", "--store"},
      paramLabel = "DIR",
      required = true,
      description =
          "Directory of the store; for build, load and query also the http(s) address of another's.")
  private String store;

  /**
   * @throws StoreException when it is one over HTTP, which this command cannot use
   */
  Path directory() {
    if (RemoteStore.isAddress(store)) {
      throw new StoreException(
          store,
          "this command needs the directory of a store; build, load and query take an address");
    }
    return Path.of(store);
  }

  /** As given. */
  String name() {
    return store;
  }

  /** To put articles into: another's store, or one that is there, or a new one. */
  GraphSink openSink() {
    return RemoteStore.isAddress(store)
        ? new RemoteStore(URI.create(store))
        : Tdb2Store.openOrCreate(directory());
  }
}
