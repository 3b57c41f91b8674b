package org.rapporteur.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A table of this room: lines of as many fields as are wanted, and comments. */
final class Tsv {

  /** Takes a line. */
  @FunctionalInterface
  interface Row {
    /** Takes the fields of the line of that number. */
    void take(String[] fields, int line);
  }

  private Tsv() {}

  /**
   * @throws MergeException for a line with other than three fields
   */
  static void read(String resource, Row rows) {
    try (InputStream in = Tsv.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] fields = line.split("\t");
          if (fields.length != 3) {
            throw new MergeException(resource, number, "needs three fields with tabs between them");
          }
          rows.take(fields, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
