package org.rapporteur.serve;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.judge.Judgements;
import org.rapporteur.query.QueryException;
import org.rapporteur.query.Services;

/**
 * SPARQL Query that stops after so many rows. A header says so, whether or not it was reached. Sees
 * the data as people judged them until now.
 */
final class LimitedQuery extends SPARQL_QueryDataset {

  static final String HEADER = "X-Result-Limit";

  private final long rows;
  private final Services services;
  private final boolean isChanging;

  /**
   * @param isChanging whether the data, and what is judged of them, may change meanwhile
   */
  LimitedQuery(long rows, Services services, boolean isChanging) {
    this.rows = rows;
    this.services = services;
    this.isChanging = isChanging;
  }

  /** Within the transaction of the query. */
  @Override
  protected DatasetGraph getDataset(HttpAction action) {
    DatasetGraph stored = super.getDataset(action);
    return isChanging ? Judgements.of(stored).view(stored) : stored;
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(
      HttpAction action, Query query, String queryString) {
    boolean isOpen = query.getLimit() == Query.NOLIMIT || query.getLimit() > rows;
    if (isOpen && !query.isAskType()) {
      query.setLimit(rows);
      action.setResponseHeader(HEADER, Long.toString(rows));
    }
    return super.decideDataset(action, prepared(query), queryString);
  }

  private Query prepared(Query query) {
    try {
      return services.prepare(query);
    } catch (QueryException e) {
      ServletOps.errorForbidden(e.getMessage());
      throw e; // not reached: the line before throws
    }
  }
}
