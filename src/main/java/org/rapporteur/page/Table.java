package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a page, to be taken away.
 *
 * @param name in JSON
 * @param columns their names
 * @param rows cells: text, numbers, or {@link Named}, which gives two columns in CSV
 */
public record Table(String name, List<String> columns, List<List<Object>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(r -> r.size() != width)) {
      throw new IllegalArgumentException(name + ": a row has not " + width + " cells");
    }
  }

  /** Begins a table. */
  public static Builder of(String name, String... columns) {
    return new Builder(name, List.of(columns));
  }

  /** A table that is being filled. */
  public static final class Builder {

    private final String name;
    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    private Builder(String name, List<String> columns) {
      this.name = name;
      this.columns = columns;
    }

    public Builder row(Object... cells) {
      rows.add(List.of(cells));
      return this;
    }

    public Table table() {
      return new Table(name, columns, rows);
    }
  }
}
