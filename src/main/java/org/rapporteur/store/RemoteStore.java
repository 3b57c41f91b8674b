package org.rapporteur.store;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.http.GSP;
import org.rapporteur.map.ArticleGraph;

/**
 * Another's store, by the SPARQL 1.1 Graph Store Protocol. Each graph is put whole, in one request,
 * so it is there whole or not at all if the server keeps the protocol.
 */
public final class RemoteStore implements GraphSink {

  private static final int NOT_FOUND = 404;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** Where RDF4J's server has its repositories; its graph store stands below each. */
  private static final String RDF4J = "/repositories/";

  private static final String RDF4J_GRAPHS = "/rdf-graphs/service";

  private final URI address;
  private final String graphs;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(TIMEOUT)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /**
   * @param address of a data set of Fuseki, a repository of RDF4J, or a graph store
   */
  public RemoteStore(URI address) {
    this.address = address;
    String text = address.toString().replaceFirst("/$", "");
    boolean isRepository = text.contains(RDF4J) && !text.endsWith(RDF4J_GRAPHS);
    this.graphs = isRepository ? text + RDF4J_GRAPHS : text;
  }

  /** Whether what a user names as a store is one over HTTP. */
  public static boolean isAddress(String store) {
    return store.matches("https?://.+");
  }

  @Override
  public Change load(ArticleGraph article) {
    return tell(
        () -> {
          Graph stored = get(article.iri());
          if (stored != null && stored.isIsomorphicWith(article.graph())) {
            return Change.UNCHANGED;
          }
          if (article.graph().isEmpty()) {
            retract(article.iri());
          } else {
            graph(article.iri()).PUT(article.graph());
          }
          return stored == null ? Change.ADDED : Change.REPLACED;
        });
  }

  @Override
  public boolean retract(String iri) {
    return tell(
        () -> {
          boolean isThere = get(iri) != null;
          if (isThere) {
            graph(iri).DELETE();
          }
          return isThere;
        });
  }

  /** Null when it is not there; some servers answer with an empty one. */
  private Graph get(String iri) {
    try {
      Graph graph = graph(iri).GET();
      return graph.isEmpty() ? null : graph;
    } catch (HttpException e) {
      if (e.getStatusCode() == NOT_FOUND) {
        return null;
      }
      throw e;
    }
  }

  private GSP graph(String iri) {
    return GSP.service(graphs).httpClient(client).graphName(iri);
  }

  private interface Asking<T> {
    T ask();
  }

  private <T> T tell(Asking<T> asking) {
    try {
      return asking.ask();
    } catch (HttpException e) {
      String what =
          e.getStatusCode() > 0
              ? "answers with status " + e.getStatusCode() + "; does it allow changes?"
              : "cannot be reached; check the address, and that the server runs";
      throw new StoreException(address.toString(), 0, what, e);
    }
  }

  @Override
  public void close() {
    // each request stands on its own
  }
}
