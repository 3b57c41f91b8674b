package org.rapporteur.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.http.Service;

/**
 * What other servers answered, by what they were asked, the least used going first. Jena's own
 * cache of this lost rows of batches (5.6.0: a batch whose bindings are all kept gives those of the
 * first alone), so only its batches are used.
 */
final class ServiceAnswers {

  private static final int ANSWERS = 500;

  /** An answer of more rows is passed on and not kept. */
  private static final int ROWS = 5000;

  private final Map<Asked, List<Binding>> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<Binding>> eldest) {
          return size() > ANSWERS;
        }
      };

  private record Asked(Node service, Op what) {}

  /** As kept, or else by asking; a request that fails is not kept. */
  QueryIterator answer(OpService asked, Binding parent, ExecutionContext execution) {
    Asked key = new Asked(asked.getService(), asked.getSubOp());
    List<Binding> rows;
    synchronized (answers) {
      rows = answers.get(key);
    }
    if (rows == null) {
      rows = ask(asked, execution);
      if (rows.size() <= ROWS && !asked.getSilent()) {
        synchronized (answers) {
          answers.put(key, rows);
        }
      }
    }
    QueryIterator iterator = QueryIterPlainWrapper.create(rows.iterator(), execution);
    return new QueryIterCommonParent(iterator, parent, execution);
  }

  private static List<Binding> ask(OpService asked, ExecutionContext execution) {
    List<Binding> rows = new ArrayList<>();
    QueryIterator found = Service.exec(asked, execution.getContext());
    try {
      found.forEachRemaining(rows::add);
    } finally {
      found.close();
    }
    return List.copyOf(rows);
  }
}
