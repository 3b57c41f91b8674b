package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judgements on the words of an article: what follows from them, and that nothing stays. */
class MentionJudgementsTest {

  /** "Ward met Oduya in Lund on Sunday. \"We will go on,\" Ward said." Two have that surname. */
  private static final String ARTICLES =
      """
      PREFIX dip: <https://w3id.org/rapporteur/diplomacy#>
      PREFIX id: <https://w3id.org/rapporteur/id/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/rapporteur/id/article/m1>
      id:article\\/m1 {
        id:article\\/m1 a dip:Article ; dip:sha256 "m1" ; schema:headline "Ward in Lund" ;
          schema:datePublished "2031-05-04"^^xsd:date ;
          schema:articleBody "Ward met Oduya in Lund on Sunday. \\"We will go on,\\" Ward said." .
        id:Q900001 a dip:Person ; skos:prefLabel "Mara Ward" ;
          dip:metWith id:Q900002 ; dip:stated id:article\\/m1\\/statement\\/1 .
        id:Q900002 a dip:Person ; skos:prefLabel "Ben Oduya" ; dip:metWith id:Q900001 .
        id:article\\/m1\\/meeting\\/1 a dip:Meeting ; dip:status dip:Held ;
          dip:participant id:Q900001 , id:Q900002 ; dip:host id:Q900001 ; dip:evidence <#char=0,33> .
        id:article\\/m1\\/statement\\/1 a dip:Statement ; dip:speaker id:Q900001 ;
          dip:contentPassage <#char=34,50> ; dip:speakerPassage <#char=51,55> .
        <#char=0,33> a dip:Passage ; oa:start 0 ; oa:end 33 .
        <#char=34,50> a dip:Passage ; oa:start 34 ; oa:end 50 .
        <#char=0,4> a dip:Passage ; oa:start 0 ; oa:end 4 ; oa:exact "Ward" ; dip:refersTo id:Q900001 ;
          dip:linkedBy "surname of Mara Ward (0.48, or else Ilse Ward Q900004)" .
        <#char=9,14> a dip:Passage ; oa:start 9 ; oa:end 14 ; oa:exact "Oduya" ; dip:refersTo id:Q900002 .
        <#char=51,55> a dip:Passage ; oa:start 51 ; oa:end 55 ; oa:exact "Ward" ; dip:refersTo id:Q900001 .
      }
      id:article\\/m2 {
        id:article\\/m2 a dip:Article ; dip:sha256 "m2" ; schema:headline "Another day" .
        id:Q900004 a dip:Person ; skos:prefLabel "Ilse Ward" .
      }
      """;

  private static final String ARTICLE = "https://w3id.org/rapporteur/id/article/m1";
  private static final String FIRST = ARTICLE + "#char=0,4";
  private static final String LAST = ARTICLE + "#char=51,55";
  private static final String LOCAL = "<" + ARTICLE + "/actor/ward>";
  private static final String MEETING = "id:article\\/m1\\/meeting\\/1";
  private static final String STATEMENT = "id:article\\/m1\\/statement\\/1";

  @TempDir Path folder;

  @BeforeEach
  void load() throws IOException {
    Path file = Files.writeString(folder.resolve("a.trig"), ARTICLES);
    assertEquals(0, run("load", file.toString()).code());
  }

  @Test
  void wordsThatDoNotMeanSomeoneMeanSomebodyOfTheArticle() {
    Run run = run("different", FIRST, "Mara Ward");
    assertEquals(
        FIRST + " does not mean https://w3id.org/rapporteur/id/Q900001\n", run.out(), run.err());
    holds("<" + FIRST + "> dip:refersTo " + LOCAL);
    fails("<" + FIRST + "> dip:refersTo id:Q900001");
    fails("<" + FIRST + "> dip:linkedBy ?note");
    holds(MEETING + " dip:participant " + LOCAL + " ; dip:host " + LOCAL);
    fails(MEETING + " dip:participant id:Q900001");
    holds(LOCAL + " dip:metWith id:Q900002 ; a dip:Person ; skos:prefLabel 'Ward'");
    holds("id:Q900002 dip:metWith " + LOCAL);
    fails("id:Q900001 dip:metWith ?anyone");
    holds(STATEMENT + " dip:speaker id:Q900001"); // other words
    holds("id:Q900001 dip:stated " + STATEMENT);
  }

  @Test
  void wordsMeanWhomTheyWereJudgedToMean() {
    assertEquals(0, run("same", FIRST, "Q900004").code());
    assertEquals(0, run("same", LAST, "Ilse Ward").code());
    holds(MEETING + " dip:participant id:Q900004 , id:Q900002");
    holds("GRAPH <" + ARTICLE + "> { id:Q900004 skos:prefLabel 'Ilse Ward' }");
    holds(STATEMENT + " dip:speaker id:Q900004");
    holds("id:Q900004 dip:stated " + STATEMENT + " ; dip:metWith id:Q900002");
    fails("?anything ?of id:Q900001");
    String shown = run("actors", "Ilse Ward").out();
    assertTrue(shown.contains("    0: Ward\n    51: Ward\n"), shown);
    assertTrue(shown.contains("judged same\t" + FIRST), shown);
  }

  @Test
  void itHoldsForTheArticleLoadedAgainUntilItIsUndone() {
    run("different", FIRST, "Mara Ward");
    run("retract", ARTICLE);
    fails(MEETING + " ?of ?anyone");
    run("load", folder.resolve("a.trig").toString());
    holds(MEETING + " dip:participant " + LOCAL);
    Run undone = run("undo", FIRST, "Mara Ward");
    assertEquals(0, undone.code(), undone.err());
    holds(MEETING + " dip:participant id:Q900001");
    holds("id:Q900001 dip:metWith id:Q900002");
    fails(LOCAL + " ?is ?anything");
    fails("GRAPH id:judgements { ?is ?there ?still }");
  }

  @Test
  void theMappingIsThereForOthers() {
    run("different", FIRST, "Mara Ward");
    holds(
        "GRAPH id:judgements { ?a a owl:Axiom ; owl:annotatedSource <"
            + FIRST
            + "> ; owl:annotatedProperty dip:refersTo ; owl:annotatedTarget id:Q900001 ;"
            + " <https://w3id.org/sssom/predicate_modifier>"
            + " <https://w3id.org/sssom/NegatedPredicate> }");
  }

  @Test
  void judgementsOnWordsDoNotSpeakAgainstEachOther() {
    run("same", FIRST, "Ilse Ward");
    assertTrue(run("same", FIRST, "Ben Oduya").err().contains("were judged to mean"));
    Run refused = run("different", FIRST, "Ilse Ward");
    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("rapporteur undo"), refused.err());
    assertEquals(0, run("different", FIRST, "Mara Ward").code(), "which they say as well");
    assertEquals(2, run("same", "Ilse Ward", FIRST).code());
    assertEquals(2, run("same", ARTICLE + "#char=1,2", "Ilse Ward").code());
  }

  @Test
  void reviewAsksAboutWordsOfWhichTheLinkingWasNotSure() {
    Run run = Run.with("d\nq\n", "review", "--store", store());
    assertTrue(run.out().contains("1 of 1: surname of Mara Ward (0.48, or else"), run.out());
    assertTrue(
        run.out().contains("  \"Ward\" at 0 of 2031-05-04 Ward in Lund <" + FIRST), run.out());
    assertTrue(run.out().contains("  means Mara Ward (Person)"), run.out());
    assertTrue(run.out().endsWith("1 judged, 0 pairs and 1 mention were in doubt\n"), run.out());
    holds(MEETING + " dip:participant " + LOCAL);
    String again = Run.with("", "review", "--store", store()).out();
    assertTrue(!again.contains("#char="), again);
    run("undo");
    Run confirmed = Run.with("s\n", "review", "--store", store());
    assertTrue(confirmed.out().contains("1 judged"), confirmed.out());
    holds(MEETING + " dip:participant id:Q900001");
  }

  private void holds(String pattern) {
    assertEquals("yes\n", ask(pattern), pattern);
  }

  private void fails(String pattern) {
    assertEquals("no\n", ask(pattern), pattern);
  }

  private String ask(String pattern) {
    return run("query", "-e", "ASK { " + pattern + " }").out();
  }

  private Run run(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--store";
    all[words.length + 1] = store();
    return Run.of(all);
  }

  private String store() {
    return folder.resolve("store").toString();
  }
}
