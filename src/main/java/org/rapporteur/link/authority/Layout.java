package org.rapporteur.link.authority;

import java.util.List;

/** The tables that a user may have of their own, in the form of ours. */
public enum Layout {
  PEOPLE("people.tsv", "key", "name", "aliases", "gender", "state"),
  TERMS("terms.tsv", "person", "office", "class", "of", "start", "end", "as_of", "basis"),
  STATES(
      "states.tsv",
      "key",
      "name",
      "aliases",
      "demonyms",
      "capital",
      "iso2",
      "iso3",
      "kind",
      "parent",
      "latitude",
      "longitude",
      "geonames"),
  BODIES("bodies.tsv", "key", "name", "aliases", "type", "state", "members"),
  PLACES(
      "places.tsv",
      "key",
      "name",
      "aliases",
      "state",
      "latitude",
      "longitude",
      "population",
      "kind",
      "geonames",
      "within"),
  TITLES("titles.tsv", "title", "class", "iso2");

  private final String file;
  private final List<String> columns;

  Layout(String file, String... columns) {
    this.file = file;
    this.columns = List.of(columns);
  }

  public String file() {
    return file;
  }

  public List<String> columns() {
    return columns;
  }

  /** True where a row is the entry of its first cell, and an own row takes the place of ours. */
  public boolean isKeyed() {
    return this != TERMS && this != TITLES;
  }

  int at(String column) {
    return columns.indexOf(column);
  }
}
