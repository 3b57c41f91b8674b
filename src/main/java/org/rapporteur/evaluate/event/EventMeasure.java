package org.rapporteur.evaluate.event;

/** What is counted, document by document. */
enum EventMeasure {
  /** Gold events that are asked for. */
  GOLD,
  HIT,
  /** Found ones that gold has and does not ask for. */
  OPTIONAL_HIT,
  /** Events of the graph that no gold one matches. */
  EXTRA,
  PARTY_GOLD,
  PARTY_HIT,
  PARTY_FOUND,
  PARTY_RIGHT,
  KIND,
  KIND_RIGHT,
  STATUS,
  STATUS_RIGHT,
  PLACE,
  PLACE_RIGHT,
  DATE,
  DATE_RIGHT,
  DURATION,
  DURATION_RIGHT,
  STATEMENT_GOLD,
  STATEMENT_HIT,
  STATEMENT_FOUND,
  STATEMENT_RIGHT,
  SPEAKER,
  SPEAKER_RIGHT,
  ADDRESSEE,
  ADDRESSEE_RIGHT,
  RELAY,
  RELAY_RIGHT
}
