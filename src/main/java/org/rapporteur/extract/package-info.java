/**
 * What an article claims: events, statements and roles, each with its words and the rule that found
 * it. Comes in: an AnnotatedArticle and a RuleSet. Goes out: {@link org.rapporteur.extract.Claims}
 * over mentions. Must not know who a mention is, nor what a graph is. The only room that knows the
 * rule format.
 */
package org.rapporteur.extract;
