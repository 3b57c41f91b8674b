package org.rapporteur.store;

import org.rapporteur.map.ArticleGraph;

/** Where the graphs of articles go: a store of ours, or another's over HTTP. */
public interface GraphSink extends AutoCloseable {

  /**
   * Puts a graph in the place of the one of the same name, if there is one.
   *
   * @throws StoreException when the store takes no more; it is then as it was
   */
  Change load(ArticleGraph graph);

  /**
   * Takes a graph out, exactly.
   *
   * @return whether it was there
   * @throws StoreException when the store cannot be written; it is then as it was
   */
  boolean retract(String iri);

  @Override
  void close();
}
