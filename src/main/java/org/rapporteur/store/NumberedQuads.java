package org.rapporteur.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The quads of a store as TDB2 has them, numbers in the place of nodes: counting them so reads no
 * node, which is most of the work in a graph of a million.
 */
public final class NumberedQuads {

  private final NodeTupleTable quads;

  /**
   * @param data of a store, within a transaction
   */
  public NumberedQuads(DatasetGraph data) {
    this.quads = of(data);
  }

  static NodeTupleTable of(DatasetGraph data) {
    DatasetGraph inner = data;
    while (!TDBInternal.isTDB2(inner) && inner instanceof DatasetGraphWrapper wrapper) {
      inner = wrapper.getWrapped();
    }
    return TDBInternal.requireStorage(inner).getQuadTable().getNodeTupleTable();
  }

  /** How many triples are in a graph. */
  public long count(Node graph) {
    return Iter.count(find(graph, NodeId.NodeIdAny, NodeId.NodeIdAny));
  }

  /**
   * How many things in a graph have one of these values, those left out that are in {@code but}.
   */
  public long subjects(
      Node graph, Collection<Node> properties, Collection<Node> values, Collection<Node> but) {
    NodeTable nodes = quads.getNodeTable();
    Set<NodeId> left = new HashSet<>();
    but.forEach(n -> left.add(nodes.getNodeIdForNode(n)));
    Set<NodeId> found = new HashSet<>();
    for (Node property : properties) {
      NodeId number = nodes.getNodeIdForNode(property);
      for (Node value : values) {
        find(graph, number, nodes.getNodeIdForNode(value))
            .forEachRemaining(t -> found.add(t.get(1)));
      }
    }
    found.removeAll(left);
    return found.size();
  }

  private Iterator<Tuple<NodeId>> find(Node graph, NodeId property, NodeId value) {
    NodeId name = quads.getNodeTable().getNodeIdForNode(graph);
    boolean isThere =
        !NodeId.isDoesNotExist(name)
            && !NodeId.isDoesNotExist(property)
            && !NodeId.isDoesNotExist(value);
    return isThere
        ? quads.find(TupleFactory.tuple(name, NodeId.NodeIdAny, property, value))
        : Iter.nullIterator();
  }
}
