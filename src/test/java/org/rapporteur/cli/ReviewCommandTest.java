package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code review}: whom it asks about, and what the keys do. */
class ReviewCommandTest {

  private static final String ARTICLE =
      """
      PREFIX dip: <https://w3id.org/rapporteur/diplomacy#>
      PREFIX id: <https://w3id.org/rapporteur/id/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <https://w3id.org/rapporteur/id/article/r1> {
        <https://w3id.org/rapporteur/id/article/r1> a dip:Article ; dip:sha256 "r1" ; schema:headline "Lint in Lund" ;
          schema:datePublished "2031-05-04"^^xsd:date .
        id:Q900001 a dip:Person ; skos:prefLabel "Ada Lint" .
        <https://w3id.org/rapporteur/id/person/lint-ada> a dip:Person ; skos:prefLabel "Lint Ada" .
        <https://w3id.org/rapporteur/id/article/r1/actor/lint> a dip:Person ; skos:prefLabel "Lint" .
        <https://w3id.org/rapporteur/id/organization/lint> a dip:Organization ; skos:prefLabel "Lint" .
        <https://w3id.org/rapporteur/id/person/ben-oduya> a dip:Person ; skos:prefLabel "Ben Oduya" .
        <https://w3id.org/rapporteur/id/article/r1#char=0,4> a dip:Passage ; oa:start 0 ; oa:end 4 ; oa:exact "Lint" ;
          dip:article <https://w3id.org/rapporteur/id/article/r1> ; dip:refersTo <https://w3id.org/rapporteur/id/article/r1/actor/lint> .
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void load() throws IOException {
    Path file = Files.writeString(folder.resolve("a.trig"), ARTICLE);
    assertEquals(0, Run.of("load", file.toString(), "--store", store()).code());
  }

  @Test
  void itAsksAboutThoseWhoMayBeOneAndShowsWhereTheyAreNamed() {
    Run run = Run.with("n\nn\nn\nn\n", "review", "--store", store());
    assertEquals(0, run.code());
    assertEquals(3, run.out().lines().filter(l -> l.contains(" of 3: ")).count(), run.out());
    assertTrue(run.out().contains("    2031-05-04 Lint in Lund: \"Lint\"\n"), run.out());
    assertTrue(run.out().contains("(likelihood 0.25)"), run.out());
    assertTrue(run.out().endsWith("0 judged, 3 pairs were in doubt\n"), run.out());
    assertTrue(!run.out().contains("Oduya") && !run.out().contains("Organization"), run.out());
  }

  @Test
  void answersAreKeptAndWhatFollowsFromThemIsNotAsked() {
    Run run = Run.with("s\ns\n", "review", "--store", store());
    assertTrue(run.out().endsWith("2 judged, 3 pairs were in doubt\n"), run.out());
    assertEquals(2, judgements().lines().filter(l -> l.startsWith("same\t")).count());
    String again = Run.with("", "review", "--store", store()).out();
    assertTrue(again.endsWith("0 judged, 0 pairs were in doubt\n"), again);
  }

  @Test
  void differentIsKeptAndUndoTakesBackTheLastAnswer() {
    Run run = Run.with("d\nn\nu\nq\n", "review", "--store", store());
    assertTrue(run.out().endsWith("0 judged, 3 pairs were in doubt\n"), run.out());
    assertEquals("", judgements());
    Run.with("d\nq\n", "review", "--store", store());
    assertTrue(judgements().startsWith("different\t"), judgements());
    assertTrue(judgements().endsWith("\treview\n"), judgements());
  }

  @Test
  void otherKeysAreExplainedAndAsked() {
    Run run = Run.with("x\nq\n", "review", "--store", store(), "--limit", "1");
    assertTrue(run.err().contains("answer with s, d, n, u or q"), run.err());
    assertEquals(2, run.out().lines().filter(l -> l.startsWith("1 of 1: ")).count(), run.out());
  }

  private String judgements() {
    return Run.of("actors", "--judgements", "--store", store()).out();
  }

  private String store() {
    return folder.resolve("store").toString();
  }
}
