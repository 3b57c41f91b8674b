/**
 * Positions and words of a text: what every later room speaks in. Comes in: nothing. Goes out:
 * values. Must not know where a text came from or what it says.
 */
package org.rapporteur.text;
