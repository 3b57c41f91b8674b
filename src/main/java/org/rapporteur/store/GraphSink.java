package org.rapporteur.store;

import java.util.List;
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

  /**
   * As {@link #load(ArticleGraph)}, of several.
   *
   * @return what each changed
   */
  default List<Change> load(List<ArticleGraph> graphs) {
    return graphs.stream().map(this::load).toList();
  }

  /** How many articles are there; 0 where that makes no difference to what comes. */
  default long articles() {
    return 0;
  }

  @Override
  void close();
}
