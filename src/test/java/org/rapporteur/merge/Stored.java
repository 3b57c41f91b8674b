package org.rapporteur.merge;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.riot.out.NodeFmtLib;
import org.rapporteur.store.GraphStore;

/** What is in a store, in a form that two stores can be compared by. */
final class Stored {

  private Stored() {}

  /** All quads of named graphs as sorted N-Quads. */
  static List<String> dump(GraphStore store) {
    return store.read(
        d -> {
          TreeSet<String> lines = new TreeSet<>();
          d.find()
              .forEachRemaining(
                  q -> {
                    if (!q.isDefaultGraph()) {
                      lines.add(
                          NodeFmtLib.strNodesNT(
                              q.getSubject(), q.getPredicate(), q.getObject(), q.getGraph()));
                    }
                  });
          return List.copyOf(lines);
        });
  }
}
