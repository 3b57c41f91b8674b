/**
 * The forms in which other people's data come: files of RDF, FollowTheMoney, tables with a mapping,
 * endpoints. Comes in: a file or an address. Goes out: triples, one by one, as they are read. Must
 * not know the store, nor what the triples say.
 */
package org.rapporteur.merge.form;
