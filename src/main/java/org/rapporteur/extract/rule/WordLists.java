package org.rapporteur.extract.rule;

import java.util.Map;

/**
 * Word lists by name.
 *
 * @param byName base name of the file to its list
 */
public record WordLists(Map<String, WordList> byName) {

  public WordLists {
    byName = Map.copyOf(byName);
  }

  /**
   * @throws IllegalArgumentException when there is no such list
   */
  public WordList list(String name) {
    WordList list = byName.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no word list words/" + name + ".tsv");
    }
    return list;
  }
}
