package org.rapporteur.authority;

import java.util.Map;
import java.util.SortedMap;

/**
 * What an import did, or would do.
 *
 * @param files what each was taken for
 * @param tables what became of each table
 * @param skipped records that were of no use, by the reason
 */
public record ImportReport(
    Map<String, FileKind> files, Map<String, Change> tables, SortedMap<String, Integer> skipped) {

  /** Rows of a table. */
  public record Change(int added, int changed, int same) {}
}
