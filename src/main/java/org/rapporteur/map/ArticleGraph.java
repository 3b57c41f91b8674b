package org.rapporteur.map;

import java.util.Objects;
import org.apache.jena.graph.Graph;

/**
 * All that is known from one article.
 *
 * @param iri of the article, and of the named graph
 * @param graph its triples, without blank nodes
 */
public record ArticleGraph(String iri, Graph graph) {

  public ArticleGraph {
    Objects.requireNonNull(iri, "iri");
    Objects.requireNonNull(graph, "graph");
  }

  /** Number of triples. */
  public long size() {
    return graph.size();
  }
}
