/**
 * Events from their mentions. Comes in: event claims and what their mentions mean. Goes out: each
 * event of the article once. Must not know how a mention was resolved.
 */
package org.rapporteur.link.event;
