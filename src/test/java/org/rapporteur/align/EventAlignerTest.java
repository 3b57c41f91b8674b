package org.rapporteur.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Verdict;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.store.Change;

/** What is one event and, more of it, what is not. */
class EventAlignerTest {

  private static final String HELD = " ; dip:status dip:Held";
  private static final String MEET = "Meeting ; dip:participant id:quist , id:oduya";
  private static final String MET = MEET + HELD;
  private static final String VISITED =
      "Visit ; dip:participant id:quist ; dip:visitor id:quist" + HELD;

  @TempDir Path folder;
  private Reports reports;

  @BeforeEach
  void open() {
    reports = new Reports(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    reports.close();
  }

  private static String on(String date) {
    String type = date.length() == 4 ? "gYear" : date.length() == 7 ? "gYearMonth" : "date";
    return " ; dip:date \"" + date + "\"^^xsd:" + type;
  }

  private static String at(String place) {
    return " ; dip:location id:" + place;
  }

  @Test
  void theSamePeopleOnTheSameDayAreOne() {
    reports.article("a", "2031-05-04", MET + on("2031-05-04") + at("lund"));
    reports.article("b", "2031-05-09", MET + on("2031-05-04") + at("norland"));
    assertEquals("a+b", reports.clusters());
    Alignment.Cluster cluster = reports.align().clusters().get(0);
    assertEquals(
        "the same parties: Ben Oduya, Mara Quist; the same day: 2031-05-04; the same status: Held;"
            + " one place in the other: Lund, Norland",
        cluster.links().get(0).words());
    assertEquals(0.93, cluster.links().get(0).score(), 0.005);
  }

  @Test
  void onAnotherDayTheyAreTwo() {
    reports.article("a", "2031-05-05", MET + on("2031-05-04") + at("lund"));
    reports.article("b", "2031-05-05", MET + on("2031-05-05") + at("lund"));
    assertEquals("", reports.clusters());
    assertEquals(2, reports.align().events());
  }

  @Test
  void noChainJoinsTwoDays() {
    reports.article("a", "2031-05-06", MET + on("2031-05-04") + at("lund"));
    reports.article("b", "2031-05-06", MET + at("lund"));
    reports.article("c", "2031-05-06", MET + on("2031-05-05") + at("lund"));
    assertEquals("a+b", reports.clusters());
    assertEquals(1, reports.align().refused().size(), "b with c");
  }

  @Test
  void whereAndHowMustAgree() {
    reports.article("a", "2031-05-05", MET + on("2031-05-04") + at("lund"));
    reports.article("b", "2031-05-05", MET + on("2031-05-04") + at("porto"));
    reports.article("c", "2031-05-05", MET + on("2031-05-04") + " ; dip:format dip:Phone");
    assertEquals("", reports.clusters());
  }

  @Test
  void anotherPartyIsAnotherMeeting() {
    String other = "Meeting ; dip:participant id:quist , id:tamm" + HELD;
    String all = "Meeting ; dip:participant id:quist , id:oduya , id:norland , id:portia" + HELD;
    reports.article("a", "2031-05-05", MET + on("2031-05-04") + at("lund"));
    reports.article("b", "2031-05-05", other + on("2031-05-04") + at("lund"));
    reports.article("c", "2031-05-05", all + on("2031-05-04") + at("lund"));
    assertEquals("", reports.clusters());
  }

  @Test
  void whoActsForAStateIsItsSide() {
    String states = "Meeting ; dip:participant id:norland , id:suria" + HELD;
    reports.article("a", "2031-05-05", MET + on("2031-05-04") + at("lund"));
    reports.article("b", "2031-05-05", states + on("2031-05-04") + at("lund"));
    assertEquals("a+b", reports.clusters());
  }

  @Test
  void talksThatGoOnAreNotTheMeetingOfADay() {
    String talks = "Meeting ; dip:participant id:quist , id:suria" + HELD;
    reports.article("a", "2031-05-05", MET + on("2031-05-04") + at("lund"));
    reports.article("b", "2031-05-06", talks);
    assertEquals("", reports.clusters());
  }

  @Test
  void moreOfADelegationIsNoOtherParty() {
    String more =
        "Meeting ; dip:participant id:quist , id:oduya , id:tamm , id:suria , id:aides" + HELD;
    reports.article("a", "2031-05-05", MET + on("2031-05-04") + at("lund"));
    reports.article("b", "2031-05-05", more + on("2031-05-04") + at("lund"));
    assertEquals("a+b", reports.clusters());
  }

  @Test
  void aPlanBecomesWhatWasHeld() {
    String planned = MEET + " ; dip:status dip:Planned";
    reports.article("a", "2031-04-20", planned + on("2031-05") + at("lund"));
    reports.article("b", "2031-05-05", MET + on("2031-05-04") + at("lund"));
    assertEquals("a+b", reports.clusters());
  }

  @Test
  void aPlanThatIsToldLaterIsTheNextOne() {
    String planned = MEET + " ; dip:status dip:Planned";
    reports.article("a", "2031-05-05", MET + on("2031-05-04") + at("lund"));
    reports.article("b", "2031-05-06", planned + on("2031-05") + at("lund"));
    assertEquals("", reports.clusters());
  }

  @Test
  void whatWasCancelledIsNotALaterOne() {
    String cancelled = MEET + " ; dip:status dip:Cancelled";
    reports.article("a", "2031-05-01", cancelled + on("2031-05") + at("lund"));
    reports.article("b", "2031-05-21", MET + on("2031-05-20") + at("lund"));
    assertEquals("", reports.clusters());
  }

  @Test
  void aPlanMayBePutOffAndCalledOff() {
    String planned = MEET + " ; dip:status dip:Planned" + on("2031-05-20") + at("lund");
    String postponed = MEET + " ; dip:status dip:Postponed" + on("2031-05-20") + at("lund");
    reports.article("a", "2031-05-01", planned);
    reports.article("b", "2031-05-02", postponed);
    assertEquals("a+b", reports.clusters());
  }

  @Test
  void oneSaysItWasAndOneThatItWasNot() {
    reports.article("a", "2031-05-05", MET + on("2031-05-04") + at("lund"));
    String denied = MEET + " ; dip:status dip:Denied" + on("2031-05-04");
    reports.article("b", "2031-05-06", denied);
    assertEquals("a+b", reports.clusters());
  }

  @Test
  void oneArticleTellsOfOneEventAsOne() {
    reports.article("a", "2031-05-05", MET + on("2031-05-04"), MET + on("2031-05-04"));
    assertEquals("", reports.clusters());
  }

  @Test
  void withoutADateNothingIsLinked() {
    reports.article("a", "", MET + at("lund"));
    reports.article("b", "", MET + at("lund"));
    assertEquals("", reports.clusters());
  }

  @Test
  void oldNewsIsNotTodays() {
    reports.article("a", "2031-05-05", MET);
    reports.article("b", "2031-06-05", MET);
    reports.article("c", "2031-06-06", MET);
    assertEquals("b+c", reports.clusters());
  }

  @Test
  void theYearAloneIsNoDate() {
    reports.article("a", "2031-05-05", MET + on("2030") + at("lund"));
    reports.article("b", "2031-11-05", MET + on("2030") + at("lund"));
    assertEquals("", reports.clusters());
  }

  @Test
  void aVisitIsOneFromItsFirstDayToItsLast() {
    String days =
        " ; dip:startDate \"2031-05-04\"^^xsd:date ; dip:endDate \"2031-05-06\"^^xsd:date";
    reports.article("a", "2031-05-07", VISITED + days + at("portia"));
    reports.article("b", "2031-05-05", VISITED + on("2031-05-05") + at("porto"));
    reports.article("c", "2031-05-05", VISITED + on("2031-05-05") + at("norland"));
    reports.article("d", "2031-05-20", VISITED + on("2031-05-20") + at("portia"));
    assertEquals("b+a", reports.clusters());
  }

  @Test
  void aHumanIsHeard() {
    reports.article("a", "2031-05-04", MET + on("2031-05-04") + at("lund"));
    reports.article("b", "2031-05-05", MET + on("2031-05-04") + at("lund"));
    reports
        .store()
        .write(d -> Judgements.judge(d, event("a"), Verdict.DIFFERENT, event("b"), "two meals"));
    assertEquals("", reports.clusters());
  }

  @Test
  void theLinksStandInAGraphOfTheirOwn() {
    reports.article("a", "2031-05-04", MET + on("2031-05-04") + at("lund"));
    reports.article("b", "2031-05-05", MET + on("2031-05-04") + at("lund"));
    EventAligner aligner = new EventAligner(reports.store(), "test");
    assertEquals(Change.ADDED, aligner.write(aligner.align()));
    assertEquals(Change.UNCHANGED, aligner.write(aligner.align()));
    boolean bothWays =
        reports
            .store()
            .read(
                d ->
                    d.contains(EventAligner.GRAPH, event("a"), Vocabulary.SAME_EVENT_AS, event("b"))
                        && d.contains(
                            EventAligner.GRAPH, event("b"), Vocabulary.SAME_EVENT_AS, event("a")));
    assertTrue(bothWays);
    Node record = NodeFactory.createURI(EventAligner.GRAPH.getURI() + "#1");
    boolean isRecorded =
        reports
            .store()
            .read(
                d ->
                    d.contains(
                            EventAligner.GRAPH, record, OWL2.annotatedSource.asNode(), event("a"))
                        && d.contains(EventAligner.GRAPH, record, RDFS.comment.asNode(), Node.ANY));
    assertTrue(isRecorded);
    reports.store().retract(event("b").getURI().replace("/event/1", ""));
    aligner.write(aligner.align());
    boolean isLeft = reports.store().read(d -> d.containsGraph(EventAligner.GRAPH));
    assertFalse(isLeft);
  }

  @Test
  void aListOfAnotherIsAligned() {
    reports.article("a", "2031-05-05", VISITED + on("2031-05-05") + at("porto"));
    reports.graph(
        "https://w3id.org/rapporteur/id/source/list",
        """
        PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        <https://w3id.org/rapporteur/id/source/list/v1> a sem:Event ;
          sem:hasActor <http://list.example/p> ; sem:hasPlace <http://list.example/c> ;
          sem:hasBeginTimeStamp "2031-05-04"^^xsd:date ; sem:hasEndTimeStamp "2031-05-06"^^xsd:date .
        <http://list.example/p> rdfs:label "Mara Quist" .
        <http://list.example/c> rdfs:label "PORTIA" .
        """);
    assertEquals("a+list/v1", reports.clusters());
  }

  @Test
  void aWrongTableSaysWhere() {
    AlignException e =
        assertThrows(
            AlignException.class,
            () -> EvidenceTable.of(new BufferedReader(new StringReader("# head\nlink\tmuch\tx"))));
    assertEquals(2, e.line());
  }

  private static Node event(String article) {
    return NodeFactory.createURI("https://w3id.org/rapporteur/id/article/" + article + "/event/1");
  }
}
