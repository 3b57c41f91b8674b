package org.rapporteur.link.authority;

import java.util.function.Consumer;

/** The rows of a table, or of several as if they were one. */
@FunctionalInterface
interface Rows {

  /**
   * @throws AuthorityException for a row that does not fit, or that the reader refuses with an
   *     IllegalArgumentException
   */
  void each(Consumer<Table.Row> reader);
}
