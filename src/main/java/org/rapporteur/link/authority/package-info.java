/**
 * What is known of people, offices, states, bodies and places, apart from any article. Comes in:
 * the tables of seeds/authority. Goes out: {@link org.rapporteur.link.authority.Catalogue} and its
 * entries. Must not know what an article says.
 */
package org.rapporteur.link.authority;
