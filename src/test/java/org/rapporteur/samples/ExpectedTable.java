package org.rapporteur.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found of each sample when somebody last looked: a file of tabs, an article a line.
 * Columns whose name begins with "-" count errors, the others what is right.
 */
final class ExpectedTable {

  /** Writes the table anew instead of holding on to it. */
  static final String UPDATE = "rapporteur.update";

  private static final Path FILE =
      Path.of("src/test/resources/org/rapporteur/samples/expected.tsv");

  private final Map<String, Map<String, Integer>> rows;

  private ExpectedTable(Map<String, Map<String, Integer>> rows) {
    this.rows = rows;
  }

  static ExpectedTable read() {
    try {
      List<String> lines = Files.readAllLines(FILE);
      String[] columns = lines.get(0).split("\t");
      Map<String, Map<String, Integer>> rows = new TreeMap<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t");
        Map<String, Integer> row = new LinkedHashMap<>();
        for (int i = 1; i < columns.length; i++) {
          row.put(columns[i], Integer.valueOf(cells[i]));
        }
        rows.put(cells[0], row);
      }
      return new ExpectedTable(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE + "; make it with -D" + UPDATE, e);
    }
  }

  static void write(Map<String, Map<String, Integer>> rows) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(rows)
        .forEach(
            (article, row) -> {
              if (lines.isEmpty()) {
                lines.add("article\t" + String.join("\t", row.keySet()));
              }
              List<String> cells = row.values().stream().map(String::valueOf).toList();
              lines.add(article + "\t" + String.join("\t", cells));
            });
    try {
      Files.write(FILE, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + FILE, e);
    }
  }

  /** Columns in which an article is worse than it was, with both numbers. */
  List<String> worse(String article, Map<String, Integer> now) {
    Map<String, Integer> before = rows.get(article);
    if (before == null) {
      return List.of("not in the table; add it with -D" + UPDATE);
    }
    List<String> worse = new ArrayList<>();
    now.forEach(
        (column, count) -> {
          int was = before.getOrDefault(column, 0);
          if (column.startsWith("-") ? count > was : count < was) {
            worse.add(column + " was " + was + ", is " + count);
          }
        });
    return worse;
  }
}
