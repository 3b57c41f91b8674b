/**
 * A store, or what passes a filter, as files for other programs: a dump in the formats of RDF,
 * tables for spreadsheets, a network for Gephi. Comes in: a store. Goes out: bytes, the same for
 * the same store. Tables are SPARQL over one article at a time, in files of their own. Must not
 * hold more of a big store than an article, or what the chronicle holds.
 */
package org.rapporteur.export;
