package org.rapporteur.authority;

/**
 * What a file says of a place, "" for what it does not.
 *
 * @param state key
 * @param kind as in places.tsv
 * @param geonames id
 */
record PlaceFacts(
    String state,
    String latitude,
    String longitude,
    String population,
    String kind,
    String geonames) {}
