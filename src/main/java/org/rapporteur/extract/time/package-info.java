/**
 * Days, months and lengths of time in sentences. Comes in: a sentence, the day of publication and
 * the word list of time. Goes out: When and ISO 8601 durations. Must not know what happened then.
 */
package org.rapporteur.extract.time;
