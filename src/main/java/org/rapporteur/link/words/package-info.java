/**
 * The words that linking goes by: tables that lie beside this class as resources, one file a list.
 * Comes in: the name of a list. Goes out: a {@link org.rapporteur.extract.rule.WordList}. Must not
 * know what the words are used for.
 */
package org.rapporteur.link.words;
