/**
 * Claims become RDF: one named graph for each article, after the contract in the ontology. Comes
 * in: an Article with its {@link org.rapporteur.link.LinkedClaims}. Goes out: {@link
 * org.rapporteur.map.ArticleGraph}, and its writing in the usual formats. The first room that knows
 * Jena; vocabulary and IRIs live here. Must not decide who is meant nor what was said.
 */
package org.rapporteur.map;
