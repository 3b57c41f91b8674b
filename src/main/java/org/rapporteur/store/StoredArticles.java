package org.rapporteur.store;

import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Vocabulary;

/**
 * The articles of a store, one in memory at a time. What was merged from others is none of them.
 *
 * @param store to read
 */
public record StoredArticles(GraphStore store) {

  /** Hands over each article that was there when it began, sorted by IRI. */
  public void each(Consumer<ArticleGraph> articles) {
    TreeSet<String> names = store.read(StoredArticles::names);
    for (String name : names) {
      Graph graph = store.read(d -> copy(d.getGraph(NodeFactory.createURI(name))));
      if (!graph.isEmpty()) {
        articles.accept(new ArticleGraph(name, graph));
      }
    }
  }

  private static TreeSet<String> names(org.apache.jena.sparql.core.DatasetGraph data) {
    TreeSet<String> names = new TreeSet<>();
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.ARTICLE)
        .forEachRemaining(
            q -> {
              if (q.getGraph().equals(q.getSubject())) {
                names.add(q.getGraph().getURI());
              }
            });
    return names;
  }

  private static Graph copy(Graph stored) {
    Graph copy = GraphFactory.createDefaultGraph();
    stored.find().forEachRemaining(copy::add);
    return copy;
  }
}
