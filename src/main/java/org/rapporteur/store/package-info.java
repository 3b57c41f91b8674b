/**
 * Keeps article graphs. Comes in: {@link org.rapporteur.map.ArticleGraph}, or files of them. Goes
 * out: the same, one named graph an article, in transactions, with an index over their words. Must
 * not know what a graph says beyond its article's name, address and file.
 */
package org.rapporteur.store;
