package org.rapporteur.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Mappings;
import org.rapporteur.judge.SssomTable;
import org.rapporteur.judge.Verdict;

/** What links and what does not, and what is told of where data speak against each other. */
class EvidenceTest {

  private static final String HEAD =
      """
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX p: <http://www.wikidata.org/prop/>
      PREFIX ps: <http://www.wikidata.org/prop/statement/>
      PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX : <http://their/>
      """;

  @TempDir Path folder;
  private ForeignStore foreign;

  @BeforeEach
  void open() {
    foreign = new ForeignStore(folder);
  }

  @AfterEach
  void close() {
    foreign.close();
  }

  @Test
  void nameKindStateAndOfficeLinkWithTheirReason() throws IOException {
    MergeReport report =
        merge(
            ":p a foaf:Person ; foaf:name \"PEETERS, Jan\" ; schema:nationality \"BE\" ; schema:jobTitle \"Foreign Minister\" .");
    assertEquals(Map.of("name", 1), report.links());
    assertEquals(
        "both are people called jan peeters, of one state, with an office of one kind",
        report.mappings().get(0).reason());
    assertEquals("CompositeMatching", report.mappings().get(0).justification());
    assertTrue(report.mappings().get(0).predicate().getURI().endsWith("exactMatch"));
  }

  @Test
  void aNameAloneOrAgainstTheEvidenceLinksNothing() throws IOException {
    for (String their :
        List.of(
            ":p foaf:name \"Jan Peeters\" .",
            ":p a foaf:Person ; foaf:name \"Jan Peeters\" .",
            ":p a foaf:Person ; foaf:name \"Jan Peeters\" ; schema:nationality \"NL\" .",
            ":p a foaf:Organization ; foaf:name \"Jan Peeters\" ; schema:nationality \"BE\" .",
            ":p a foaf:Person ; foaf:name \"Jan Peeters\" ; schema:nationality \"BE\" ; schema:deathDate \"1999-03-04\"^^xsd:date .",
            ":p a foaf:Person ; foaf:name \"Jan Peeters\" ; schema:nationality \"BE\" ; schema:birthDate \"2012\"^^xsd:gYear .",
            ":p a foaf:Person ; foaf:name \"Jan Peeters\" ; schema:nationality \"BE\" ; schema:jobTitle \"Judge\" .",
            ":p a foaf:Person ; foaf:name \"Peeters\" ; schema:nationality \"BE\" .",
            ":p a schema:Place ; rdfs:label \"Elmstad\" .",
            ":p a schema:Place ; rdfs:label \"Elmstad\" ; geo:lat \"40.0\" ; geo:long \"5.0\" .",
            ":p rdfs:label \"Belgium\" .")) {
      assertEquals(Map.of(), merge(their).links(), their);
    }
  }

  @Test
  void placesLinkByNameWhereTheyLie() throws IOException {
    assertEquals(
        1,
        merge(
                ":p a schema:Place ; rdfs:label \"Elmstad\" ; geo:lat \"52.01\" ; geo:long \"5.02\" .")
            .links()
            .get("name"));
  }

  @Test
  void bodiesOfNoStateNeedATellingName() throws IOException {
    assertEquals(
        1,
        merge(":b a foaf:Organization ; foaf:name \"Harbour Council of the North\" .")
            .links()
            .get("name"));
  }

  @Test
  void twoItemsOfOneLabelAreNotLinkedButReported() throws IOException {
    MergeReport report =
        merge(
            """
            :p a foaf:Person ; foaf:name "Jan Peeters" ; schema:nationality "BE" .
            :q a foaf:Person ; foaf:name "Jan Peeters" ; schema:nationality "BE" .
            """);
    assertEquals(Map.of(), report.links());
    assertEquals(1, report.ambiguous());
    assertTrue(report.conflicts().get(0).what().contains("http://their/q"));
  }

  @Test
  void codesThatLookLikeIsoAndAreNotDoNotLink() throws IOException {
    MergeReport report =
        merge(
            """
            PREFIX c: <http://williamrobertfunk.com/ontologies/country#>
            :china c:countryCodeGEC "ch" ; c:countryCodeISO "cn" .
            :switzerland c:countryCodeGEC "sz" ; c:countryCodeISO "ch" .
            """);
    assertEquals(
        List.of(
            "https://w3id.org/rapporteur/id/Q148 http://their/china",
            "https://w3id.org/rapporteur/id/Q39 http://their/switzerland"),
        report.mappings().stream().map(m -> m.subject() + " " + m.object()).toList());
  }

  @Test
  void manyToOneExactMatchIsNotLinked() throws IOException {
    MergeReport report =
        merge(
            ":a skos:exactMatch <http://sws.geonames.org/1814991> . :b skos:exactMatch <https://sws.geonames.org/1814991/> .");
    assertEquals(Map.of(), report.links());
    assertEquals(1, report.ambiguous());
  }

  @Test
  void slashesAndSchemesOfGeonamesAreTheSameAndStayAsTheyAre() throws IOException {
    MergeReport report = merge("<http://sws.geonames.org/1814991> rdfs:label \"China\" .");
    assertEquals("http://sws.geonames.org/1814991", report.mappings().get(0).object().toString());
    assertTrue(
        Stored.dump(foreign.store()).stream()
            .anyMatch(
                l -> l.startsWith("<http://sws.geonames.org/1814991> <http://www.w3.org/2000/")));
  }

  @Test
  void illFormedDatesAreKeptAndCounted() throws IOException {
    MergeReport report = merge(":p schema:startDate \"1917/05/29\"^^xsd:date .");
    assertEquals(1, report.warnings());
    assertTrue(report.firstWarning().startsWith("line 14:"), report.firstWarning());
    assertTrue(Stored.dump(foreign.store()).stream().anyMatch(l -> l.contains("\"1917/05/29\"^^")));
  }

  @Test
  void conflictsAreReportedAndNotAveraged() throws IOException {
    foreign.merge("first.ttl", HEAD + "wd:Q7747 schema:birthDate \"1952-10-07\"^^xsd:date .");
    MergeReport report =
        merge(
            """
            :putin owl:sameAs wd:Q7747 ; schema:birthDate "1953-01-02"^^xsd:date .
            :china owl:sameAs wd:Q148 , wd:Q999999 .
            :belgium a foaf:Person ; owl:sameAs wd:Q31 .
            """);
    assertEquals(
        List.of("IDENTIFIERS", "TYPES", "BIRTH"),
        report.conflicts().stream().map(c -> c.kind().name()).toList());
    assertEquals(Map.of("wikidata", 1), report.links(), "Putin alone");
    assertEquals("born 1952-10-07 or 1953-01-02", report.conflicts().get(2).what());
    assertEquals(3, foreign.store().read(Conflicts::of).size(), "they stand in the store");
  }

  @Test
  void anOfficeThatAnotherHeldIsAConflict() throws IOException {
    MergeReport report =
        merge(
            """
            wd:Q7747 p:P39 :s .
            :s ps:P39 :post ; pq:P580 "2009-02-03"^^xsd:date ; pq:P582 "2010-05-06"^^xsd:date .
            :post rdfs:label "President of Russia"@en ; wdt:P1001 wd:Q159 .
            """);
    assertEquals(List.of("OFFICE"), report.conflicts().stream().map(c -> c.kind().name()).toList());
    assertTrue(report.conflicts().get(0).what().contains("Q23530"), "Dmitry Medvedev held it");
    assertEquals(1, report.links().get("wikidata"), "linked all the same");
  }

  @Test
  void theFirstOfJanuaryMayBeAnyDayOfTheYear() throws IOException {
    foreign.merge("first.ttl", HEAD + "wd:Q7747 schema:birthDate \"1952-10-07\"^^xsd:date .");
    assertEquals(
        List.of(),
        merge(":putin owl:sameAs wd:Q7747 ; schema:birthDate \"1952-01-01\"^^xsd:date .")
            .conflicts());
  }

  @Test
  void judgementsHoldForMergesThatComeLater() throws IOException {
    String china = ":china owl:sameAs wd:Q148 .";
    judge("https://w3id.org/rapporteur/id/Q148", Verdict.UNDECIDED, "http://their/china");
    assertEquals(Map.of(), merge(china).links());
    judge("https://w3id.org/rapporteur/id/Q31", Verdict.DIFFERENT, "http://their/be");
    assertEquals(Map.of(), merge(":be owl:sameAs wd:Q31 .").links());
  }

  private void judge(String one, Verdict verdict, String other) {
    foreign
        .store()
        .write(
            d ->
                Judgements.judge(
                    d, NodeFactory.createURI(one), verdict, NodeFactory.createURI(other), ""));
  }

  @Test
  void undoneJudgementsLeaveNoTrace() throws IOException {
    merge(":china owl:sameAs wd:Q148 .");
    List<String> before = Stored.dump(foreign.store());
    for (Verdict verdict : List.of(Verdict.SAME, Verdict.DIFFERENT, Verdict.UNDECIDED)) {
      judge("https://w3id.org/rapporteur/id/person/jan-peeters-be", verdict, "http://their/jan");
      assertTrue(Stored.dump(foreign.store()).size() > before.size());
      foreign.store().write(d -> Judgements.undo(d, Judgements.of(d).all().get(0)));
      assertEquals(before, Stored.dump(foreign.store()), verdict.name());
    }
  }

  @Test
  void mappingsGoOutAsSssomAndJudgementsComeIn() throws IOException {
    merge(":china owl:sameAs wd:Q148 .");
    String table = SssomTable.write(foreign.store().read(Mappings::of), "1");
    assertTrue(
        table.contains(
            "id:Q148\tChina\towl:sameAs\thttp://their/china\t\tsemapv:MappingChaining\t1.0\trapporteur\t1\tboth are wikidata Q148\n"),
        table);
    Path file =
        foreign.file(
            "judged.sssom.tsv",
            table.replace("comment", "comment\tpredicate_modifier")
                + "id:Q31\t\tskos:exactMatch\thttp://their/x\t\tsemapv:ManualMappingCuration\t1\t\t\tno\tNot\n");
    SssomTable.Judged judged = SssomTable.read(file);
    assertEquals(1, judged.leftOut(), "a machine's is none of a person");
    assertEquals(Verdict.DIFFERENT, judged.rows().get(0).judgement().verdict());
    assertEquals("no", judged.rows().get(0).judgement().reason());
  }

  @Test
  void theViewSeesOneAndEveryQuadItsGraph() throws IOException {
    merge(
        ":china owl:sameAs wd:Q148 ; skos:prefLabel \"Chine\"@fr ; :area 9 . :x :borders :china .");
    foreign
        .store()
        .read(
            d -> {
              var view = Judgements.of(d).view(d);
              var china = NodeFactory.createURI("https://w3id.org/rapporteur/id/Q148");
              var area = view.find(null, china, NodeFactory.createURI("http://their/area"), null);
              assertEquals(
                  "https://w3id.org/rapporteur/id/source/their", area.next().getGraph().getURI());
              assertTrue(
                  view.contains(
                      null,
                      NodeFactory.createURI("http://their/x"),
                      NodeFactory.createURI("http://their/borders"),
                      china));
              return null;
            });
    judge("https://w3id.org/rapporteur/id/Q148", Verdict.DIFFERENT, "http://their/china");
    assertEquals(
        0L,
        foreign
            .store()
            .<Long>read(
                d ->
                    org.apache.jena.atlas.iterator.Iter.count(
                        Judgements.of(d)
                            .view(d)
                            .find(
                                null,
                                NodeFactory.createURI("https://w3id.org/rapporteur/id/Q148"),
                                NodeFactory.createURI("http://their/area"),
                                null))),
        "what was judged different is seen as two");
  }

  private MergeReport merge(String data) throws IOException {
    return foreign.merge("their.ttl", HEAD + data);
  }
}
