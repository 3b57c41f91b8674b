package org.rapporteur.link.authority;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.link.Entity;

/** An entry of the authority data. */
public sealed interface Known permits KnownPerson, KnownState, KnownBody, KnownPlace {

  String WIKIDATA = "http://www.wikidata.org/entity/";
  String GEONAMES = "https://sws.geonames.org/";

  /** Last part of its IRI. */
  String key();

  String name();

  List<String> aliases();

  /** Key of the state it belongs to, "" when unknown. */
  String state();

  Entity entity();

  /** The public identifiers of a key and a GeoNames id ("" for none), as full IRIs. */
  static List<String> sameAs(String key, String geonames) {
    List<String> same = new ArrayList<>();
    if (key.matches("Q\\d+")) {
      same.add(WIKIDATA + key);
    }
    if (!geonames.isEmpty()) {
      same.add(GEONAMES + geonames + "/");
    }
    return same;
  }

  static String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
