package org.rapporteur.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Vocabulary;

/**
 * Named graphs, one an article, in transactions: after any method, and after the end of the process
 * at any moment, a graph is there whole or not at all. Safe to call from several threads.
 */
public interface GraphStore extends GraphSink {

  /** In one transaction. */
  @Override
  List<Change> load(List<ArticleGraph> graphs);

  @Override
  default Change load(ArticleGraph graph) {
    return load(List.of(graph)).get(0);
  }

  @Override
  default long articles() {
    return read(d -> Iter.count(d.find(Node.ANY, Node.ANY, Vocabulary.SHA256, Node.ANY)));
  }

  /**
   * Takes a graph out, exactly.
   *
   * @return whether it was there
   * @throws StoreException when the disk takes no more; the store is then as it was
   */
  @Override
  boolean retract(String iri);

  /**
   * The articles that a user may mean.
   *
   * @param article an IRI, its last part, the address or the source file of an article
   * @return IRIs of their graphs, sorted
   */
  List<String> find(String article);

  /**
   * Reads in a transaction. The default graph is the union of all named graphs.
   *
   * @param reading must be done with the data when it returns
   */
  <T> T read(Function<DatasetGraph, T> reading);

  /**
   * Writes in a transaction; none of it is done when {@code writing} throws.
   *
   * @throws StoreException when the disk takes no more; the store is then as it was
   */
  void write(Consumer<DatasetGraph> writing);

  /** The data, for a server that keeps its own transactions. The default graph is the union. */
  DatasetGraph dataset();

  @Override
  void close();
}
