package org.rapporteur.authority;

import java.util.Collection;
import java.util.List;

/**
 * What a file says of a state, "" for what it does not.
 *
 * @param capital its name
 * @param geonames id
 */
record StateFacts(
    Collection<String> demonyms,
    String capital,
    String iso2,
    String iso3,
    String latitude,
    String longitude,
    String geonames) {

  StateFacts {
    demonyms = List.copyOf(demonyms);
  }
}
