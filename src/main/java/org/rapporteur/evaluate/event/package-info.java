/**
 * How well events, and statements with speaker and addressee, were found. Comes in: graphs of
 * articles and gold documents. Goes out: scores with the mistakes behind them.
 */
package org.rapporteur.evaluate.event;
