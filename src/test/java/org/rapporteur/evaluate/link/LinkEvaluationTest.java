package org.rapporteur.evaluate.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluate.EvaluationException;
import org.rapporteur.evaluate.Mistake;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.ontology.SoundGraph;
import org.rapporteur.store.StoreException;

class LinkEvaluationTest {

  /** Quist has an identifier in the graph, Oduya a wrong one, Norland one of another scheme. */
  private static final String MORE =
      """
      INSERT DATA {
        id:Q900002 owl:sameAs wd:Q900003 .
        id:Q900010 owl:sameAs <https://sws.geonames.org/111/> .
        id:geonames\\/111 owl:sameAs <https://sws.geonames.org/2693678/> }
      """;

  @TempDir Path folder;

  @Test
  void identifiersAreCountedByType() throws IOException {
    LinkReport report =
        jsonLines(
            "{\"document\": \"s1\", \"spans\": ["
                + "{\"start\": 60, \"end\": 70, \"id\": \"Q900001\", \"type\": \"PER\"},"
                + "{\"start\": 91, \"end\": 100, \"id\": \"Q900002\", \"type\": \"person\"},"
                + "{\"start\": 74, \"end\": 81, \"id\": \"Q900010\", \"label\": \"GPE\"},"
                + "{\"start\": 133, \"end\": 138, \"id\": \"Q900011\"},"
                + "{\"start\": 143, \"end\": 147,"
                + " \"id\": \"http://www.geonames.org/2693678/lund.html\"}]}\n");
    assertEquals(1, report.documents());
    assertEquals(
        List.of(
            "person 2 2 0.5 0.5", // one of two is another's
            "state 2 0 0.0 0.0", // no identifier, and one that cannot be compared
            "place 1 1 1.0 1.0",
            "all 5 3 0.667 0.4"),
        report.types().stream().map(LinkEvaluationTest::shown).toList());
  }

  @Test
  void wordsWithoutAPublicIdentifierMustHaveNone() throws IOException {
    LinkReport report =
        jsonLines(
            "{\"document\": \"s1.txt\", \"spans\": ["
                + "{\"start\": 60, \"end\": 70, \"id\": null, \"type\": \"person\"},"
                + "{\"start\": 133, \"end\": 138, \"id\": null, \"type\": \"state\"}]}\n");
    assertEquals("person 0 1 0.0 0.0", shown(report.types().get(0)));
    Mistake mistake = report.mistakes().get(0);
    assertEquals("wrong link", mistake.kind());
    assertEquals("no identifier", mistake.expected());
    assertTrue(mistake.sentence().startsWith("LUND, May 4 - Foreign Minister"));
  }

  @Test
  void aLaterMentionOfTheSameWordsMeansTheSame() throws IOException {
    // "Quist" of the headline has no passage, "Quist" after the quotation has one
    LinkReport report =
        jsonLines(
            "{\"document\": \"s1\", \"spans\": [{\"start\": 0, \"end\": 5, \"id\": \"Q900001\"}]}\n");
    assertEquals("person 1 1 1.0 1.0", shown(report.types().get(0)));
  }

  @Test
  void aCityIsTheSeatOfItsGovernment() {
    Seats seats = new Seats(Catalogue.packaged());
    String item = "http://www.wikidata.org/entity/";
    assertTrue(seats.governs(Set.of(item + "Q956"), Set.of(item + "Q148")), "Beijing and China");
    assertTrue(seats.governs(Set.of(item + "Q239"), Set.of(item + "Q458")), "Brussels and the EU");
    assertFalse(seats.governs(Set.of(item + "Q90"), Set.of(item + "Q148")), "Paris and China");
    assertFalse(seats.governs(Set.of(item + "Q60"), Set.of(item + "Q30")), "New York and the US");
  }

  @Test
  void nifIsReadWithSameAsAndClasses() throws IOException {
    Files.writeString(
        folder.resolve("gold.ttl"),
        """
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        PREFIX dbr: <http://dbpedia.org/resource/>
        <http://gold.example/s1.txt#char=0,338> a nif:Context .
        <http://gold.example/s1.txt#char=60,70> a nif:Phrase ;
          nif:referenceContext <http://gold.example/s1.txt#char=0,338> ;
          nif:beginIndex 60 ; nif:endIndex 70 ; itsrdf:taIdentRef dbr:Mara_Quist ;
          itsrdf:taClassRef <http://dbpedia.org/ontology/Politician> .
        <http://gold.example/s1.txt#char=74,81> a nif:Phrase ;
          nif:referenceContext <http://gold.example/s1.txt#char=0,338> ;
          nif:beginIndex 74 ; nif:endIndex 81 ; itsrdf:taIdentRef dbr:Norland .
        dbr:Mara_Quist owl:sameAs <http://www.wikidata.org/wiki/Q900001> .
        """);
    LinkReport report = evaluate();
    assertEquals("person 1 1 1.0 1.0", shown(report.types().get(0)));
    assertEquals(1, report.leftOut(), "DBpedia alone tells us nothing");
  }

  @Test
  void brokenGoldIsNamedWithFileAndLine() {
    isRefused("\n{\"document\": \"s1\", \"spans\": [}\n", "gold.jsonl:2:");
    isRefused("{\"spans\": []}\n", "no \"document\"");
    isRefused("{\"document\": \"s1\", \"spans\": [{\"start\": 5, \"end\": 5}]}\n", "no \"start\"");
    isRefused("{\"document\": \"s1\", \"text\": \"Other.\", \"spans\": []}\n", "another text");
    isRefused(
        "{\"document\": \"s1\", \"spans\": [{\"start\": 5, \"end\": 5000}]}\n", "another text");
    isRefused("{\"document\": \"s2\", \"spans\": []}\n", "no input has an article of that name");
  }

  private void isRefused(String line, String told) {
    EvaluationException e = assertThrows(EvaluationException.class, () -> jsonLines(line));
    assertTrue(e.getMessage().contains(told), e.getMessage());
  }

  @Test
  void aFolderWithoutGoldAndBrokenTurtleAreSaidSo() throws IOException {
    EvaluationException e = assertThrows(EvaluationException.class, () -> GoldLinks.in(folder));
    assertTrue(e.getMessage().contains("holds no gold"), e.getMessage());
    Files.writeString(folder.resolve("gold.ttl"), "<http://a> oops .\n");
    StoreException broken = assertThrows(StoreException.class, () -> GoldLinks.in(folder));
    assertTrue(broken.getMessage().contains("gold.ttl:1:"), broken.getMessage());
  }

  private LinkReport jsonLines(String lines) throws IOException {
    Files.writeString(folder.resolve("gold.jsonl"), lines);
    return evaluate();
  }

  private LinkReport evaluate() {
    LinkPredictions predictions = new LinkPredictions();
    predictions.add(SoundGraph.after(MORE));
    return LinkEvaluation.of(GoldLinks.in(folder), predictions, Catalogue.packaged());
  }

  private static String shown(LinkReport.Type type) {
    return String.format(
        java.util.Locale.ROOT,
        "%s %d %d %s %s",
        type.type(),
        type.gold(),
        type.found(),
        rounded(type.score().precision()),
        rounded(type.score().recall()));
  }

  private static String rounded(double share) {
    String form = String.format(java.util.Locale.ROOT, "%.3f", share);
    return form.replaceFirst("(\\.\\d)00$", "$1");
  }
}
