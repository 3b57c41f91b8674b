package org.rapporteur.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** countryInfo.txt of GeoNames. */
final class GeoNamesCountries implements Reader {

  private static final int GEONAMES = 16;

  @Override
  public void read(Path file, Gathering into) {
    try (BufferedReader lines = FileKind.lines(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#") && !line.isBlank()) {
          country(line.split("\t", -1), file + ":" + number, into);
        }
      }
    } catch (IOException e) {
      throw FileKind.unreadable(file, e);
    }
  }

  private static void country(String[] cells, String where, Gathering into) {
    if (cells.length <= GEONAMES) {
      throw new ImportException(where, "has fewer columns than countryInfo.txt of GeoNames");
    }
    String geonames = cells[GEONAMES].equals("0") ? "" : cells[GEONAMES];
    String key =
        into.catalogue()
            .stateOfCode(cells[0])
            .map(s -> s.key())
            .orElse(geonames.isEmpty() ? "" : "geonames/" + geonames);
    if (key.isEmpty()) {
      into.skip("a country of GeoNames that exists no more");
      return;
    }
    into.state(
        key,
        cells[4],
        List.of(),
        new StateFacts(List.of(), cells[5], cells[0], cells[1], "", "", geonames));
  }
}
