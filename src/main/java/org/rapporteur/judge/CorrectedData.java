package org.rapporteur.judge;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Data without some of their quads and with others. Its default graph is the union of all named
 * ones. It is for reading.
 */
final class CorrectedData extends SeenData {

  private final Set<Quad> removed;
  private final Set<Quad> added;

  /** Triples of which no named graph has a copy that stays. */
  private final Set<Triple> gone = new HashSet<>();

  CorrectedData(DatasetGraph data, Set<Quad> removed, Set<Quad> added) {
    super(data);
    this.removed = Set.copyOf(removed);
    this.added = added;
    for (Quad quad : removed) {
      Iterator<Quad> copies =
          data.find(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject());
      if (Iter.iter(copies).filter(q -> !q.isDefaultGraph()).allMatch(removed::contains)) {
        gone.add(quad.asTriple());
      }
    }
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
    boolean isUnion = graph != null && Quad.isUnionGraph(graph);
    Iterator<Quad> stored =
        Iter.iter(data.findNG(graph, subject, predicate, object))
            .filter(q -> isUnion ? !gone.contains(q.asTriple()) : !removed.contains(q));
    Iterator<Quad> more =
        added.stream()
            .filter(q -> isUnion || matches(graph, q.getGraph()))
            .filter(q -> matches(subject, q.getSubject()))
            .filter(q -> matches(predicate, q.getPredicate()))
            .filter(q -> matches(object, q.getObject()))
            .map(q -> isUnion ? Quad.create(Quad.unionGraph, q.asTriple()) : q)
            .filter(q -> !data.contains(q))
            .distinct()
            .iterator();
    return Iter.concat(stored, more);
  }

  private static boolean matches(Node wanted, Node node) {
    return wanted == null || wanted.equals(Node.ANY) || wanted.equals(node);
  }
}
