package org.rapporteur.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tab-separated tables beside this class. */
final class Tables {

  private Tables() {}

  static List<List<String>> rows(String file, int columns) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Tables.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> row = List.of(line.split("\t", -1));
          if (row.size() != columns) {
            throw new ReconcileException(
                file + ":" + number, "needs " + columns + " fields with tabs between them");
          }
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(","));
  }
}
