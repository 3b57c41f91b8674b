package org.rapporteur.link.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A table of authority data: tab-separated, with a header. */
final class Table implements Rows {

  private static final String FOLDER = "/org/rapporteur/authority/";

  private final String name;
  private final String text;

  private Table(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * @throws AuthorityException when there is no such table
   */
  static Table packaged(String name) {
    try (InputStream in = Table.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new AuthorityException(
            name, 0, "is not packaged; build from a whole checkout, with seeds/authority");
      }
      return new Table(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * @throws AuthorityException when it cannot be read, or has other columns
   */
  static Table read(Path file, List<String> columns) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new AuthorityException(file.toString(), 0, "cannot be read (" + e + ")");
    }
    String head = text.lines().findFirst().orElse("");
    if (!head.equals(String.join("\t", columns))) {
      throw new AuthorityException(
          file.toString(),
          1,
          "has the columns \"" + head + "\"; with tabs between, they must be " + columns);
    }
    return new Table(file.toString(), text.replace("\r", ""));
  }

  static Table of(String name, String text) {
    return new Table(name, text);
  }

  /**
   * A row whose cells are read by position.
   *
   * @param file name of its table
   * @param line 1-based
   */
  record Row(String file, int line, String[] cells) {

    String text(int column) {
      return cells[column];
    }

    List<String> list(int column) {
      return cells[column].isEmpty() ? List.of() : List.of(cells[column].split("\\|"));
    }

    /** Null when the cell is empty. */
    Double decimal(int column) {
      return cells[column].isEmpty() ? null : Double.valueOf(cells[column]);
    }

    int whole(int column) {
      return cells[column].isEmpty() ? 0 : Integer.parseInt(cells[column]);
    }
  }

  /**
   * Every row below the header.
   *
   * @throws AuthorityException for a row with another number of cells than the header, or one that
   *     the reader refuses with an IllegalArgumentException
   */
  @Override
  public void each(Consumer<Row> reader) {
    int columns = 0;
    int line = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      line++;
      if (line == 1) {
        columns = count(start, end);
      } else {
        row(start, end, columns, line, reader);
      }
      start = end + 1;
    }
  }

  private void row(int start, int end, int columns, int line, Consumer<Row> reader) {
    int found = count(start, end);
    if (found != columns) {
      throw new AuthorityException(
          name, line, "has " + found + " cells where the header has " + columns);
    }
    try {
      reader.accept(new Row(name, line, cells(start, end, columns)));
    } catch (IllegalArgumentException e) {
      throw new AuthorityException(
          name, line, "cannot be used (" + e.getMessage() + "): " + text.substring(start, end));
    }
  }

  private int count(int start, int end) {
    int count = 1;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\t') {
        count++;
      }
    }
    return count;
  }

  private String[] cells(int start, int end, int columns) {
    String[] cells = new String[columns];
    int from = start;
    for (int i = 0; i < columns; i++) {
      int tab = i == columns - 1 ? end : text.indexOf('\t', from);
      cells[i] = text.substring(from, tab);
      from = tab + 1;
    }
    return cells;
  }
}
