package org.rapporteur.extract.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words or phrases with what is said of each: a TSV file whose header names the columns and whose
 * first column is the entry. Lines that begin with '#' are comments. Look-ups ignore case.
 */
public final class WordList {

  private final String name;
  private final List<String> columns;
  private final Map<String, List<String>> rows;
  private final int longest;

  private WordList(String name, List<String> columns, Map<String, List<String>> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
    this.longest = rows.keySet().stream().mapToInt(w -> w.split(" ").length).max().orElse(0);
  }

  /**
   * @param name of the list, its file's base name
   * @param lines of the file, header first
   */
  public static WordList parse(String name, List<String> lines) {
    List<String> columns = null;
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns == null) {
        columns = cells;
        continue;
      }
      String place = "line " + (i + 1);
      if (cells.size() != columns.size()) {
        throw new RuleException(
            name + ".tsv",
            place,
            "has " + cells.size() + " cells where the header has " + columns.size());
      }
      if (rows.put(fold(cells.get(0)), cells) != null) {
        throw new RuleException(
            name + ".tsv", place, "repeats \"" + cells.get(0) + "\"; keep one of the two");
      }
    }
    if (columns == null) {
      throw new RuleException(name + ".tsv", "", "is empty; its first line names the columns");
    }
    return new WordList(name, columns, rows);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  public String name() {
    return name;
  }

  public boolean contains(String word) {
    return rows.containsKey(fold(word));
  }

  /** The cell of a word's row in the named column. */
  public Optional<String> value(String word, String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new RuleException(name + ".tsv", "", "has no column \"" + column + "\"");
    }
    return Optional.ofNullable(rows.get(fold(word))).map(row -> row.get(at));
  }

  /** Entries in lower case, in file order. */
  public Set<String> words() {
    return rows.keySet();
  }

  /** Words in the longest entry. */
  public int longestEntry() {
    return longest;
  }
}
