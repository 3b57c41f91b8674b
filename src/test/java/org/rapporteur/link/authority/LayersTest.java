package org.rapporteur.link.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own tables over ours. */
class LayersTest {

  private static final String CHINA = "Q148";

  @TempDir Path folder;

  @Test
  void anOwnRowStandsForOursOfTheSameKey() throws IOException {
    write(Layout.PEOPLE, "Q15031\tXi of the Test\tXi T\tmale\tQ148");
    Catalogue catalogue = Catalogue.with(folder);
    assertEquals("Xi of the Test", catalogue.byKey("Q15031").orElseThrow().name());
    assertTrue(catalogue.people("Xi Jinping").stream().noneMatch(p -> p.key().equals("Q15031")));
    assertEquals("Qin Gang", catalogue.byKey("Q7216297").orElseThrow().name(), "others stay");
  }

  @Test
  void anOwnTermStandsForOursOfThatTimeAndLeavesTheOthers() throws IOException {
    write(
        Layout.TERMS,
        "Q701801\tMinister of Foreign Affairs\tforeign_minister\tQ148\t2023-07-25\t2026-05-01\t\t");
    Catalogue catalogue = Catalogue.with(folder);
    assertEquals(List.of(), holders(catalogue, "2026-05-02"));
    assertEquals(List.of("Q701801"), holders(catalogue, "2026-04-30"));
    assertEquals(List.of("Q701801"), holders(catalogue, "2020-01-01"));
    assertEquals(List.of("Q701801"), holders(Catalogue.packaged(), "2026-05-02"));
  }

  @Test
  void anActorOfOnesOwnNeedsNoOffice() throws IOException {
    write(Layout.PEOPLE, "person/ada-example\tAda Example\t\tfemale\t");
    KnownPerson ada = Catalogue.with(folder).people("Ada Example").get(0);
    assertEquals(List.of(), ada.terms());
    assertTrue(ada.prominence(LocalDate.parse("2020-01-01")) > 0.5);
  }

  @Test
  void anOwnTitleComesBeforeOurs() throws IOException {
    write(Layout.TITLES, "top diplomat\tambassador\t");
    assertEquals(Set.of(Office.AMBASSADOR), Catalogue.with(folder).offices("top diplomat", CHINA));
  }

  @Test
  void aFolderWithoutTablesIsRefused() {
    assertTrue(
        assertThrows(AuthorityException.class, () -> Catalogue.with(folder))
            .getMessage()
            .contains("holds none of the tables"));
    assertTrue(
        assertThrows(AuthorityException.class, () -> Catalogue.with(folder.resolve("none")))
            .getMessage()
            .contains("is not a folder"));
  }

  private static List<String> holders(Catalogue catalogue, String day) {
    return catalogue.holders(Office.FOREIGN_MINISTER, CHINA, LocalDate.parse(day)).stream()
        .map(Term::person)
        .toList();
  }

  private void write(Layout layout, String... rows) throws IOException {
    String head = String.join("\t", layout.columns());
    Files.writeString(folder.resolve(layout.file()), head + "\n" + String.join("\n", rows) + "\n");
  }
}
