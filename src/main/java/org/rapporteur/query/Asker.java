package org.rapporteur.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.util.Context;
import org.rapporteur.map.Vocabulary;

/**
 * Asks questions of data, inside a transaction that the caller holds.
 *
 * @param services that SERVICE may reach out to
 * @param mostRows after which an answer ends
 */
public record Asker(Services services, long mostRows) {

  /** All rows there are. */
  public Asker(Services services) {
    this(services, Long.MAX_VALUE);
  }

  /**
   * @param data whose default graph is the union of the articles
   * @param words values by parameter name, as a user writes them
   * @throws QueryException when the question is not sound, with line and column for its syntax
   */
  public Answer ask(DatasetGraph data, Question question, Map<String, String> words) {
    Geography.loadFor(question.sparql());
    Query query = parse(question);
    refuseService(question, query);
    query = services.prepare(query);
    new Values(question, data).bind(query, words);
    limit(query);
    Context context = Context.mergeCopy(ARQ.getContext(), data.getContext());
    services.install(context);
    QueryExecBuilder builder = QueryExec.dataset(data).query(query).context(context);
    try (QueryExec exec = builder.build()) {
      if (query.isSelectType()) {
        return new Answer.Table(detached(exec.select()));
      }
      if (query.isAskType()) {
        return new Answer.YesOrNo(exec.ask());
      }
      if (query.isConstructType() || query.isDescribeType()) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return new Answer.Triples(
            query.isConstructType() ? exec.construct(graph) : exec.describe(graph));
      }
      throw new QueryException(
          question.name(), "is of no known type; make it SELECT, ASK, CONSTRUCT or DESCRIBE");
    }
  }

  private void limit(Query query) {
    boolean isOpen = query.getLimit() == Query.NOLIMIT || query.getLimit() > mostRows;
    if (isOpen && mostRows < Long.MAX_VALUE && !query.isAskType()) {
      query.setLimit(mostRows);
    }
  }

  /**
   * Rows that hold their values, for those of a store look them up, which ends with its reading.
   */
  private static RowSetRewindable detached(RowSet rows) {
    List<Binding> held = new ArrayList<>();
    rows.forEachRemaining(row -> held.add(row.detach()));
    return RowSetStream.create(rows.getResultVars(), held.iterator()).rewindable();
  }

  /** The prefixes of the graph contract need not be declared. */
  static Query parse(Question question) {
    Query query = new Query();
    query.setPrefixMapping(new PrefixMappingImpl().setNsPrefixes(Vocabulary.PREFIXES));
    try {
      return QueryFactory.parse(query, question.sparql(), null, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new QueryException(
          QueryException.Fault.QUESTION,
          question.name(),
          e.getLine(),
          e.getColumn(),
          shown(question.sparql(), e));
    }
  }

  /** The message, the line at fault, and a mark under the column. */
  private static String shown(String sparql, QueryParseException e) {
    String reason = e.getMessage().lines().findFirst().orElse("").strip();
    if (e.getLine() < 1) {
      return "not SPARQL: " + reason;
    }
    String line = sparql.lines().skip(e.getLine() - 1L).findFirst().orElse("");
    return "line "
        + e.getLine()
        + ", column "
        + e.getColumn()
        + " is not SPARQL: "
        + reason
        + "\n  "
        + line.replace('\t', ' ')
        + "\n  "
        + " ".repeat(Math.max(0, e.getColumn() - 1))
        + "^";
  }

  private void refuseService(Question question, Query query) {
    if (query.getQueryPattern() == null) {
      return; // DESCRIBE <x>
    }
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementService service) {
            services
                .refused(service.getServiceNode())
                .ifPresent(
                    s -> {
                      throw new QueryException(
                          question.name(),
                          "asks another server ("
                              + s
                              + "); allow it with --allow-service URL, or leave SERVICE out");
                    });
          }
        });
  }
}
