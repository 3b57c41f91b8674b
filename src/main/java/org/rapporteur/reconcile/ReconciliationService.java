package org.rapporteur.reconcile;

import java.util.List;

/** Whoever says what names mean: our store, or a service elsewhere. */
public interface ReconciliationService {

  /**
   * @return candidates for each, the best first
   * @throws ReconcileException when the service cannot be used
   */
  List<List<Candidate>> reconcile(List<Asked> batch);

  /** How many to ask at a time. */
  int batchSize();
}
