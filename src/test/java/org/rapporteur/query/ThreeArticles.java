package org.rapporteur.query;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/** The small graph that questions are tested on: {@code three-articles.trig}. */
public final class ThreeArticles {

  private ThreeArticles() {}

  public static List<ArticleGraph> graphs() {
    DatasetGraph all = DatasetGraphFactory.create();
    InputStream file = ThreeArticles.class.getResourceAsStream("three-articles.trig");
    RDFParser.source(file).lang(Lang.TRIG).parse(all);
    List<ArticleGraph> graphs = new java.util.ArrayList<>();
    all.listGraphNodes()
        .forEachRemaining((Node n) -> graphs.add(new ArticleGraph(n.getURI(), all.getGraph(n))));
    return graphs;
  }

  /** A new store of them. */
  public static GraphStore store(Path directory) {
    GraphStore store = Tdb2Store.openOrCreate(directory);
    graphs().forEach(store::load);
    return store;
  }
}
