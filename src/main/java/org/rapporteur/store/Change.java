package org.rapporteur.store;

/** What loading a graph did to a store. */
public enum Change {
  /** The store had no graph of this name. */
  ADDED,
  /** The store had another graph of this name. */
  REPLACED,
  /** The store had this very graph, and nothing was written. */
  UNCHANGED
}
