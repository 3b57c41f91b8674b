/**
 * How roles are read from sentences. Comes in: an AnnotatedArticle, its Mentions and the rules of
 * the family. Goes out: RoleClaims. Must not know who is meant.
 */
package org.rapporteur.extract.role;
