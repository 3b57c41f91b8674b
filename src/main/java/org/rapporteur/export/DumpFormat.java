package org.rapporteur.export;

/** Formats of a dump. */
public enum DumpFormat {
  TRIG,
  NQUADS,
  /** Sorted by bytes, each triple once, without graphs: what HDT's compiler takes. */
  NTRIPLES,
  TURTLE,
  JSONLD
}
