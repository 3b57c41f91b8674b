package org.rapporteur.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A table of GeoNames places: cities15000.txt, allCountries.txt, one country's. */
final class GeoNamesPlaces implements Reader {

  private static final int COLUMNS = 19;

  @Override
  public void read(Path file, Gathering into) {
    try (BufferedReader lines = FileKind.lines(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
          throw new ImportException(
              file + ":" + number,
              "has " + cells.length + " columns where a table of GeoNames has " + COLUMNS);
        }
        place(cells, into);
      }
    } catch (IOException e) {
      throw FileKind.unreadable(file, e);
    }
  }

  private static void place(String[] cells, Gathering into) {
    String kind = kind(cells[6], cells[7]);
    if (kind.isEmpty()) {
      into.skip("a feature of GeoNames that is no city or province");
      return;
    }
    into.place(
        "geonames/" + cells[0],
        cells[1],
        List.of(cells[2]),
        new PlaceFacts(into.state(cells[8]), cells[4], cells[5], cells[14], kind, cells[0]));
  }

  static String kind(String featureClass, String featureCode) {
    if (featureCode.equals("PPLC")) {
      return "capital";
    }
    return featureClass.equals("P") ? "city" : featureCode.equals("ADM1") ? "admin1" : "";
  }
}
