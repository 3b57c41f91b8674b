package org.rapporteur.page;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
    int width = columns.size();
    if (!(rows instanceof Mapped<?>)) {
      rows = rows.stream().map(List::copyOf).toList();
      if (rows.stream().anyMatch(r -> r.size() != width)) {
        throw new IllegalArgumentException(name + ": a row has not " + width + " cells");
      }
    }
  }

  /** Rows that are made when they are read, which on a page that is looked at they never are. */
  private static final class Mapped<T> extends AbstractList<List<Object>> {

    private final List<T> values;
    private final Function<T, List<Object>> row;

    Mapped(List<T> values, Function<T, List<Object>> row) {
      this.values = values;
      this.row = row;
    }

    @Override
    public List<Object> get(int index) {
      return row.apply(values.get(index));
    }

    @Override
    public int size() {
      return values.size();
    }
  }

  /**
   * A table of many rows.
   *
   * @param row makes the cells of one, as many as there are columns
   */
  static <T> Table ofMany(
      String name, List<String> columns, List<T> values, Function<T, List<Object>> row) {
    return new Table(name, columns, new Mapped<>(List.copyOf(values), row));
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
