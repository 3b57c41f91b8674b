package org.rapporteur.query;

/** How an answer is written. */
public enum AnswerFormat {
  /** For people, in columns. */
  TABLE,
  CSV,
  TSV,
  /** SPARQL's JSON for tables, JSON-LD for graphs. */
  JSON,
  /** SPARQL's XML for tables, RDF/XML for graphs. */
  XML,
  /** For graphs. */
  TURTLE
}
