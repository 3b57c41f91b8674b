package org.rapporteur.link.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.extract.rule.WordList;

/** Reads the word lists of linking, which come with the program. */
public final class LinkWords {

  private LinkWords() {}

  /**
   * @param name of the list: "seats" for seats.tsv
   * @throws IllegalArgumentException when there is no such list
   * @throws org.rapporteur.extract.rule.RuleException when a line does not fit its header
   */
  public static WordList list(String name) {
    try (InputStream in = LinkWords.class.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IllegalArgumentException("no word list link/words/" + name + ".tsv");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return WordList.parse(name, text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read link/words/" + name + ".tsv", e);
    }
  }

  /**
   * What one column of a list says of each word, in file order.
   *
   * @throws IllegalArgumentException when there is no such list
   */
  public static Map<String, String> column(String name, String column) {
    WordList list = list(name);
    Map<String, String> cells = new LinkedHashMap<>();
    list.words().forEach(w -> cells.put(w, list.value(w, column).orElseThrow()));
    return cells;
  }
}
