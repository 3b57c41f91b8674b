package org.rapporteur.store;

import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Data with an index over the words of articles; what was merged from others lies beside it and is
 * not indexed. Data and index are committed one after the other, so a process may die in between;
 * therefore each commit counts a generation in both, and an index whose generation is not that of
 * the data is made anew at opening. The count of the data stands in its default graph, which
 * queries don't see, as theirs is the union; that of the index in its last commit.
 */
final class IndexedDataset extends DatasetGraphText {

  private static final String COMMITTED = "generation";

  /** Changes when other words are indexed, or in another way: older indexes are then remade. */
  private static final String LAYOUT = "2.";

  private final TextIndexLucene index;

  IndexedDataset(DatasetGraph data, TextIndexLucene index) {
    super(data, index, new TextDocProducerTriples(index), true);
    this.index = index;
    getContext().set(TextQuery.textIndex, index);
    getWrapped().begin(ReadWrite.READ);
    try {
      if (!indexed().equals(LAYOUT + generation())) {
        rebuild();
      }
    } finally {
      getWrapped().end();
    }
  }

  @Override
  public void add(Quad quad) {
    if (ForeignGraphs.isForeign(quad.getGraph())) {
      getWrapped().add(quad);
    } else {
      super.add(quad);
    }
  }

  @Override
  public void delete(Quad quad) {
    if (ForeignGraphs.isForeign(quad.getGraph())) {
      getWrapped().delete(quad);
    } else {
      super.delete(quad);
    }
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    if (ForeignGraphs.isForeign(graph)) {
      getWrapped().deleteAny(graph, subject, predicate, object);
    } else {
      super.deleteAny(graph, subject, predicate, object);
    }
  }

  @Override
  public void commit() {
    if (transactionMode() == ReadWrite.WRITE) {
      mark(Generation.next(this));
    }
    super.commit();
  }

  private long generation() {
    return Generation.of(getWrapped());
  }

  private String indexed() {
    Iterable<Map.Entry<String, String>> data = index.getIndexWriter().getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(COMMITTED)) {
          return entry.getValue();
        }
      }
    }
    return "";
  }

  private void mark(long generation) {
    index.getIndexWriter().setLiveCommitData(Map.of(COMMITTED, LAYOUT + generation).entrySet());
  }

  private void rebuild() {
    try {
      index.getIndexWriter().deleteAll();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    for (Node property : TextFields.PROPERTIES) {
      Iterator<Quad> quads = getWrapped().find(Node.ANY, Node.ANY, property, Node.ANY);
      quads.forEachRemaining(
          q -> {
            if (!ForeignGraphs.isForeign(q.getGraph())) {
              index.addEntity(TextQueryFuncs.entityFromQuad(index.getDocDef(), q));
            }
          });
    }
    mark(generation());
    index.commit();
  }
}
