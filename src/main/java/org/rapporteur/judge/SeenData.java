package org.rapporteur.judge;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * Data that are seen otherwise than they stand in the store. Whatever is asked becomes one way of
 * finding, {@link #findNG}. The default graph is the union of all named ones. It is for reading.
 */
abstract class SeenData extends DatasetGraphWrapper implements DatasetGraphWrapperView {

  /** As they stand in the store, or are seen there. */
  final DatasetGraph data;

  SeenData(DatasetGraph data) {
    super(data);
    this.data = data;
  }

  @Override
  public abstract Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object);

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    boolean isDefault = graph != null && Quad.isDefaultGraph(graph);
    return findNG(isDefault ? Quad.unionGraph : graph, subject, predicate, object);
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    return find(graph, subject, predicate, object).hasNext();
  }

  @Override
  public boolean containsGraph(Node name) {
    return data.containsGraph(name);
  }
}
