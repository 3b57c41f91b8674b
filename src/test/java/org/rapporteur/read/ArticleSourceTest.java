package org.rapporteur.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSourceTest {

  private static final String TEXT = "Envoys meet\n\nTwo envoys met in Oslo.\n";

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private static List<Reading> read(String... inputs) {
    InputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
    return ArticleSource.of(Arrays.asList(inputs), in).stream().toList();
  }

  private static Problem problem(Reading reading) {
    return ((Reading.Failed) reading).problem();
  }

  private List<String> names(List<Reading> readings) {
    return readings.stream()
        .map(r -> r instanceof Reading.Of of ? of.article().sourceFile() : problem(r).where())
        .map(name -> name.replace(folder + "/", ""))
        .toList();
  }

  @Test
  void readsAFolderByNameWithAllBelowIt() throws IOException {
    for (String name :
        List.of("b.txt", "a/z.html", "a/Y.HTM", "c.json", ".hidden.txt", ".git/x.txt", "A.TXT")) {
      file(name, name.startsWith("a/") ? "<p>" + TEXT + "</p>" : TEXT);
    }
    assertEquals(List.of("A.TXT", "a/Y.HTM", "a/z.html", "b.txt"), names(read(folder.toString())));
  }

  @Test
  void readsStandardInputInItsTurn() throws IOException {
    String file = file("no extension", TEXT);
    List<Reading> readings = read(file, "-");
    assertEquals(List.of("no extension", "-"), names(readings));
    assertEquals(TEXT, ((Reading.Of) readings.get(1)).article().body());
  }

  @Test
  void opensAFileWhenItsTurnComes() throws IOException {
    String first = file("1.txt", TEXT);
    String second = file("2.txt", TEXT);
    Iterator<Reading> readings = ArticleSource.of(List.of(first, second), System.in).iterator();
    assertTrue(readings.next() instanceof Reading.Of);
    Files.delete(Path.of(second));
    assertEquals("does not exist", problem(readings.next()).what());
    assertFalse(readings.hasNext());
  }

  @Test
  void aBadInputIsAProblemAndTheOthersGoOn() throws IOException {
    String good = file("good.txt", TEXT);
    String empty = file("empty.txt", "");
    String data = file("data.jsonl", "{}");
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(50_000_000);
    }
    String wordy = file("wordy.txt", "Envoys met. ".repeat(60_000));
    List<Reading> readings =
        read(empty, "nowhere.txt", "a\0b", data, large.toString(), wordy, folder + "/none", good);
    assertTrue(readings.get(readings.size() - 1) instanceof Reading.Of);
    List<String> problems =
        readings.subList(0, 7).stream().map(r -> problem(r).what().split(" \\(")[0]).toList();
    assertEquals(
        List.of(
            "is empty",
            "does not exist",
            "is no file name here",
            "is a data file, not an article",
            "is larger than 20 MB, too large for one article",
            "has a text of 720000 characters, too long for one article",
            "does not exist"),
        problems);
    readings.subList(0, 7).forEach(r -> assertFalse(problem(r).advice().isBlank()));
  }

  @Test
  void aFolderWithoutArticlesIsAProblem() throws IOException {
    file("a.json", "{}");
    assertTrue(problem(read(folder.toString()).get(0)).what().startsWith("holds no article"));
  }

  @Test
  void followsLinksButNotInCircles() throws IOException {
    file("a/1.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    Files.createSymbolicLink(folder.resolve("a/broken.txt"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("a/self.txt"), folder.resolve("a/self.txt"));
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a/1.txt"));
    List<Reading> readings = read(folder.toString());
    assertEquals(
        List.of("a/1.txt", "a/back", "a/broken.txt", "a/self.txt", "b.txt"), names(readings));
    assertEquals("is a link back to a folder around it", problem(readings.get(1)).what());
    assertEquals("does not exist", problem(readings.get(2)).what());
    assertTrue(readings.get(3) instanceof Reading.Failed);
    assertTrue(readings.get(4) instanceof Reading.Of);
  }

  @Test
  void whatMayNotBeReadIsAProblem() throws IOException {
    Path secret = Path.of(file("secret.txt", TEXT));
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(secret), "the superuser may read everything");
    try (Stream<Reading> readings = read(folder.toString()).stream()) {
      assertEquals(
          List.of("may not be listed", "may not be read"),
          readings.map(r -> problem(r).what()).toList());
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void namesOfAnyKindAreRead() throws IOException {
    for (String name :
        List.of("a b.txt", "100% #1?.txt", "it's \"q\".txt", "naïve 习近平.txt", "-rf.txt")) {
      assertTrue(read(file(name, TEXT)).get(0) instanceof Reading.Of, name);
    }
  }
}
