package org.rapporteur.evaluate.link;

/** What is counted, document by document. */
enum LinkMeasure {
  PERSON_GOLD,
  PERSON_FOUND,
  PERSON_RIGHT,
  STATE_GOLD,
  STATE_FOUND,
  STATE_RIGHT,
  ORGANIZATION_GOLD,
  ORGANIZATION_FOUND,
  ORGANIZATION_RIGHT,
  PLACE_GOLD,
  PLACE_FOUND,
  PLACE_RIGHT,
  OTHER_GOLD,
  OTHER_FOUND,
  OTHER_RIGHT,
  /** Of the places wrong, those that gold has for a city and the graph for its government. */
  PLACE_AS_GOVERNMENT,
  /** Gold whose identifier is neither of Wikidata nor of GeoNames. */
  LEFT_OUT
}
