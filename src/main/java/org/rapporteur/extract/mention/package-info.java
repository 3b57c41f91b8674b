/**
 * Words that stand for actors and places: names, noun phrases with an office or a group at their
 * head, pronouns. Comes in: an AnnotatedArticle and word lists. Goes out: {@link
 * org.rapporteur.extract.mention.Mentions}. Must not know who is meant.
 */
package org.rapporteur.extract.mention;
