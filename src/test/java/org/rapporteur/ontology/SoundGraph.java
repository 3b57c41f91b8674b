package org.rapporteur.ontology;

import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Vocabulary;

/** The graph of {@code sound.trig}, whole or broken in one way. */
public final class SoundGraph {

  public static final String ARTICLE = "https://w3id.org/rapporteur/id/article/s1";

  private SoundGraph() {}

  public static ArticleGraph whole() {
    DatasetGraph all = DatasetGraphFactory.create();
    InputStream file = SoundGraph.class.getResourceAsStream("sound.trig");
    RDFParser.source(file).lang(Lang.TRIG).parse(all);
    Node name = NodeFactory.createURI(ARTICLE);
    Graph graph = GraphFactory.createDefaultGraph();
    all.getGraph(name).find().forEachRemaining(graph::add);
    return new ArticleGraph(ARTICLE, graph);
  }

  /**
   * @param update in SPARQL, with our prefixes and IRIs as seen from the article
   */
  public static ArticleGraph after(String update) {
    ArticleGraph article = whole();
    UpdateRequest request = new UpdateRequest();
    request.setPrefixMapping(Vocabulary.PREFIXES);
    UpdateFactory.parse(request, update, ARTICLE + "/");
    UpdateAction.execute(request, DatasetGraphFactory.wrap(article.graph()));
    return article;
  }
}
