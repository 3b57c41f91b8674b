package org.rapporteur.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The result of a Wikidata query as CSV, quoted as in RFC 4180. */
final class WikidataCsv implements Reader {

  @Override
  public void read(Path file, Gathering into) {
    try (BufferedReader in = FileKind.lines(file)) {
      Csv csv = new Csv(in);
      List<String> head = csv.record();
      check(head, file.toString());
      int number = 1;
      for (List<String> cells = csv.record(); !cells.isEmpty(); cells = csv.record()) {
        number++;
        if (cells.size() != head.size()) {
          throw new ImportException(
              file + ": record " + number,
              "has " + cells.size() + " cells where the head has " + head.size());
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
          row.put(head.get(i), cells.get(i));
        }
        new QueryRow(row).into(into);
      }
    } catch (IOException e) {
      throw FileKind.unreadable(file, e);
    }
  }

  static void check(Iterable<String> columns, String file) {
    for (String column : columns) {
      if (QueryRow.SUBJECTS.contains(column.toLowerCase(Locale.ROOT))) {
        return;
      }
    }
    throw new ImportException(
        file,
        "has none of the columns person, state, body and place, but "
            + String.join(", ", columns)
            + "; seeds/authority/README.md has the queries that give them");
  }
}
