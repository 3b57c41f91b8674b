/**
 * Pages over a store. Comes in: a store and an {@link org.rapporteur.page.Address}, that is a path
 * and parameters. Goes out: a {@link org.rapporteur.page.Document}, as HTML for people, as CSV or
 * JSON of the tables on the page, or as RDF of the thing it is about. A page is a pure function of
 * the data and its address, so that a server and a static site show the same. Must not know HTTP,
 * change the data, or look at any clock.
 *
 * <p>The paths, from the root of the server, are these; every filter is a parameter of the address,
 * and every address takes a suffix (or {@code format=}) for another form of the same:
 *
 * <ul>
 *   <li>{@code /} home, {@code /search}, {@code /statements}, {@code /matrix}, {@code /pair} and
 *       the like: a view, by its name;
 *   <li>{@code /questions/NAME}: a question of {@code queries/} with its form and its answer;
 *   <li>{@code /thing/KEY}: what is known of a thing. The key is what follows the base in its IRI;
 *       an IRI that is under another base is a parameter, {@code /thing?iri=...};
 *   <li>{@code /ontology}: the terms;
 *   <li>{@code /assets/...}: style and scripts, all of them ours or bundled.
 * </ul>
 *
 * <p>To add a page: a class that is a {@link org.rapporteur.page.Page}, entered in {@link
 * org.rapporteur.page.PageCatalogue}; a template {@code NAME.ftlh}; its queries as {@code
 * queries/NAME.rq}. Links are made by {@link org.rapporteur.page.Links} alone, which templates know
 * as {@code to}.
 */
package org.rapporteur.page;
