package org.rapporteur.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What others call a thing.
 *
 * @param source "Wikidata", "GeoNames", or the host
 * @param id in that source
 * @param page for people
 */
public record Identifier(String source, String id, String page) {

  private static final Map<String, String> SOURCES =
      new TreeMap<>(
          Map.of(
              "http://www.wikidata.org/entity/", "Wikidata",
              "https://sws.geonames.org/", "GeoNames",
              "http://sws.geonames.org/", "GeoNames",
              "http://dbpedia.org/resource/", "DBpedia",
              "https://viaf.org/viaf/", "VIAF"));

  static List<Identifier> of(List<String> sameAs) {
    return sameAs.stream().filter(s -> s.matches("https?://.*")).map(Identifier::of).toList();
  }

  private static Identifier of(String iri) {
    for (Map.Entry<String, String> source : SOURCES.entrySet()) {
      if (iri.startsWith(source.getKey())) {
        String id = iri.substring(source.getKey().length()).replaceFirst("/$", "");
        return new Identifier(source.getValue(), id, page(source.getValue(), id, iri));
      }
    }
    return new Identifier(iri.replaceFirst("https?://([^/]*).*", "$1"), iri, iri);
  }

  private static String page(String source, String id, String iri) {
    return switch (source) {
      case "Wikidata" -> "https://www.wikidata.org/wiki/" + id;
      case "GeoNames" -> "https://www.geonames.org/" + id;
      default -> iri;
    };
  }
}
