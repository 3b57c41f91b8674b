package org.rapporteur.store;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Vocabulary;

/**
 * A file that {@code convert} wrote, article by article.
 *
 * @param file in any of the formats
 */
public record ArticleFile(RdfFile file) {

  /**
   * Hands over each article, but none before the whole file was found to be sound. A file whose
   * quads stand article by article is read in pieces, any other as a whole.
   *
   * @throws StoreException with file and line when it is broken or holds no articles
   */
  public void each(Consumer<ArticleGraph> articles) {
    Survey survey = new Survey();
    file.readStrictly(survey);
    if (survey.triples == 0 && survey.names.isEmpty()) {
      throw noArticle("it says nothing");
    }
    if (survey.triples == 0 && survey.inOrder) {
      checkNames(survey.names, survey.articles);
      Pieces pieces = new Pieces(articles);
      file.readStrictly(pieces);
      pieces.finish(); // Jena's JSON-LD reader does not say when it is done
      return;
    }
    DatasetGraph all = DatasetGraphFactory.create();
    file.readStrictly(StreamRDFLib.dataset(all));
    if (survey.triples == 0) {
      checkNames(survey.names, survey.articles);
      survey.names.forEach(n -> articles.accept(new ArticleGraph(n.getURI(), all.getGraph(n))));
    } else if (survey.articles.isEmpty()) {
      throw noArticle("no dip:Article stands in it");
    } else {
      new MingledArticles(all.getDefaultGraph(), survey.articles).each(articles);
    }
  }

  private void checkNames(Set<Node> names, Set<Node> articles) {
    for (Node name : names) {
      if (!articles.contains(name)) {
        throw noArticle("its graph " + name + " is not that of a dip:Article");
      }
    }
  }

  private StoreException noArticle(String why) {
    return new StoreException(
        file.path().toString(),
        why
            + "; load takes what 'rapporteur convert' wrote, other people's data goes in by"
            + " 'rapporteur merge'");
  }

  /** What is in a file, in little memory. */
  private static final class Survey extends StreamRDFBase {

    private final Set<Node> names = new TreeSet<>(java.util.Comparator.comparing(Node::toString));
    private final Set<Node> articles = new HashSet<>();
    private Node last;
    private boolean inOrder = true;
    private long triples;

    @Override
    public void quad(Quad quad) {
      if (quad.isDefaultGraph()) {
        triple(quad.asTriple());
        return;
      }
      if (!quad.getGraph().equals(last)) {
        last = quad.getGraph();
        inOrder &= names.add(last);
      }
      note(quad.asTriple());
    }

    @Override
    public void triple(Triple triple) {
      triples++;
      note(triple);
    }

    private void note(Triple triple) {
      if (triple.getObject().equals(Vocabulary.ARTICLE)
          && triple.getPredicate().equals(RDF.type.asNode())) {
        articles.add(triple.getSubject());
      }
    }
  }

  /** Collects the quads of one graph until those of the next begin. */
  private static final class Pieces extends StreamRDFBase {

    private final Consumer<ArticleGraph> articles;
    private Node name;
    private Graph graph;

    Pieces(Consumer<ArticleGraph> articles) {
      this.articles = articles;
    }

    @Override
    public void quad(Quad quad) {
      if (!quad.getGraph().equals(name)) {
        finish();
        name = quad.getGraph();
        graph = GraphFactory.createDefaultGraph();
      }
      graph.add(quad.asTriple());
    }

    @Override
    public void finish() {
      if (name != null) {
        articles.accept(new ArticleGraph(name.getURI(), graph));
        name = null;
      }
    }
  }
}
