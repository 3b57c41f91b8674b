package org.rapporteur.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSetRewindable;

/** What came of a question. */
public sealed interface Answer {

  /** Of a SELECT; may be read any number of times, from one thread. */
  record Table(RowSetRewindable rows) implements Answer {}

  /** Of an ASK. */
  record YesOrNo(boolean yes) implements Answer {}

  /** Of a CONSTRUCT or DESCRIBE. */
  record Triples(Graph graph) implements Answer {}
}
