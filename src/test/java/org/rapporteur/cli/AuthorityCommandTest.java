package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityCommandTest {

  @TempDir Path folder;

  @Test
  void anOfficeOfTheDay() {
    String july = Run.of("authority", "show", "China", "--on", "2023-07-01").out();
    assertTrue(
        july.contains(
            "  Qin Gang, Minister of Foreign Affairs from 2022-12-30 to 2023-07-25"
                + " [own compilation]\n"),
        july);
    String august = Run.of("authority", "show", "China", "--on", "2023-08-01").out();
    assertTrue(august.contains("  Wang Yi, Minister of Foreign Affairs from 2023-07-25"), august);
  }

  @Test
  void whatIsNotKnownOfTheDayIsSaidToBeSo() {
    String later = Run.of("authority", "show", "China", "--on", "2026-05-01").out();
    assertTrue(later.contains("held in 2026-01 (presumed still to be) [own compilation]"), later);
    String muchLater = Run.of("authority", "show", "China", "--on", "2029-05-01").out();
    assertTrue(
        muchLater.contains(
            "  Wang Yi, Minister of Foreign Affairs from 2023-07-25, held in 2026-01"
                + " (not known whether still) [own compilation]"),
        muchLater);
  }

  @Test
  void aThingIsShownByNameIdAndAddress() throws IOException {
    String byName = Run.of("authority", "show", "Foggy", "Bottom").out();
    assertTrue(byName.startsWith("United States Department of State (Q789915), "), byName);
    String byId = Run.of("authority", "show", "Q789915").out();
    assertTrue(byName.startsWith(byId), byId);
    assertEquals(byId, Run.of("authority", "show", "https://www.wikidata.org/wiki/Q789915").out());
    JsonNode beijing =
        new ObjectMapper()
            .readTree(Run.of("authority", "show", "geonames/1816670", "--json").out());
    assertEquals("Q956", beijing.at("/0/key").asText());
    assertEquals("Q148", beijing.at("/0/state").asText());
  }

  @Test
  void whatIsNotKnownIsSaidSo() {
    Run run = Run.of("authority", "show", "Nobody", "Atall");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("nothing is known of \"Nobody Atall\""), run.err());
    Run list = Run.of("authority", "list", "people", "--of", "Nowhere");
    assertEquals(2, list.code());
    assertTrue(list.err().contains("\"Nowhere\" is no state or body"), list.err());
  }

  @Test
  void aListOfMinistersOfADay() {
    Run run =
        Run.of(
            "authority",
            "list",
            "people",
            "--of",
            "CN",
            "--office",
            "foreign_minister",
            "--on",
            "2023-07-01");
    assertEquals(
        "Q7216297\tQin Gang\tQ148\tperson\tMinister of Foreign Affairs\t2022-12-30\t2023-07-25\n",
        run.out());
  }

  @Test
  void ourOwnDataPassTheCheckAndABrokenFolderDoesNot() throws IOException {
    assertEquals(0, Run.of("authority", "check").code());
    Files.writeString(
        folder.resolve("people.tsv"),
        "key\tname\taliases\tgender\tstate\nperson/a-b\tA B\t\t\tQ999999999\n");
    Run run = Run.of("authority", "check", "--authority", folder.toString());
    assertEquals(1, run.code());
    assertTrue(run.out().contains("people.tsv line 2: person/a-b has the state"), run.out());
    assertTrue(
        Run.of("authority", "show", "A", "B", "--authority", folder.toString())
            .out()
            .startsWith("A B (person/a-b), person"));
  }
}
