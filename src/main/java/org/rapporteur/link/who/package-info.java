/**
 * Who each mention of an article means: names by the names around them and the catalogue, noun
 * phrases by office and antecedent, pronouns by antecedent. Comes in: Claims and a Catalogue. Goes
 * out: {@link org.rapporteur.link.who.WhoIsWho}. Must not know events from statements.
 */
package org.rapporteur.link.who;
