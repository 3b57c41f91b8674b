package org.rapporteur.merge.form;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.rapporteur.store.RdfFile;
import org.rapporteur.store.StoreException;

/**
 * What a SPARQL endpoint gives, page by page. Blank nodes of one page are not those of another, so
 * a triple with one is told of as a warning.
 *
 * @param address that the user named
 * @param construct what to ask for; all that its default graph holds when empty
 * @param page triples or solutions asked for at a time
 */
public record Endpoint(String address, Optional<String> construct, int page) implements Form {

  private static final int SECONDS = 120;
  private static final String ALL =
      "CONSTRUCT { ?s ?p ?o } WHERE { SELECT ?s ?p ?o WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o"
          + " LIMIT %d OFFSET %d }";

  /**
   * @throws StoreException when it does not answer, or a query of the user's is no CONSTRUCT
   */
  @Override
  public void read(StreamRDF sink, RdfFile.Warnings warnings) {
    Optional<Query> asked = construct.map(this::checked);
    int[] blank = new int[1];
    int got;
    int offset = 0;
    do {
      Set<Triple> triples = page(query(asked, offset));
      triples.forEach(
          t -> {
            blank[0] += isBlank(t.getSubject()) || isBlank(t.getObject()) ? 1 : 0;
            sink.triple(t);
          });
      got = triples.size();
      offset += page;
    } while (asked.isEmpty() ? got >= page : got > 0 && !hasOwnLimit(asked.get()));
    if (blank[0] > 0 && offset > page) {
      warnings.on(
          blank[0] + " triples have blank nodes, which differ from page to page; ask for IRIs", 0);
    }
  }

  private static boolean isBlank(Node node) {
    return node.isBlank();
  }

  private static boolean hasOwnLimit(Query query) {
    return query.hasLimit();
  }

  private Query query(Optional<Query> asked, int offset) {
    if (asked.isEmpty()) {
      return QueryFactory.create(ALL.formatted(page, offset));
    }
    Query query = asked.get();
    if (!hasOwnLimit(query)) {
      query = query.cloneQuery();
      query.setLimit(page);
      query.setOffset(offset);
    }
    return query;
  }

  private Query checked(String text) {
    try {
      Query query = QueryFactory.create(text);
      if (query.isConstructType()) {
        return query;
      }
    } catch (QueryException e) {
      throw new StoreException(address, 0, "the query is none: " + e.getMessage().strip(), e);
    }
    throw new StoreException(address, "the query must be a CONSTRUCT");
  }

  private Set<Triple> page(Query query) {
    Set<Triple> triples = new LinkedHashSet<>();
    try (QueryExecHTTP execution =
        QueryExecHTTP.service(address).query(query).timeout(SECONDS, TimeUnit.SECONDS).build()) {
      execution.constructTriples().forEachRemaining(triples::add);
    } catch (JenaException | org.apache.jena.atlas.web.HttpException e) {
      throw new StoreException(
          address,
          0,
          "gives no answer to SPARQL ("
              + e.getMessage()
              + "); check the address, which is that of the endpoint itself",
          e);
    }
    return triples;
  }
}
