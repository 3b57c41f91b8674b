package org.rapporteur.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Records of a CSV file, quoted as in RFC 4180. */
final class Csv {

  private static final int END = -1;

  private final BufferedReader in;
  private int next;

  Csv(BufferedReader in) throws IOException {
    this.in = in;
    this.next = in.read();
    if (next == '\uFEFF') {
      next = in.read();
    }
  }

  /** The next record, empty at the end. */
  List<String> record() throws IOException {
    while (next == '\n' || next == '\r') {
      advance();
    }
    List<String> cells = new ArrayList<>();
    if (next == END) {
      return cells;
    }
    cells.add(cell());
    while (next == ',') {
      advance();
      cells.add(cell());
    }
    return cells;
  }

  private String cell() throws IOException {
    StringBuilder cell = new StringBuilder();
    if (next == '"') {
      quoted(cell);
    }
    while (next != ',' && next != '\n' && next != '\r' && next != END) {
      cell.append((char) next);
      advance();
    }
    return cell.toString();
  }

  private void quoted(StringBuilder cell) throws IOException {
    advance();
    while (next != END) {
      if (next == '"') {
        advance();
        if (next != '"') {
          return;
        }
      }
      cell.append((char) next);
      advance();
    }
  }

  private void advance() throws IOException {
    next = in.read();
  }
}
