package org.rapporteur.extract.time;

/** Where a day without its year or week lies, seen from the day of publication. */
public enum Direction {
  /** The latest such day up to publication: "met on Saturday". */
  PAST,
  /** The next such day from publication on: "will meet on Saturday". */
  FUTURE,
  /** Whichever of the two is nearer: "was to meet on Saturday". */
  NEAREST
}
