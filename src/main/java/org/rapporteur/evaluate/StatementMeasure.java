package org.rapporteur.evaluate;

/** What is counted, document by document; sums of these make every score. */
enum StatementMeasure {
  PREDICTED,
  /** Predicted statements that some gold attribution matches. */
  TRUE,
  /** Matches whose speaker is right as well. */
  JOINT,
  /** Matches with a gold source, and those of them with the right speaker. */
  SOURCED,
  SOURCE_RIGHT,
  GOLD,
  GOLD_SPEECH,
  HIT_SPEECH,
  JOINT_SPEECH,
  GOLD_QUOTED,
  HIT_QUOTED,
  JOINT_QUOTED,
  GOLD_DIRECT,
  HIT_DIRECT,
  JOINT_DIRECT,
  GOLD_MIXED,
  HIT_MIXED,
  JOINT_MIXED,
  GOLD_INDIRECT,
  HIT_INDIRECT,
  JOINT_INDIRECT,
  CHARACTERS_GOLD,
  CHARACTERS_PREDICTED,
  CHARACTERS_BOTH
}
