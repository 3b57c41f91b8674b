package org.rapporteur.evaluate.role;

/** What is counted, document by document. */
enum RoleMeasure {
  /** Found roles whose person and body gold both knows, and those of them it sees related. */
  JUDGED,
  RIGHT,
  /** Gold roles of states and parties' offices, told in one sentence. */
  POLITICAL_NEAR,
  POLITICAL_NEAR_HIT,
  POLITICAL,
  POLITICAL_HIT,
  /** All told in one sentence. */
  NEAR,
  NEAR_HIT,
  ALL,
  ALL_HIT
}
