package org.rapporteur.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Vocabulary;

/**
 * Articles that were written without their graphs, as in Turtle. To an article belongs what stands
 * under its IRI, and of the actors and places named there what does not stem from another article:
 * a statement or role of another, or a meeting that only another tells of.
 */
final class MingledArticles {

  private final Graph all;
  private final List<String> articles;

  MingledArticles(Graph all, Collection<Node> articles) {
    this.all = all;
    this.articles = articles.stream().map(Node::getURI).sorted().toList();
  }

  void each(Consumer<ArticleGraph> consumer) {
    articles.forEach(a -> consumer.accept(new ArticleGraph(a, articles.size() == 1 ? all : of(a))));
  }

  private Graph of(String article) {
    Graph graph = GraphFactory.createDefaultGraph();
    Set<Node> seen = new HashSet<>();
    Deque<Node> todo = new ArrayDeque<>();
    all.find()
        .forEach(
            t -> {
              if (owner(t.getSubject()).equals(article) && seen.add(t.getSubject())) {
                todo.add(t.getSubject());
              }
            });
    while (!todo.isEmpty()) {
      for (Triple triple : all.find(todo.remove(), Node.ANY, Node.ANY).toList()) {
        if (belongs(triple, article)) {
          graph.add(triple);
          if (triple.getObject().isURI() && seen.add(triple.getObject())) {
            todo.add(triple.getObject());
          }
        }
      }
    }
    return graph;
  }

  private boolean belongs(Triple triple, String article) {
    if (owner(triple.getSubject()).equals(article)) {
      return true;
    }
    if (triple.getPredicate().equals(Vocabulary.MET_WITH)) {
      return met(triple.getSubject(), triple.getObject(), article);
    }
    String owner = owner(triple.getObject());
    return owner.isEmpty() || owner.equals(article);
  }

  private boolean met(Node one, Node other, String article) {
    return all.find(Node.ANY, Vocabulary.PARTICIPANT, one)
        .filterKeep(t -> owner(t.getSubject()).equals(article))
        .filterKeep(t -> all.contains(t.getSubject(), Vocabulary.PARTICIPANT, other))
        .filterKeep(t -> all.contains(t.getSubject(), Vocabulary.STATUS, Vocabulary.dip("Held")))
        .hasNext();
  }

  /** The article under whose IRI a node stands, "" when under none. */
  private String owner(Node node) {
    if (!node.isURI()) {
      return "";
    }
    String iri = node.getURI();
    return articles.stream()
        .filter(a -> iri.equals(a) || iri.startsWith(a + "/") || iri.startsWith(a + "#"))
        .findFirst()
        .orElse("");
  }
}
