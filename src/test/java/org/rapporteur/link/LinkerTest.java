package org.rapporteur.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Side;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.RoleClaim;
import org.rapporteur.extract.StatementClaim.Mode;
import org.rapporteur.link.authority.Catalogue;

/** Linking over claims made by hand. */
class LinkerTest {

  private static final Linker LINKER = new Linker(Catalogue.packaged());

  private static final String BLINKEN = "Q7821917";
  private static final String XI = "Q15031";
  private static final String QIN = "Q7216297";
  private static final String CHINA = "Q148";
  private static final String UNITED_STATES = "Q30";
  private static final String BEIJING = "Q956";

  private static LinkedClaims link(Story story) {
    return LINKER.link(story.claims());
  }

  /** Keys of what a mention means, joined by a space, "-" when it means nothing known. */
  private static String key(LinkedClaims linked, Mention mention) {
    List<String> keys =
        linked.links().stream()
            .filter(l -> l.mention().equals(mention))
            .map(l -> l.entity().key())
            .toList();
    return keys.isEmpty() ? "-" : String.join(" ", keys);
  }

  private static List<String> parties(LinkedClaims.Event event) {
    return event.parties().stream().map(p -> p.entity().key()).sorted().toList();
  }

  @Test
  void aSurnameMeansTheFullNameOfTheArticle() {
    Story story = new Story("2023-06-19", "Antony Blinken came.", "Blinken left.");
    Mention full = story.person("Antony Blinken", 1);
    Mention surname = story.person("Blinken", 2);
    LinkedClaims linked = link(story);
    assertEquals(BLINKEN, key(linked, full));
    assertEquals(BLINKEN, key(linked, surname));
    assertEquals(List.of("Blinken"), entity(linked, BLINKEN).otherLabels());
    assertEquals(
        List.of("http://www.wikidata.org/entity/Q7821917"), entity(linked, BLINKEN).sameAs());
  }

  private static Entity entity(LinkedClaims linked, String key) {
    return linked.entities().stream().filter(e -> e.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void aTitleTellsWhichBearerOfASurnameIsMeant() {
    Story story = new Story("2003-05-01", "President Bush spoke.");
    Mention bush = story.titled(null, "President", "Bush", 1);
    assertEquals("Q207", key(link(story), bush));
  }

  @Test
  void anotherSpellingOrAMiddleNameIsTheSamePerson() {
    Story story =
        new Story("2014-03-05", "Sergey Lavrov came.", "Hillary Diane Clinton left with Kerry.");
    Mention lavrov = story.titled("Russian", "Foreign Minister", "Sergey Lavrov", 1);
    Mention clinton = story.titled("US", "Secretary of State", "Hillary Diane Clinton", 1);
    LinkedClaims linked = link(story);
    assertEquals("Q58217", key(linked, lavrov));
    assertEquals("Q6294", key(linked, clinton));
  }

  @Test
  void aLeaderIsKnownByTheSurnameWhereTheStateIsNamed() {
    Story story = new Story("2014-03-05", "Germany waited.", "Merkel spoke.", "Angela spoke.");
    story.named(Mention.Kind.STATE, "Germany", 1);
    Mention merkel = story.person("Merkel", 1);
    Mention angela = story.person("Angela", 1);
    LinkedClaims linked = link(story);
    assertEquals("Q567", key(linked, merkel));
    assertTrue(key(linked, angela).startsWith("article/"), key(linked, angela));
  }

  @Test
  void middleNamesThatDifferTellTwoPersonsApart() {
    Story story =
        new Story("2015-03-18", "President George H.W. Bush spoke.", "Vladi\u00admir Putin left.");
    Mention father = story.titled(null, "President", "George H.W. Bush", 1);
    Mention hyphened = story.person("Vladi\u00admir Putin", 1);
    assertTrue(!key(link(story), father).equals("Q207"));
    assertEquals("Q7747", key(link(story), hyphened));
  }

  @Test
  void anUnknownPersonIsMintedFromTheNameAndTheState() {
    Story story = new Story("2023-06-19", "US envoy Marla Quistgaard spoke.");
    Mention envoy = story.titled("US", "envoy", "Marla Quistgaard", 1);
    assertEquals("person/marla-quistgaard-us", key(link(story), envoy));
  }

  @Test
  void aBareSurnameThatNothingResolvesStaysInItsArticle() {
    Story story = new Story("2023-06-19", "Quistgaard spoke.");
    Mention name = story.person("Quistgaard", 1);
    assertEquals("article/570757075707/actor/quistgaard", key(link(story), name));
  }

  @Test
  void anOfficeMeansWhoeverWasNamedWithItElseItsHolderOfTheDay() {
    Story story =
        new Story(
            "2023-06-19",
            "Chinese President Xi Jinping spoke.",
            "The Chinese leader smiled.",
            "The French foreign minister left.");
    story.titled("Chinese", "President", "Xi Jinping", 1);
    Mention leader = story.office("The Chinese leader", "leader", "Chinese", 1);
    Mention french = story.office("The French foreign minister", "foreign minister", "French", 1);
    story.said(leader, null, "smiled", Mode.INDIRECT);
    story.said(french, null, "left", Mode.INDIRECT);
    LinkedClaims linked = link(story);
    assertEquals(XI, key(linked, leader));
    assertEquals("Catherine Colonna", linked.statements().get(1).speaker().label());
  }

  @Test
  void aPronounMeansTheNearestOfItsGender() {
    Story story =
        new Story(
            "2015-03-05", "Angela Merkel met Barack Obama.", "She praised him.", "They left.");
    story.person("Angela Merkel", 1);
    story.person("Barack Obama", 1);
    Mention she = story.pronoun("She", 1);
    Mention him = story.pronoun("him", 1);
    Mention they = story.pronoun("They", 1);
    story.said(she, him, "praised", Mode.INDIRECT);
    story.said(they, null, "left", Mode.INDIRECT);
    LinkedClaims linked = link(story);
    assertEquals("Q567", key(linked, she));
    assertEquals("Q76", key(linked, him));
    assertEquals("Q567 Q76", key(linked, they));
  }

  @Test
  void aCapitalThatActsIsItsStateAndElseAPlace() {
    Story story = new Story("2023-06-19", "Beijing protested.", "He flew to Beijing.");
    Mention actor = story.named(Mention.Kind.PLACE, "Beijing", 1);
    Mention place = story.named(Mention.Kind.PLACE, "Beijing", 2);
    story.said(actor, null, "protested", Mode.INDIRECT);
    LinkedClaims linked = link(story);
    assertEquals(CHINA, key(linked, actor));
    assertEquals(BEIJING, key(linked, place));
    assertEquals(CHINA, entity(linked, BEIJING).state());
  }

  @Test
  void aGroupKeepsItsWordsAndStaysInItsArticle() {
    Story story = new Story("2023-06-19", "US officials agreed.");
    Mention officials = story.several("US officials", "US", 1);
    story.said(officials, null, "agreed", Mode.INDIRECT);
    LinkedClaims linked = link(story);
    assertEquals("article/570757075707/group/us-officials", key(linked, officials));
    assertEquals("US officials", linked.statements().get(0).speaker().label());
  }

  @Test
  void aMinistryIsThatOfItsState() {
    Story story = new Story("2023-06-19", "The Chinese Foreign Ministry spoke.");
    Mention ministry = story.named(Mention.Kind.ORGANIZATION, "Chinese Foreign Ministry", 1);
    String key = key(link(story), ministry);
    assertTrue(key.startsWith("Q") || key.startsWith("organization/"), key);
    assertEquals(CHINA, entity(link(story), key).state());
  }

  @Test
  void aBodyWithoutANameIsThatOfItsOwner() {
    Story story =
        new Story(
            "2014-03-05",
            "Barack Obama spoke.",
            "The Obama administration agreed.",
            "The Quistgaard campaign declined.",
            "The Hale campaign laughed.");
    story.titled("US", "President", "Barack Obama", 1);
    Mention government =
        story.thing(Mention.Kind.ORGANIZATION, "The Obama administration", "Obama", 1);
    Mention campaign =
        story.thing(Mention.Kind.ORGANIZATION, "Quistgaard campaign", "Quistgaard", 1);
    Mention other = story.thing(Mention.Kind.ORGANIZATION, "Hale campaign", "Hale", 1);
    LinkedClaims linked =
        link(
            story
                .said(government, null, "agreed", Mode.INDIRECT)
                .said(campaign, null, "declined", Mode.INDIRECT)
                .said(other, null, "laughed", Mode.INDIRECT));
    assertEquals(UNITED_STATES, key(linked, government));
    assertEquals("organization/quistgaard-campaign", key(linked, campaign));
    assertEquals("organization/hale-campaign", key(linked, other));
  }

  @Test
  void theDirectorOfAnUnknownBodyIsNotTheHeadOfAnother() {
    Story story =
        new Story("2014-12-15", "Jens Stoltenberg spoke.", "The Fjord Institute director agreed.");
    story.titled("NATO", "Secretary General", "Jens Stoltenberg", 1);
    Mention director =
        story.office("The Fjord Institute director", "director", "Fjord Institute", 1);
    story.said(director, null, "agreed", Mode.INDIRECT);
    assertEquals("-", key(link(story), director));
  }

  @Test
  void whoeverSpeaksIsNotOneThatIsSpokenOf() {
    Story story =
        new Story(
            "2014-03-05",
            "Angela Merkel spoke.",
            "Obama liked Kerry, John Kerry said.",
            "He left.");
    story.person("Angela Merkel", 1);
    story.person("Obama", 1);
    Mention kerry = story.person("John Kerry", 1);
    Mention he = story.pronoun("He", 1);
    story.said(kerry, null, "Obama liked Kerry", Mode.INDIRECT);
    story.said(he, null, "left", Mode.INDIRECT);
    assertEquals("Q22316", key(link(story), he));
  }

  @Test
  void mentionsOfOneMeetingAreOneEvent() {
    Story story =
        new Story(
            "2023-06-19",
            "Blinken met Xi Jinping in Beijing on Monday.",
            "The 35-minute meeting was cordial.");
    Mention blinken = story.titled("US", "Secretary of State", "Blinken", 1);
    Mention xi = story.person("Xi Jinping", 1);
    Mention beijing = story.named(Mention.Kind.PLACE, "Beijing", 1);
    story.event(
        Kind.MEETING,
        Status.HELD,
        "met",
        1,
        "2023-06-19",
        List.of(beijing),
        Story.with(blinken),
        Story.with(xi));
    story.back(Kind.MEETING, Status.HELD, "meeting", 1, "PT35M");
    LinkedClaims linked = link(story);
    assertEquals(1, linked.events().size());
    LinkedClaims.Event meeting = linked.events().get(0);
    assertEquals(List.of(XI, BLINKEN), parties(meeting));
    assertEquals("PT35M", meeting.duration());
    assertEquals(2, meeting.evidence().size());
    assertEquals(BEIJING, meeting.places().get(0).key());
  }

  @Test
  void meetingsOnTwoDaysAreTwo() {
    Story story =
        new Story("2023-06-19", "Blinken met Qin Gang on Sunday.", "Blinken met Qin on Monday.");
    Mention first = story.titled("US", "Secretary of State", "Blinken", 1);
    Mention qin = story.titled("Chinese", "Foreign Minister", "Qin Gang", 1);
    Mention again = story.person("Blinken", 2);
    Mention qinAgain = story.person("Qin", 2);
    story.event(
        Kind.MEETING,
        Status.HELD,
        "met",
        1,
        "2023-06-18",
        List.of(),
        Story.with(first),
        Story.with(qin));
    story.event(
        Kind.MEETING,
        Status.HELD,
        "met",
        2,
        "2023-06-19",
        List.of(),
        Story.with(again),
        Story.with(qinAgain));
    LinkedClaims linked = link(story);
    assertEquals(2, linked.events().size());
    assertEquals(List.of(QIN, BLINKEN), parties(linked.events().get(1)));
  }

  @Test
  void aMeetingOfOneIsLeftOut() {
    Story story = new Story("2023-06-19", "Blinken met them.");
    Mention blinken = story.titled("US", "Secretary of State", "Blinken", 1);
    Mention them = story.pronoun("them", 1);
    story.event(
        Kind.MEETING,
        Status.HELD,
        "met",
        1,
        null,
        List.of(),
        Story.with(blinken),
        Story.with(them));
    assertEquals(List.of(), link(story).events());
  }

  @Test
  void aMeetingInAVisitIsPartOfItAndHasItsPlaceAndHost() {
    Story story =
        new Story("2023-06-19", "Blinken visited Beijing.", "He met Chinese President Xi Jinping.");
    Mention blinken = story.titled("US", "Secretary of State", "Blinken", 1);
    Mention beijing = story.named(Mention.Kind.PLACE, "Beijing", 1);
    Mention he = story.pronoun("He", 1);
    Mention xi = story.titled("Chinese", "President", "Xi Jinping", 1);
    story.event(
        Kind.VISIT, Status.HELD, "visited", 1, null, List.of(beijing), Story.visitor(blinken));
    story.event(
        Kind.MEETING, Status.HELD, "met", 1, null, List.of(), Story.with(he), Story.with(xi));
    LinkedClaims linked = link(story);
    assertEquals(2, linked.events().size());
    LinkedClaims.Event meeting = linked.events().get(1);
    assertEquals(0, meeting.partOf());
    assertEquals(BEIJING, meeting.places().get(0).key());
    assertTrue(
        meeting.parties().stream()
            .anyMatch(p -> p.side() == Side.HOST && p.entity().key().equals(XI)));
  }

  @Test
  void aPlanThatIsCalledOffIsOneEventWithAHistory() {
    Story story = new Story("2023-02-04", "Blinken was to visit China.", "The trip was cancelled.");
    Mention blinken = story.titled("US", "Secretary of State", "Blinken", 1);
    Mention china = story.named(Mention.Kind.STATE, "China", 1);
    story.event(
        Kind.VISIT, Status.PLANNED, "visit", 1, null, List.of(china), Story.visitor(blinken));
    story.back(Kind.VISIT, Status.CANCELLED, "trip", 1, null);
    LinkedClaims linked = link(story);
    assertEquals(1, linked.events().size());
    assertEquals(Status.CANCELLED, linked.events().get(0).status());
    assertEquals(List.of(Status.PLANNED), linked.events().get(0).history());
  }

  @Test
  void bothSidesAreThePartiesOfTheMeetingBefore() {
    Story story =
        new Story("2023-06-19", "Blinken met Xi Jinping.", "The two leaders signed a pact.");
    Mention blinken = story.titled("US", "Secretary of State", "Blinken", 1);
    Mention xi = story.titled("Chinese", "President", "Xi Jinping", 1);
    Mention two = story.several("The two leaders", null, 1);
    story.event(
        Kind.MEETING, Status.HELD, "met", 1, null, List.of(), Story.with(blinken), Story.with(xi));
    story.event(Kind.AGREEMENT, Status.HELD, "pact", 1, null, List.of(), Story.with(two));
    LinkedClaims linked = link(story);
    assertEquals(List.of(XI, BLINKEN), parties(linked.events().get(1)));
  }

  @Test
  void aPersonStandsForTheState() {
    Story story = new Story("2023-06-19", "The US and Xi Jinping and Blinken met.");
    Mention us = story.named(Mention.Kind.STATE, "US", 1);
    Mention xi = story.titled("Chinese", "President", "Xi Jinping", 1);
    Mention blinken = story.titled("US", "Secretary of State", "Blinken", 1);
    story.event(
        Kind.MEETING,
        Status.HELD,
        "met",
        1,
        null,
        List.of(),
        Story.with(us),
        Story.with(xi),
        Story.with(blinken));
    assertEquals(List.of(XI, BLINKEN), parties(link(story).events().get(0)));
  }

  @Test
  void aStatementHasSpeakerAddresseeAndWhatItIsAbout() {
    Story story = new Story("2023-06-19", "Qin Gang told Blinken that Taiwan mattered to him.");
    Mention qin = story.titled("Chinese", "Foreign Minister", "Qin Gang", 1);
    Mention blinken = story.titled("US", "Secretary of State", "Blinken", 1);
    story.named(Mention.Kind.PLACE, "Taiwan", 1);
    story.said(qin, blinken, "Taiwan mattered to him", Mode.INDIRECT);
    LinkedClaims.Statement said = link(story).statements().get(0);
    assertEquals(QIN, said.speaker().key());
    assertEquals(BLINKEN, said.addressee().key());
    assertEquals(List.of("Q865"), said.about().stream().map(Entity::key).toList());
  }

  @Test
  void whatIsQuotedNextOfTheSameSpeakerIsSaidToTheSame() {
    Story story =
        new Story("2023-06-19", "\"It rains,\" Qin Gang told Blinken. \"It pours.\" \"So what.\"");
    Mention qin = story.person("Qin Gang", 1);
    Mention blinken = story.person("Blinken", 1);
    story.said(qin, blinken, "\"It rains,\"", Mode.DIRECT);
    story.said(qin, null, "\"It pours.\"", Mode.DIRECT);
    story.said(blinken, null, "\"So what.\"", Mode.DIRECT);
    List<LinkedClaims.Statement> said = link(story).statements();
    assertEquals(said.get(0).addressee(), said.get(1).addressee());
    assertNull(said.get(2).addressee());
  }

  @Test
  void nobodySpeaksToHimself() {
    Story story = new Story("2023-06-19", "Blinken told Blinken that it rained.");
    Mention one = story.person("Blinken", 1);
    Mention other = story.person("Blinken", 2);
    story.said(one, other, "it rained", Mode.INDIRECT);
    assertNull(link(story).statements().get(0).addressee());
  }

  @Test
  void anOfficeHeldAtAnotherTimeKeepsItsDatesForWhoeverChecks() {
    Story story = new Story("2025-02-03", "Secretary of State Antony Blinken spoke.");
    Mention blinken = story.person("Antony Blinken", 1);
    story.role(blinken, "Secretary of State", null);
    LinkedClaims.Role role = link(story).roles().get(0);
    assertEquals("Secretary of State", role.office());
    assertEquals("2025-01-20", role.endDate());
  }

  @Test
  void anotherOfficeOfTheSameKindAtAnotherTimeIsNotMeant() {
    Story story = new Story("2025-02-03", "Foreign Minister Antony Blinken spoke.");
    Mention blinken = story.person("Antony Blinken", 1);
    story.role(blinken, "Foreign Minister", null);
    assertNull(link(story).roles().get(0).office());
  }

  @Test
  void aRoleIsTakenOnceWithItsOfficeAndDates() {
    Story story =
        new Story(
            "2023-06-19",
            "Chinese Foreign Minister Qin Gang spoke.",
            "Qin, the foreign minister, left.");
    Mention qin = story.titled("Chinese", "Foreign Minister", "Qin Gang", 1);
    Mention again = story.person("Qin", 2);
    story.role(qin, "Foreign Minister", null).role(again, "foreign minister", null);
    LinkedClaims linked = link(story);
    assertEquals(1, linked.roles().size());
    LinkedClaims.Role role = linked.roles().get(0);
    assertEquals(CHINA, role.represents().key());
    assertEquals("Minister of Foreign Affairs", role.office());
    assertEquals("2022-12-30", role.startDate());
    assertEquals("2023-07-25", role.endDate());
    assertEquals(2, role.evidence().size());
  }

  @Test
  void theLeaderOfAPartyIsNotForThatTheLeaderOfAState() {
    Story story = new Story("2019-07-24", "Conservative leader Boris Johnson spoke.");
    Mention johnson = story.titled("Conservative", "leader", "Boris Johnson", 1);
    story.role(johnson, "leader", story.named(Mention.Kind.ORGANIZATION, "Conservative", 1));
    LinkedClaims.Role role = link(story).roles().get(0);
    assertNull(role.office());
    assertEquals("Conservative", role.represents().label());
  }

  @Test
  void aSovereignOfManyRealmsIsOfTheOneThatTheNewsMeans() {
    Story story = new Story("2019-07-24", "Queen Elizabeth II opened it.");
    Mention queen = story.titled(null, "Queen", "Elizabeth II", 1);
    story.role(queen, "Queen", null);
    assertEquals("Q145", link(story).roles().get(0).represents().key());
  }

  @Test
  void theSameClaimsGiveTheSameLinks() {
    Story story = new Story("2023-06-19", "Blinken met Xi Jinping in Beijing.");
    story.person("Blinken", 1);
    story.person("Xi Jinping", 1);
    story.named(Mention.Kind.PLACE, "Beijing", 1);
    assertEquals(link(story), link(story));
    assertFalse(link(story).entities().stream().anyMatch(e -> e.key().equals(UNITED_STATES)));
  }

  @Test
  void anOfficeOfAYearThatIsPastIsAFormerOne() {
    Story story = new Story("2023-09-13", "In 1997, President Bill Clinton came.");
    Mention clinton = story.titled("US", "President", "Bill Clinton", 1);
    story.role(clinton, "President", null);
    LinkedClaims.Role role = link(story).roles().get(0);
    assertEquals(RoleClaim.Tense.FORMER, role.claim().tense());
    Story now = new Story("1997-09-13", "In 1997, President Bill Clinton came.");
    now.role(now.titled("US", "President", "Bill Clinton", 1), "President", null);
    assertEquals(RoleClaim.Tense.PRESENT, link(now).roles().get(0).claim().tense());
  }
}
