package org.rapporteur.merge;

/**
 * What both sides may know a thing by.
 *
 * @param scheme "wikidata", "geonames", "iso2", ...
 * @param value in the scheme's own form
 */
public record Identifier(String scheme, String value) implements Comparable<Identifier> {

  @Override
  public int compareTo(Identifier other) {
    int order = scheme.compareTo(other.scheme);
    return order == 0 ? value.compareTo(other.value) : order;
  }

  @Override
  public String toString() {
    return scheme + " " + value;
  }
}
