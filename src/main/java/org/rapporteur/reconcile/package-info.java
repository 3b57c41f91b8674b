/**
 * Which of our actors, places and events a name in a spreadsheet means, as the Reconciliation
 * Service API 0.2 of the W3C Community Group has it. Comes in: a store, and queries. Goes out:
 * candidates with a score and the features it is made of, suggestions, previews, values; and the
 * same asked of others' services. Must not know of servlets, nor change the data.
 */
package org.rapporteur.reconcile;
