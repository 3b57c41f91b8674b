package org.rapporteur.link.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in tables that are wrong, each in one way. */
class AuthorityCheckTest {

  @TempDir Path folder;

  @Test
  void ourOwnDataPass() {
    assertEquals(
        List.of(), AuthorityCheck.of(Optional.empty()).stream().filter(Finding::isError).toList());
  }

  @Test
  void aPersonTwiceOrWithoutNameOrOfNoState() throws IOException {
    write(Layout.PEOPLE, "person/a-b\tA B\t\t\t", "person/a-b\tA B\t\t\t");
    assertError("people.tsv line 3: person/a-b has a row already");
    write(Layout.PEOPLE, "person/a-b\t\t\t\t");
    assertError("has no name");
    write(Layout.PEOPLE, "person/a-b\tA B\t\t\tQ999999999");
    assertError("has the state Q999999999, of no row");
    write(Layout.PEOPLE, "A B\tA B\t\t\t");
    assertError("\"A B\" is no key");
  }

  @Test
  void aTermThatCannotBe() throws IOException {
    assertTermError("\t2020-02-30\t\t2021", "\"2020-02-30\" is no date");
    assertTermError("\t2020-03\t2020-02-15\t", "ends before it starts");
    assertTermError("\t1920\t2020\t", "lasts more than 75 years");
    assertTermError("\t2020\t\t", "has no end, and no as_of");
  }

  private void assertTermError(String dates, String problem) throws IOException {
    write(Layout.PEOPLE, "person/a-b\tA B\t\t\tQ148");
    write(Layout.TERMS, "person/a-b\tEnvoy\tspecial_envoy\tQ148" + dates + "\t");
    assertError(problem);
  }

  @Test
  void aTermOfNobodyOfNothingAndOfNoClass() throws IOException {
    write(Layout.TERMS, "person/no-one\tEnvoy\tspecial_envoy\tQ148\t2020\t2021\t\t");
    assertError("person/no-one is no person of people.tsv");
    write(Layout.TERMS, "Q15031\tEnvoy\tspecial_envoy\tQ999999999\t2020\t2021\t\t");
    assertError("Q999999999 is no state or body");
    write(Layout.TERMS, "Q15031\tEnvoy\tplumber\tQ148\t2020\t2021\t\t");
    assertThrows(AuthorityException.class, () -> AuthorityCheck.of(Optional.of(folder)));
  }

  @Test
  void oneHoldingToldTwice() throws IOException {
    write(Layout.PEOPLE, "person/a-b\tA B\t\t\tQ148");
    String envoy = "person/a-b\tEnvoy\tspecial_envoy\tQ148\t";
    write(Layout.TERMS, envoy + "2020-01-01\t2021-01-01\t\t", envoy + "2020-06-01\t2022\t\t");
    assertError("terms.tsv line 3: person/a-b, Envoy of Q148 2020-06-01 to 2022 overlaps 2020-01");
    write(Layout.TERMS, envoy + "2020\t2021\t\t", envoy + "2021\t2022\t\t");
    assertEquals(List.of(), errors(), "years that touch need not overlap");
  }

  @Test
  void rivalsAreAWarning() throws IOException {
    write(Layout.PEOPLE, "person/a-b\tA B\t\t\tQ148", "person/c-d\tC D\t\t\tQ148");
    String minister = "\tRival Minister\tforeign_minister\tQ148\t2001-01-01\t2002-01-01\t\t";
    write(Layout.TERMS, "person/a-b" + minister, "person/c-d" + minister);
    assertEquals(List.of(), errors());
    assertTrue(
        AuthorityCheck.of(Optional.of(folder)).stream()
            .anyMatch(f -> f.problem().contains("person/c-d, Rival Minister")));
  }

  @Test
  void aPlaceNowhere() throws IOException {
    write(Layout.PLACES, "place/x\tX\t\tQ148\t91.0\t10.0\t\tcity\t\t");
    assertError("lies at 91.0, which is nowhere");
    write(Layout.PLACES, "place/x\tX\t\tQ148\t9.0\t\t\tcity\t\t");
    assertError("has half a position");
  }

  @Test
  void otherColumnsAreRefused() throws IOException {
    Files.writeString(folder.resolve("people.tsv"), "name\tkey\nA\tB\n");
    assertTrue(
        assertThrows(AuthorityException.class, () -> AuthorityCheck.of(Optional.of(folder)))
            .getMessage()
            .contains("people.tsv line 1: has the columns"));
  }

  private void assertError(String problem) {
    assertTrue(
        errors().stream().anyMatch(f -> f.toString().contains(problem)), errors().toString());
  }

  private List<Finding> errors() {
    return AuthorityCheck.of(Optional.of(folder)).stream().filter(Finding::isError).toList();
  }

  private void write(Layout layout, String... rows) throws IOException {
    String head = String.join("\t", layout.columns());
    Files.writeString(folder.resolve(layout.file()), head + "\n" + String.join("\n", rows) + "\n");
  }
}
