/**
 * How well roles were found: who holds an office of which state or body. Comes in: graphs of
 * articles and gold. Goes out: scores with the mistakes behind them.
 */
package org.rapporteur.evaluate.role;
