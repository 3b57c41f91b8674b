/**
 * Whether a graph is what it should be. Comes in: {@link org.rapporteur.map.ArticleGraph}s, from
 * files or a store. Goes out: findings of SHACL shapes with the sentence at fault, and passages
 * that are not what the text says. Must not know how a graph was made, nor change one.
 */
package org.rapporteur.check;
