package org.rapporteur.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.Tdb2Store;

class MergerTest {

  private static final Catalogue CATALOGUE = Catalogue.packaged();
  private static final Path REAL = Path.of("../shared/linked-data");

  @TempDir Path folder;
  private GraphStore store;

  @BeforeEach
  void open() {
    store = Tdb2Store.openOrCreate(folder.resolve("store"));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            PREFIX dip: <https://w3id.org/rapporteur/diplomacy#>
            PREFIX id: <https://w3id.org/rapporteur/id/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX wd: <http://www.wikidata.org/entity/>
            id:Q148 a dip:State ; owl:sameAs wd:Q148 .
            id:Q31 a dip:State ; owl:sameAs wd:Q31 .
            id:Q7747 a dip:Person ; owl:sameAs wd:Q7747 .
            id:geonames\\/2077456 a dip:Place ; owl:sameAs <https://sws.geonames.org/2077456/> .
            """,
            Lang.TURTLE)
        .parse(graph);
    store.load(new ArticleGraph("https://w3id.org/rapporteur/id/article/a", graph));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatSharesAnIdentifierIsLinkedWithItsReason() throws IOException {
    MergeReport report =
        merge(
            "their.ttl",
            """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            <http://their/china> owl:sameAs <http://www.wikidata.org/entity/Q148> .
            <http://their/belgium> wdt:P297 "be" ; skos:prefLabel "Belgique"@fr .
            <http://sws.geonames.org/2077456/> skos:prefLabel "Australia" .
            <http://their/putin> skos:prefLabel "Vladimir Putin" .
            """);
    assertEquals(Map.of("wikidata", 1, "iso2", 1, "geonames", 1), report.links());
    assertEquals(5, report.triples());
    assertEquals(
        Set.of(
            "id:Q148 http://their/china",
            "id:Q31 http://their/belgium",
            "id:geonames/2077456 http://sws.geonames.org/2077456/"),
        links(),
        "a name alone links nothing");
    assertTrue(
        quads().stream().anyMatch(q -> q.contains("both are iso2 BE")), "the reason stands there");
  }

  @Test
  void anIdentifierThatSeveralClaimLinksNone() throws IOException {
    MergeReport report =
        merge(
            "codes.nt",
            """
            <http://list/1/AU> <http://www.w3.org/2004/02/skos/core#exactMatch> <http://sws.geonames.org/2077456/> .
            <http://list/2/AU> <http://www.w3.org/2004/02/skos/core#exactMatch> <http://sws.geonames.org/2077456/> .
            """);
    assertEquals(Map.of(), report.links());
    assertEquals(1, report.ambiguous());
  }

  @Test
  void mergingTwiceIsMergingOnce() throws IOException {
    String data =
        "<http://their/c> <http://www.w3.org/2002/07/owl#sameAs>"
            + " <http://www.wikidata.org/entity/Q148> . _:b <http://p> _:c .";
    assertFalse(merge("their.nt", data).isUnchanged());
    Set<String> once = quads();
    MergeReport again = merge("their.nt", data);
    assertTrue(again.isUnchanged());
    assertEquals(once, quads());
    assertEquals(Map.of("wikidata", 1), again.links());
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOld() throws IOException {
    merge("their.nt", "<http://their/old> <http://p> <http://o> .");
    merge("their.nt", "<http://their/new> <http://p> <http://o> .");
    assertTrue(quads().stream().noneMatch(q -> q.contains("http://their/old")));
  }

  @Test
  void brokenDataLoseNothing() throws IOException {
    merge("their.nt", "<http://their/old> <http://p> <http://o> .");
    Set<String> before = quads();
    StoreException e =
        assertThrows(
            StoreException.class,
            () -> merge("their.nt", "<http://their/new> <http://p> <http://o> .\noops\n"));
    assertEquals(2, e.line());
    assertEquals(before, quads());
  }

  @Test
  void aTripleWithABadIriIsLeftOut() throws IOException {
    MergeReport report =
        merge("r.nt", "<relative> <http://p> <http://o> .\n<http://s> <http://p> <http://o> .\n");
    assertEquals(1, report.leftOut());
    assertEquals(1, report.triples());
  }

  @Test
  void realDataOfOthersAreLinked() {
    assumeTrue(Files.isDirectory(REAL), "../shared/linked-data is not here");
    assertEquals(1, links("eu/countries-skos.rdf", "iso3") - 1, "China and Belgium");
    assertEquals(2, links("cia-world-leaders/countries.nt.gz", "iso2"));
    assertEquals(2, links("fao/geopolitical.owl", "iso2"));
    assertEquals(2, links("un/sdg-codes-m49.ttl", "iso2"));
    assertEquals(1, links("wikidata/putin-and-relatives.nt", "wikidata"), "no homonym");
    assertEquals(0, links("links/oecd.exactMatch.geonames.nt", "geonames"), "a trap");
    for (String broken :
        new String[] {"dbpedia/country-facts-no-dots.nt", "events/grasp-dewitt.ttl"}) {
      Set<String> before = quads();
      assertThrows(
          StoreException.class,
          () -> merger().merge(Source.of(REAL.resolve(broken)), n -> {}),
          broken);
      assertEquals(before, quads(), broken);
    }
  }

  private int links(String file, String scheme) {
    return merger().merge(Source.of(REAL.resolve(file)), n -> {}).links().getOrDefault(scheme, 0);
  }

  private MergeReport merge(String name, String data) throws IOException {
    return merger().merge(Source.of(Files.writeString(folder.resolve(name), data)), n -> {});
  }

  @Test
  void theCodesOfStatesComeFromTheAuthorityData() {
    assertEquals(
        "[geonames 1814991, iso2 CN, iso3 CHN]",
        StateCodes.bundled().of(new Identifier("wikidata", "Q148")).stream()
            .map(Identifier::toString)
            .sorted()
            .toList()
            .toString());
  }

  private Merger merger() {
    return new Merger(
        store,
        StateCodes.of(
            new StringReader(
                "iso2\tiso3\tkey\tname\nCN\tCHN\tQ148\tChina, P.R.\nBE\tBEL\tQ31\tBelgium\n")),
        CATALOGUE,
        "0");
  }

  private Set<String> links() {
    return store.read(
        d -> {
          Set<String> links = new TreeSet<>();
          d.find(Node.ANY, Node.ANY, Vocabulary.SAME_AS, Node.ANY)
              .forEachRemaining(
                  q -> {
                    if (q.getGraph().getURI().contains("/linkset/")) {
                      links.add(
                          Vocabulary.PREFIXES.shortForm(q.getSubject().getURI())
                              + " "
                              + q.getObject());
                    }
                  });
          return links;
        });
  }

  private Set<String> quads() {
    return store.read(
        d -> {
          Set<String> quads = new TreeSet<>();
          d.find()
              .forEachRemaining(
                  q -> {
                    if (!q.isDefaultGraph()) {
                      quads.add(q.toString());
                    }
                  });
          return quads;
        });
  }
}
