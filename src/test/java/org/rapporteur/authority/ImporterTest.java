package org.rapporteur.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.link.authority.AuthorityCheck;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.Finding;
import org.rapporteur.link.authority.KnownPlace;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Office;

/** Other people's files in a folder of one's own, and what the catalogue then knows. */
class ImporterTest {

  private static final String CHINA = "Q148";

  @TempDir Path folder;

  @Test
  void ministersFromAQueryAsCsv() throws IOException {
    Path file =
        file(
            "ministers.csv",
            "person,personLabel,gender,office,officeLabel,of,start,startPrecision,end\r\n"
                + "http://www.wikidata.org/entity/Q900001,\"Example, Ann \"\"A.\"\"\",female,"
                + "http://www.wikidata.org/entity/Q900002,Minister of Foreign Affairs of China,"
                + "http://www.wikidata.org/entity/Q148,2026-03-01T00:00:00Z,11,\r\n"
                + "http://www.wikidata.org/entity/Q701801,Wang Yi,male,"
                + "http://www.wikidata.org/entity/Q900002,Minister of Foreign Affairs of China,"
                + "http://www.wikidata.org/entity/Q148,2023-07-25T00:00:00Z,11,"
                + "2026-03-01T00:00:00Z\r\n");
    ImportReport report = run("2026-11-24", file);
    assertEquals(new ImportReport.Change(2, 0, 0), report.tables().get("terms.tsv"));
    Catalogue catalogue = Catalogue.with(mine());
    assertEquals(
        List.of("Q900001"),
        catalogue.holders(Office.FOREIGN_MINISTER, CHINA, LocalDate.parse("2026-11-24")).stream()
            .map(t -> t.person())
            .toList());
    assertEquals("Example, Ann \"A.\"", catalogue.byKey("Q900001").orElseThrow().name());
    assertEquals(
        new ImportReport.Change(0, 0, 2), run("2026-11-24", file).tables().get("terms.tsv"));
    assertPasses();
  }

  @Test
  void ministersFromAQueryAsJsonOfBothForms() throws IOException {
    String plain =
        "[{\"person\":\"http://www.wikidata.org/entity/Q900001\",\"personLabel\":\"Ann Example\","
            + "\"officeLabel\":\"French ambassador to China\",\"start\":\"2025-01-01T00:00:00Z\","
            + "\"end\":\"2026-02-03T00:00:00Z\"}]";
    run("2026-11-24", file("plain.json", plain));
    String term = Files.readString(mine().resolve("terms.tsv"));
    assertTrue(
        term.endsWith(
            "Q900001\tFrench ambassador to China\tambassador\tQ142\t2025\t2026-02-03\t\t\n"),
        term);
    String sparql =
        "{\"head\":{\"vars\":[\"place\"]},\"results\":{\"bindings\":[{\"place\":{\"type\":\"uri\","
            + "\"value\":\"http://www.wikidata.org/entity/Q900003\"},\"placeLabel\":{\"value\":"
            + "\"Examplestad\"},\"country\":{\"value\":\"http://www.wikidata.org/entity/Q35\"},"
            + "\"coordinates\":{\"value\":\"Point(10.123456 55.5)\"}}]}}";
    run("2026-11-24", file("places.json", sparql));
    KnownPlace place = Catalogue.with(mine()).places("Examplestad").get(0);
    assertEquals("Q35", place.state());
    assertEquals(10.1235, place.longitude());
    assertEquals(55.5, place.latitude());
    assertPasses();
  }

  @Test
  void aHoldingWithoutAnEndNeedsADay() throws IOException {
    Path file =
        file(
            "x.csv",
            "person,personLabel,officeLabel,start\nQ900001,Ann Example,President of France,2026\n");
    ImportException refused =
        assertThrows(ImportException.class, () -> importer(null).run(List.of(file), false));
    assertTrue(refused.getMessage().contains("--as-of"), refused.getMessage());
    assertFalse(Files.exists(mine()), "nothing is written");
  }

  @Test
  void aWikidataDumpInAnySyntaxZippedOrNot() throws IOException {
    String turtle =
        """
        @prefix wd: <http://www.wikidata.org/entity/> . @prefix p: <http://www.wikidata.org/prop/> .
        @prefix ps: <http://www.wikidata.org/prop/statement/> . @prefix s: <http://www.wikidata.org/entity/statement/> .
        @prefix pq: <http://www.wikidata.org/prop/qualifier/> . @prefix wdt: <http://www.wikidata.org/prop/direct/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix wikibase: <http://wikiba.se/ontology#> .
        @prefix schema: <http://schema.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        wikibase:Dump schema:dateModified "2026-10-01T00:00:00Z"^^xsd:dateTime .
        wd:Q900001 rdfs:label "Ann Example"@en , "Anna Beispiel"@de ; wdt:P31 wd:Q5 ; wdt:P21 wd:Q6581072 ; wdt:P27 wd:Q35 ;
          p:P39 s:a , s:b .
        s:a ps:P39 wd:Q900002 ; pq:P580 "2025-05-06T00:00:00Z"^^xsd:dateTime ; wikibase:rank wikibase:NormalRank .
        s:b ps:P39 wd:Q900002 ; pq:P580 "2020-05-06T00:00:00Z"^^xsd:dateTime ; wikibase:rank wikibase:DeprecatedRank .
        wd:Q900002 rdfs:label "Minister of Defence of Denmark"@en ; wdt:P1001 wd:Q35 .
        """;
    ImportReport report = run(null, zipped("dump.ttl.gz", turtle));
    assertEquals(1, report.skipped().get("a holding that Wikidata deprecates"));
    assertEquals(
        "Q900001\tMinister of Defence of Denmark\tdefence_minister\tQ35\t2025-05-06\t\t2026-10-01\t",
        Files.readAllLines(mine().resolve("terms.tsv")).get(1));
    assertEquals(
        "Q900001\tAnn Example\t\tfemale\tQ35",
        Files.readAllLines(mine().resolve("people.tsv")).get(1));
    assertPasses();
  }

  @Test
  void otherRdfGivesOnlyTheIdentifiersItHas() throws IOException {
    run(
        null,
        file(
            "x.nt",
            """
            <http://example.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Person> .
            <http://example.org/a> <http://xmlns.com/foaf/0.1/name> "Ann Example" .
            <http://example.org/b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Person> .
            <http://example.org/b> <http://xmlns.com/foaf/0.1/name> "Bob Example" .
            <http://example.org/b> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q900001> .
            <http://sws.geonames.org/900001/> <http://www.geonames.org/ontology#name> "Exampleville" .
            <http://sws.geonames.org/900001/> <http://www.geonames.org/ontology#countryCode> "FR" .
            <http://sws.geonames.org/900001/> <http://www.geonames.org/ontology#featureClass> <http://www.geonames.org/ontology#P> .
            <http://sws.geonames.org/900001/> <http://www.w3.org/2003/01/geo/wgs84_pos#lat> "48.5" .
            <http://sws.geonames.org/900001/> <http://www.w3.org/2003/01/geo/wgs84_pos#long> "2.5" .
            """));
    Catalogue catalogue = Catalogue.with(mine());
    assertEquals(List.of(), catalogue.people("Ann Example").get(0).entity().sameAs());
    assertEquals("person/ann-example", catalogue.people("Ann Example").get(0).key());
    assertEquals("Q900001", catalogue.people("Bob Example").get(0).key());
    KnownPlace place = catalogue.places("Exampleville").get(0);
    assertEquals("geonames/900001", place.key());
    assertEquals("Q142", place.state());
    assertPasses();
  }

  @Test
  void geoNamesTables() throws IOException {
    String city =
        "900001\tExampleville\tExampleville\tNo,Matter\t48.5\t2.5\tP\tPPL\tFR\t\t\t\t\t\t16000\t\t\tx\ty";
    String beijing =
        "1816670\tBeijing\tBeijing\tx\t39.9075\t116.39723\tP\tPPLC\tCN\t\t22\t\t\t\t18960744\t\t49\tx\ty";
    String hotel = "900002\tHotel\tHotel\t\t48.5\t2.5\tS\tHTL\tFR\t\t\t\t\t\t0\t\t\tx\ty";
    ImportReport report =
        run(null, file("cities15000.txt", String.join("\n", city, beijing, hotel) + "\n"));
    assertEquals(new ImportReport.Change(2, 0, 0), report.tables().get("places.tsv"));
    assertEquals(1, report.skipped().size());
    Catalogue catalogue = Catalogue.with(mine());
    assertEquals("Q142", catalogue.places("Exampleville").get(0).state());
    KnownPlace capital = catalogue.places("Beijing").get(0);
    assertEquals("Q956", capital.key(), "what we know keeps its key");
    assertEquals(18960744, capital.population());
    assertTrue(capital.aliases().contains("Peking"), "and its names");
    run(
        null,
        file(
            "countryInfo.txt",
            "# comment\n#ISO\tISO3\n"
                + "CN\tCHN\t156\tCH\tChina\tNew Capital\t1\t1\tAS\t.cn\tCNY\tx\t\t\t\t\t1814991\t\t\n"));
    KnownState china = Catalogue.with(mine()).state("China").orElseThrow();
    assertEquals("New Capital", china.capital());
    assertTrue(china.demonyms().contains("Chinese"));
    assertPasses();
  }

  @Test
  void followTheMoney() throws IOException {
    Path file =
        file(
            "peps.ftm.json",
            """
            {"id":"o1","schema":"Occupancy","last_seen":"2026-03-11T11:05:16","properties":{"holder":["NK-a"],"post":["p1"],"startDate":["2024-05-06"]}}
            {"id":"NK-a","caption":"EXAMPLE, Ann Mary","schema":"Person","properties":{"name":["EXAMPLE, Ann Mary","Анна"],"country":["fr"],"gender":["female"]}}
            {"op":"ADD","entity":{"id":"Q900001","caption":"Bob","schema":"Person","properties":{"name":["Bob","Bob Example"]}}}
            {"id":"p1","caption":"Ambassador to China","schema":"Position","properties":{"name":["Ambassador to China"],"country":["fr"]}}
            {"id":"b1","caption":"Example Front","schema":"Organization","properties":{"country":["sy"]}}
            {"id":"c1","caption":"Example Ltd","schema":"Company","properties":{}}
            """);
    ImportReport report = run(null, file);
    assertEquals(1, report.skipped().get("an entity of the schema Company"));
    List<String> people = Files.readAllLines(mine().resolve("people.tsv"));
    assertEquals("Q900001\tBob Example\t\t\t", people.get(1));
    assertEquals("person/ann-mary-example-fr\tAnn Mary Example\t\tfemale\tQ142", people.get(2));
    assertEquals(
        "person/ann-mary-example-fr\tAmbassador to China\tambassador\tQ142\t2024-05-06\t\t2026-03-11\t",
        Files.readAllLines(mine().resolve("terms.tsv")).get(1));
    assertEquals("Q858", Catalogue.with(mine()).bodies("Example Front").get(0).state());
    assertPasses();
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Path file = file("x.csv", "person,personLabel\nQ900001,Ann Example\n");
    ImportReport report = importer(null).run(List.of(file), true);
    assertEquals(new ImportReport.Change(1, 0, 0), report.tables().get("people.tsv"));
    assertFalse(Files.exists(mine()));
  }

  @Test
  void aFileOfNoUseIsRefusedWithPlaceAndReason() throws IOException {
    assertRefused("x.csv", "name,age\nAnn,3\n", "has none of the columns person, state, body");
    assertRefused("y.json", "{\"a\":1}", "is no result of a query");
    assertRefused("z.ttl", "<http://a> oops .", "z.ttl");
    assertRefused("c.txt", "a\tb\n", "is no table of GeoNames");
    assertRefused("none.csv", null, "check the name");
    assertRefused(
        "f.jsonl", "{\"id\":\"a\",\"schema\":\"Person\"}\nnot json\n", "f.jsonl:2: is no JSON");
  }

  @Test
  void realFilesOfOthersPassTheCheck() throws IOException {
    Path shared = Path.of("../shared/linked-data");
    assumeTrue(Files.isDirectory(shared), "no ../shared/linked-data here");
    run(
        "2024-03-11",
        shared.resolve("opensanctions/sa_wiki_peps_v2.ftm.json"),
        shared.resolve("wikidata/places-and-politicians.nt.gz"),
        shared.resolve("wikidata/Q42.ttl"),
        shared.resolve("geonames/geonames-us-features.rdf"));
    Catalogue catalogue = Catalogue.with(mine());
    assertEquals("Douglas Adams", catalogue.byKey("Q42").orElseThrow().name());
    assertEquals("China", catalogue.byKey(CHINA).orElseThrow().name());
    assertPasses();
  }

  private void assertRefused(String name, String text, String reason) throws IOException {
    Path file = text == null ? folder.resolve(name) : file(name, text);
    ImportException refused =
        assertThrows(ImportException.class, () -> importer(null).run(List.of(file), false));
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    assertFalse(Files.exists(mine()));
  }

  private void assertPasses() {
    assertEquals(
        List.of(),
        AuthorityCheck.of(Optional.of(mine())).stream().filter(Finding::isError).toList());
  }

  private Path mine() {
    return folder.resolve("mine");
  }

  private Importer importer(String asOf) {
    return new Importer(mine(), Optional.ofNullable(asOf));
  }

  private ImportReport run(String asOf, Path... files) {
    return importer(asOf).run(List.of(files), false);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path zipped(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }
}
