/**
 * How statements are read from sentences. Comes in: an AnnotatedArticle, its Mentions and the rules
 * of the family. Goes out: StatementClaims. Must not know who is meant.
 */
package org.rapporteur.extract.statement;
