package org.rapporteur;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rooms of the house, each with the rooms it may see; ARCHITECTURE.md tells what they are for.
 */
class ArchitectureTest {

  private static final String ROOT = "org.rapporteur.";
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "rapporteur");

  /** The road from an article to a store: each room sees those before it. */
  private static final List<String> ROAD =
      List.of("text", "read", "annotate", "extract", "link", "map", "store");

  /** Who is the same as whom, over a store; the rooms that look at one may ask it. */
  private static final String JUDGE = "judge";

  /** What all articles tell in order of time, as people judged it; the rooms beside may ask it. */
  private static final String CHRONICLE = "chronicle";

  /** Rooms beside the road, which look at a store or at graphs and not at each other. */
  private static final List<String> BESIDE =
      List.of("query", "merge", "align", "evaluate", "check", "authority", "export", "reconcile");

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rapporteur");
  }

  /** Rooms by what they may see, themselves not named. */
  private static Map<String, Set<String>> rooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    for (String room : ROAD) {
      rooms.put(room, new TreeSet<>(rooms.keySet()));
    }
    rooms.put(JUDGE, new TreeSet<>(ROAD));
    rooms.put(CHRONICLE, with(ROAD, List.of(JUDGE)));
    for (String room : BESIDE) {
      rooms.put(room, with(ROAD, List.of(JUDGE, CHRONICLE)));
    }
    rooms.put("page", with(rooms.get("query"), List.of("query", "export")));
    rooms.put("serve", with(BESIDE, rooms.get("page")));
    rooms.get("serve").add("page");
    rooms.put("build", new TreeSet<>(ROAD));
    rooms.put("cli", new TreeSet<>(rooms.keySet()));
    return rooms;
  }

  private static Set<String> with(Collection<String> some, Collection<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  @Test
  void everyFolderIsARoom() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      Set<String> found = new TreeSet<>();
      folders.filter(Files::isDirectory).forEach(f -> found.add(f.getFileName().toString()));
      assertEquals(new TreeSet<>(rooms().keySet()), found);
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Set<Path> silent = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
          .forEach(silent::add);
    }
    assertEquals(Set.of(), silent);
  }

  @TestFactory
  Stream<DynamicTest> aRoomSeesThoseUpstreamAlone() {
    Map<String, Set<String>> rooms = rooms();
    return rooms.entrySet().stream()
        .map(
            room ->
                dynamicTest(
                    room.getKey() + " sees " + String.join(", ", room.getValue()),
                    () -> check(room.getKey(), room.getValue(), rooms.keySet())));
  }

  private static void check(String room, Set<String> seen, Set<String> all) {
    String[] hidden =
        all.stream()
            .filter(other -> !other.equals(room) && !seen.contains(other))
            .map(other -> ROOT + other + "..")
            .toArray(String[]::new);
    if (hidden.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(ROOT + room + "..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(hidden))
          .check(classes);
    }
  }

  @Test
  void rdfBeginsInTheMapRoom() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(ROAD.subList(0, ROAD.indexOf("map"))))
        .or()
        .resideInAPackage(ROOT + "build..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.jena.."))
        .check(classes);
  }

  @Test
  void theNlpLibraryIsKnownToTheAnnotateRoomAlone() {
    outside("annotate", "edu.stanford.nlp..");
  }

  @Test
  void theCommandLineLibraryIsKnownToTheCliRoomAlone() {
    outside("cli", "picocli..");
  }

  @Test
  void theTemplateLibraryIsKnownToThePageRoomAlone() {
    outside("page", "freemarker..");
  }

  @Test
  void theServerIsKnownToTheServeRoomAlone() {
    outside("serve", "org.apache.jena.fuseki..");
  }

  private static void outside(String room, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(classes);
  }

  @Test
  void theCliRoomAlonePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(classes);
  }

  @Test
  void mainAloneExits() {
    ClassesShouldConjunction exits =
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);
    exits.check(classes);
  }

  @Test
  void theTestLooksAtTheProgram() {
    Set<String> seen = new TreeSet<>();
    for (JavaClass type : classes) {
      seen.add(type.getPackageName().substring(ROOT.length()).split("\\.")[0]);
    }
    assertEquals(new TreeSet<>(rooms().keySet()), seen);
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> ROOT + room + "..").toArray(String[]::new);
  }
}
