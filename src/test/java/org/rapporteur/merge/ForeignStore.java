package org.rapporteur.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/** A store with one article of known people, states and places, to merge into. */
final class ForeignStore implements AutoCloseable {

  static final Catalogue CATALOGUE = Catalogue.packaged();

  private static final String ARTICLE =
      """
      PREFIX dip: <https://w3id.org/rapporteur/diplomacy#>
      PREFIX id: <https://w3id.org/rapporteur/id/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      id:Q148 a dip:State ; skos:prefLabel "China" ; owl:sameAs wd:Q148 , <https://sws.geonames.org/1814991/> .
      id:Q31 a dip:State ; skos:prefLabel "Belgium" ; owl:sameAs wd:Q31 .
      id:Q39 a dip:State ; skos:prefLabel "Switzerland" ; owl:sameAs wd:Q39 .
      id:Q7747 a dip:Person ; skos:prefLabel "Vladimir Putin" ; owl:sameAs wd:Q7747 ; dip:hasRole id:article\\/a\\/role\\/1 .
      id:article\\/a\\/role\\/1 a dip:Role ; dip:title "President" ; dip:represents id:Q159 ;
        dip:observedOn "2021-06-16"^^xsd:date .
      id:Q159 a dip:State ; skos:prefLabel "Russia" ; owl:sameAs wd:Q159 .
      id:person\\/jan-peeters-be a dip:Person ; skos:prefLabel "Jan Peeters" ; dip:hasRole id:article\\/a\\/role\\/2 .
      id:article\\/a\\/role\\/2 a dip:Role ; dip:title "Foreign Minister" ; dip:represents id:Q31 ;
        dip:observedOn "2021-06-16"^^xsd:date .
      id:organization\\/harbour-council-of-the-north a dip:Organization ; skos:prefLabel "Harbour Council of the North" .
      id:geonames\\/2077456 a dip:Place ; skos:prefLabel "Springfield" ; owl:sameAs <https://sws.geonames.org/2077456/> ;
        geo:lat -25.0 ; geo:long 135.0 .
      id:place\\/elmstad a dip:Place ; skos:prefLabel "Elmstad" ; geo:lat 52.0 ; geo:long 5.0 .
      """;

  private final Path folder;
  private final GraphStore store;

  ForeignStore(Path folder) {
    this.folder = folder;
    store = Tdb2Store.openOrCreate(folder.resolve("store"));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(ARTICLE, Lang.TURTLE).parse(graph);
    store.load(new ArticleGraph("https://w3id.org/rapporteur/id/article/a", graph));
  }

  GraphStore store() {
    return store;
  }

  Merger merger() {
    return new Merger(store, StateCodes.bundled(), CATALOGUE, "0");
  }

  MergeReport merge(String name, String data) throws IOException {
    return merger().merge(Source.of(file(name, data)), n -> {});
  }

  Path file(String name, String data) throws IOException {
    return Files.writeString(folder.resolve(name), data);
  }

  @Override
  public void close() {
    store.close();
  }
}
