package org.rapporteur.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What docs/not-read-yet.md lists: a test a sentence, which fails once the sentence is read. */
public final class Gaps {

  private static final Path PAGE = Path.of("docs/not-read-yet.md");

  private Gaps() {}

  /**
   * @param family a heading of the page
   * @param reading what a sentence gives, in the form of the page
   */
  public static Stream<DynamicTest> of(String family, UnaryOperator<String> reading) {
    List<String[]> rows = rows(family);
    assertFalse(rows.isEmpty(), "no sentences of " + family + " in " + PAGE);
    return rows.stream()
        .map(
            row ->
                dynamicTest(
                    family + ": " + row[0],
                    () -> assertNotEquals(row[1], reading.apply(row[0]), "is read now")));
  }

  private static List<String[]> rows(String family) {
    List<String[]> rows = new ArrayList<>();
    boolean here = false;
    for (String line : lines()) {
      here = line.startsWith("## ") ? line.equals("## " + family) : here;
      String[] cells = line.split(" ?\\| ?");
      if (here && cells.length == 3 && !cells[1].equals("sentence") && !cells[1].equals("---")) {
        rows.add(new String[] {cells[1], cells[2]});
      }
    }
    return rows;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
