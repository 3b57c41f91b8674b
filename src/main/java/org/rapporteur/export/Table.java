package org.rapporteur.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.judge.Judgements;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.store.GraphStore;

/**
 * Tables of claims, a row each with its sentence. The columns are those of a query in a file of the
 * name, which is asked of one article after the other.
 */
public enum Table {
  EVENTS,
  STATEMENTS,
  ROLES;

  /** By this column the rows of an article are told apart. */
  private static final Var CLAIM = Var.alloc("claim");

  /**
   * Writes it as CSV, as people judged the data.
   *
   * @param wanted tells by its IRI whether a claim is
   * @param out left open
   */
  public void write(GraphStore store, Predicate<String> wanted, OutputStream out) {
    Query query = query();
    store.read(
        stored -> {
          DatasetGraph data = Judgements.of(stored).view(stored);
          Iterator<Binding> rows =
              Iter.iter(articles(data).iterator())
                  .flatMap(a -> rows(data.getGraph(a), query).iterator())
                  .filter(row -> wanted.test(row.get(CLAIM).toString()));
          RowSet table = RowSetStream.create(query.getProjectVars(), rows);
          RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
              .create(ResultSetLang.RS_CSV)
              .write(out, table, Context.emptyContext());
          return true;
        });
  }

  private static List<Node> articles(DatasetGraph data) {
    List<Node> articles = new ArrayList<>();
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.ARTICLE)
        .forEachRemaining(
            q -> {
              if (q.getGraph().equals(q.getSubject())) {
                articles.add(q.getGraph());
              }
            });
    Collections.sort(articles, Comparator.comparing(Node::toString));
    return articles;
  }

  /** In memory, as the query looks at the same triples many times. */
  private static List<Binding> rows(Graph stored, Query query) {
    Graph article = GraphFactory.createDefaultGraph();
    stored.find().forEachRemaining(article::add);
    List<Binding> rows = new ArrayList<>();
    try (QueryExec exec = QueryExec.graph(article).query(query).build()) {
      exec.select().forEachRemaining(rows::add);
    }
    return rows;
  }

  private Query query() {
    String file = name().toLowerCase(Locale.ROOT) + ".rq";
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      return QueryFactory.create(
          new String(in.readAllBytes(), StandardCharsets.UTF_8), Syntax.syntaxARQ);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
