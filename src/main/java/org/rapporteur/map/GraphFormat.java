package org.rapporteur.map;

/** Formats that article graphs are written in. */
public enum GraphFormat {
  /** Triples of all articles together, without their graphs. */
  TURTLE,
  /** Turtle with a block for each article's graph. */
  TRIG,
  /** One line a triple, each with its graph. */
  NQUADS,
  /** JSON-LD 1.1, one named graph for each article. */
  JSONLD
}
