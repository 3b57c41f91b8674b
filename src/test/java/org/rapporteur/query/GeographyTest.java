package org.rapporteur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.map.GeographyGraph;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/** GeoSPARQL over places as the mapper writes them, in a store. */
class GeographyTest {

  private static final String PREFIXES =
      """
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX geof: <http://www.opengis.net/def/function/geosparql/>
      PREFIX spatialF: <http://jena.apache.org/function/spatial#>
      PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/>
      """;

  private static final Catalogue CATALOGUE = Catalogue.packaged();

  @TempDir Path folder;
  private GraphStore store;

  @BeforeEach
  void fill() {
    store = Tdb2Store.openOrCreate(folder.resolve("store"));
    store.load(
        GeographyGraph.of(
            List.of("Beijing", "Geneva", "Paris", "Palais des Nations").stream()
                .map(name -> CATALOGUE.places(name).get(0).entity())
                .toList()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void placesWithinABox() {
    assertEquals(
        List.of("Geneva", "Paris"),
        names(
            "?p geo:hasGeometry/geo:asWKT ?at . FILTER(geof:sfWithin(?at,"
                + " \"POLYGON((0 45, 10 45, 10 50, 0 50, 0 45))\"^^geo:wktLiteral))"));
  }

  @Test
  void placesNearAPoint() {
    assertEquals(
        List.of("Geneva"),
        names(
            "?p geo:hasGeometry/geo:asWKT ?at . FILTER(spatialF:distance(?at,"
                + " \"POINT(6.6 46.5)\"^^geo:wktLiteral, uom:metre) < 60000)"));
  }

  @Test
  void aVenueLiesInItsCityAndItsState() {
    assertEquals(
        List.of("Palais des Nations"),
        names("?p schema:containedInPlace ?city . ?city skos:prefLabel \"Geneva\""));
  }

  private List<String> names(String pattern) {
    Question question =
        Question.of(
            "",
            PREFIXES + "SELECT ?name { ?p a dip:Place ; skos:prefLabel ?name . " + pattern + " }");
    return store.read(
        d -> {
          Answer.Table table = (Answer.Table) new Asker(Services.none()).ask(d, question, Map.of());
          TreeSet<String> names = new TreeSet<>();
          table
              .rows()
              .forEachRemaining(r -> names.add(r.get(Var.alloc("name")).getLiteralLexicalForm()));
          return List.copyOf(names);
        });
  }
}
