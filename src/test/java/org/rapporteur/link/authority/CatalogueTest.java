package org.rapporteur.link.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Look-ups in the packaged authority data. */
class CatalogueTest {

  private static final Catalogue CATALOGUE = Catalogue.packaged();

  private static final String CHINA = "Q148";
  private static final String UNITED_STATES = "Q30";

  @Test
  void aPersonIsFoundWhateverTheAccentsAndMiddleNames() {
    assertEquals(List.of("Q7821917"), keys(CATALOGUE.people("Antony Blinken")));
    assertEquals(
        keys(CATALOGUE.people("Enrique Peña Nieto")), keys(CATALOGUE.people("Enrique Pena Nieto")));
    assertEquals(
        keys(CATALOGUE.people("Recep Tayyip Erdoğan")), keys(CATALOGUE.people("Recep Erdogan")));
    assertEquals(
        keys(CATALOGUE.people("Gerhard Schröder")), keys(CATALOGUE.people("Gerhard Schroeder")));
  }

  @Test
  void aShortGivenNameFindsTheLongOne() {
    assertTrue(
        CATALOGUE.people("Matt Miller").stream().anyMatch(p -> p.name().equals("Matthew Miller")));
  }

  @Test
  void aSurnameFindsFamiliesNamedFirstToo() {
    assertTrue(keys(CATALOGUE.surnamed("Xi")).contains("Q15031"));
    assertTrue(keys(CATALOGUE.surnamed("Blinken")).contains("Q7821917"));
    assertTrue(keys(CATALOGUE.surnamed("Pena Nieto")).contains("Q296741"));
  }

  @Test
  void aStateIsFoundByNameCodeAndDemonym() {
    assertEquals(UNITED_STATES, CATALOGUE.state("the U.S.").orElseThrow().key());
    assertEquals(UNITED_STATES, CATALOGUE.state("United States").orElseThrow().key());
    assertTrue(CATALOGUE.state("us").isEmpty(), "a pronoun");
    assertEquals(CHINA, CATALOGUE.stateOfDemonym("Chinese").orElseThrow().key());
    assertEquals(CHINA, CATALOGUE.stateOfCapital("Beijing").orElseThrow().key());
  }

  @Test
  void anOfficeHasItsHolderOfTheDay() {
    assertEquals("Q7216297", holder(Office.FOREIGN_MINISTER, CHINA, "2023-06-19"));
    assertEquals("Q701801", holder(Office.FOREIGN_MINISTER, CHINA, "2022-06-19"));
    assertEquals("Q701801", holder(Office.FOREIGN_MINISTER, CHINA, "2023-09-01"));
    assertEquals("Q6279", holder(Office.HEAD_OF_STATE, UNITED_STATES, "2023-06-19"));
    assertEquals("Q22686", holder(Office.HEAD_OF_STATE, UNITED_STATES, "2025-06-19"));
  }

  @Test
  void aTermWithoutAnEndIsOfTheDayItsSourceWasMade() {
    Term term = new Term("Q1", "President", Office.HEAD_OF_STATE, CHINA, "2020", "", "2022-07", "");
    assertEquals(Term.Standing.NOT_HELD, term.standing(LocalDate.parse("2019-12-31")));
    assertEquals(Term.Standing.HELD, term.standing(LocalDate.parse("2022-07-31")));
    assertEquals(Term.Standing.PRESUMED, term.standing(LocalDate.parse("2023-07-31")));
    assertEquals(Term.Standing.UNKNOWN, term.standing(LocalDate.parse("2024-01-01")));
    assertEquals("President on 2021-01-01", term.describe(LocalDate.parse("2021-01-01")));
    assertEquals("President, last known of 2022-07", term.describe(LocalDate.parse("2023-02-01")));
  }

  private static String holder(Office office, String state, String day) {
    return CATALOGUE.holders(office, state, LocalDate.parse(day)).get(0).person();
  }

  @Test
  void aTitleNamesItsClassOfOfficeAsTheStateUsesIt() {
    assertEquals(
        Set.of(Office.FOREIGN_MINISTER), CATALOGUE.offices("Secretary of State", UNITED_STATES));
    assertEquals(Set.of(Office.FOREIGN_MINISTER), CATALOGUE.offices("top diplomat", CHINA));
    assertEquals(
        Set.of(Office.DEPUTY_MINISTER), CATALOGUE.offices("deputy foreign minister", "Q159"));
    assertTrue(
        CATALOGUE
            .offices("State Councilor and Foreign Minister", CHINA)
            .contains(Office.FOREIGN_MINISTER));
    assertEquals(Set.of(), CATALOGUE.offices("plumber", CHINA));
  }

  @Test
  void aBodyIsFoundByNameAndByWhoseItIs() {
    assertEquals("Q7184", CATALOGUE.bodies("NATO").get(0).key());
    assertEquals("Q458", CATALOGUE.bodies("the EU").get(0).key());
    assertEquals("Q789915", CATALOGUE.bodies("State Department").get(0).key());
    assertEquals("Q312653", CATALOGUE.bodies("dpa").get(0).key());
    assertTrue(CATALOGUE.bodies("who").isEmpty(), "a pronoun");
    assertEquals("Q789915", CATALOGUE.body("foreign ministry", UNITED_STATES).orElseThrow().key());
  }

  @Test
  void theBestKnownPlaceOfANameComesFirst() {
    assertEquals("Q90", CATALOGUE.places("Paris").get(0).key());
    assertEquals("Q956", CATALOGUE.places("Beijing").get(0).key());
    assertEquals(CHINA, CATALOGUE.places("Diaoyutai State Guesthouse").get(0).state());
  }

  @Test
  void aKeyFindsItsEntry() {
    assertEquals("Xi Jinping", CATALOGUE.byKey("Q15031").orElseThrow().name());
    assertEquals("China", CATALOGUE.byKey(CHINA).orElseThrow().name());
  }

  @Test
  void aRowThatDoesNotFitStopsTheLoadWithFileAndLine() {
    Table titles = Table.of("titles.tsv", "title\tclass\tiso2\npremier\thead_of_nothing\t\n");
    Table heads = Table.of("title-heads.tsv", "head\tclasses\n");
    AuthorityException refused =
        assertThrows(AuthorityException.class, () -> new Titles(titles, heads));
    assertEquals("titles.tsv", refused.file());
    assertEquals(2, refused.line());
    assertTrue(refused.getMessage().contains("premier"));
  }

  private static List<String> keys(List<KnownPerson> people) {
    return people.stream().map(KnownPerson::key).toList();
  }
}
