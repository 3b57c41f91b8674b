package org.rapporteur.align;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/** Reports of invented people, as articles of a store. */
final class Reports implements AutoCloseable {

  private static final String PEOPLE =
      """
      id:quist a dip:Person ; skos:prefLabel "Mara Quist" ; dip:hasRole <r1> .
      id:oduya a dip:Person ; skos:prefLabel "Ben Oduya" ; dip:hasRole <r2> .
      id:tamm a dip:Person ; skos:prefLabel "Ilse Tamm" ; dip:hasRole <r3> .
      id:norland a dip:State ; skos:prefLabel "Norland" .
      id:suria a dip:State ; skos:prefLabel "Suria" .
      id:portia a dip:State ; skos:prefLabel "Portia" .
      <r1> dip:represents id:norland . <r2> dip:represents id:suria . <r3> dip:represents id:suria .
      id:lund a dip:Place ; skos:prefLabel "Lund" ; dip:inState id:norland .
      id:porto a dip:Place ; skos:prefLabel "Porto" ; dip:inState id:portia .
      id:aides a dip:Group ; skos:prefLabel "aides" .
      """;

  private final GraphStore store;

  Reports(Path directory) {
    store = Tdb2Store.openOrCreate(directory);
  }

  /**
   * Adds an article.
   *
   * @param published "" for none
   * @param events in Turtle, without the dot: {@code "Meeting ; dip:participant id:quist"}; each is
   *     named by the article and its number
   */
  Reports article(String name, String published, String... events) {
    StringBuilder turtle = new StringBuilder();
    String iri = "https://w3id.org/rapporteur/id/article/" + name;
    turtle.append("BASE <").append(iri).append("/>\n");
    Vocabulary.PREFIXES
        .getNsPrefixMap()
        .forEach((p, n) -> turtle.append("PREFIX " + p + ": <" + n + ">\n"));
    turtle.append(PEOPLE).append("<" + iri + "> a dip:Article .\n");
    if (!published.isEmpty()) {
      turtle.append("<" + iri + "> schema:datePublished \"" + published + "\"^^xsd:date .\n");
    }
    for (int i = 0; i < events.length; i++) {
      turtle.append(
          "<event/" + (i + 1) + "> dip:article <" + iri + "> ; a dip:" + events[i] + " .\n");
    }
    return graph(iri, turtle.toString());
  }

  /** Adds any named graph. */
  Reports graph(String iri, String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    store.load(new ArticleGraph(iri, graph));
    return this;
  }

  GraphStore store() {
    return store;
  }

  Alignment align() {
    return new EventAligner(store, "test").align();
  }

  /** Groups of reports by article name: "a+b c+d". */
  String clusters() {
    return String.join(
        " ",
        align().clusters().stream()
            .map(
                c ->
                    String.join(
                        "+",
                        c.reports().stream()
                            .map(r -> r.event().replaceFirst(".*/(article|source)/", ""))
                            .map(e -> e.replace("/event/1", ""))
                            .toList()))
            .toList());
  }

  @Override
  public void close() {
    store.close();
  }
}
