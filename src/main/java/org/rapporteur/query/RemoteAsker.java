package org.rapporteur.query;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Asks questions of another's store, by the SPARQL protocol. Whom a user names is looked for in the
 * names of that store.
 *
 * @param endpoint of SPARQL queries
 * @param timeout of one request
 */
public record RemoteAsker(URI endpoint, Duration timeout) {

  private static final String ARTICLES =
      "ASK { ?article a <https://w3id.org/rapporteur/diplomacy#Article> }";

  /** How servers of Jena call the union of all graphs, where the default graph is another. */
  private static final String UNION = "urn:x-arq:UnionGraph";

  private static final String NAMES =
      """
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      CONSTRUCT { ?thing ?property ?name ; a ?type } WHERE {
        ?thing ?property ?name ; a ?type .
        FILTER(?property IN (skos:prefLabel, skos:altLabel, owl:sameAs))
        FILTER(STRSTARTS(STR(?type), "https://w3id.org/rapporteur/diplomacy#"))
      }
      """;

  /**
   * @param words values by parameter name, as a user writes them
   * @throws QueryException when the question is not sound, or the store does not answer
   */
  public Answer ask(Question question, Map<String, String> words) {
    Query query = Asker.parse(question);
    try {
      boolean isUnion = ask(ARTICLES, false);
      boolean isUnionNamed = !isUnion && ask(ARTICLES, true);
      new Values(question, names(question, words, isUnionNamed)).bind(query, words);
      try (QueryExecHTTP exec = exec(isUnionNamed).query(query).build()) {
        if (query.isSelectType()) {
          return new Answer.Table(exec.select().rewindable());
        }
        if (query.isAskType()) {
          return new Answer.YesOrNo(exec.ask());
        }
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return new Answer.Triples(
            query.isConstructType() ? exec.construct(graph) : exec.describe(graph));
      }
    } catch (QueryExceptionHTTP | HttpException e) {
      throw new QueryException(
          QueryException.Fault.ASKING,
          question.name(),
          0,
          0,
          endpoint + " does not answer as a SPARQL endpoint: " + e.getMessage());
    }
  }

  private boolean ask(String question, boolean isUnionNamed) {
    try (QueryExecHTTP exec = exec(isUnionNamed).query(question).build()) {
      return exec.ask();
    }
  }

  private QueryExecHTTPBuilder exec(boolean isUnionNamed) {
    QueryExecHTTPBuilder builder =
        QueryExecHTTP.service(endpoint.toString())
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    return isUnionNamed ? builder.addDefaultGraphURI(UNION) : builder;
  }

  /** Of all that may be named; nothing where nobody is. */
  private DatasetGraph names(Question question, Map<String, String> words, boolean isUnionNamed) {
    boolean isNamed =
        question.parameters().stream()
            .anyMatch(p -> p.kind().isEntity() && words.containsKey(p.name()));
    Graph graph = GraphFactory.createDefaultGraph();
    if (isNamed) {
      try (QueryExecHTTP exec = exec(isUnionNamed).query(NAMES).build()) {
        exec.construct(graph);
      }
    }
    DatasetGraph data = DatasetGraphFactory.create();
    graph.find().forEachRemaining(t -> data.getDefaultGraph().add(t));
    return data;
  }
}
