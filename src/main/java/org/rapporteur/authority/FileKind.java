package org.rapporteur.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** What a file is, by its name and its first line. */
public enum FileKind {
  GEONAMES_PLACES(new GeoNamesPlaces()),
  GEONAMES_COUNTRIES(new GeoNamesCountries()),
  WIKIDATA_CSV(new WikidataCsv()),
  WIKIDATA_JSON(new WikidataJson()),
  FOLLOW_THE_MONEY(new FollowTheMoney()),
  RDF(new RdfDump());

  private static final int GEONAMES_COLUMNS = 19;

  private final Reader reader;

  FileKind(Reader reader) {
    this.reader = reader;
  }

  Reader reader() {
    return reader;
  }

  /**
   * @throws ImportException when it cannot be read or is none of these
   */
  static FileKind of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String first = firstLine(file);
    switch (ending) {
      case "txt", "tsv":
        if (first.startsWith("#")) {
          return GEONAMES_COUNTRIES;
        }
        if (first.split("\t", -1).length == GEONAMES_COLUMNS) {
          return GEONAMES_PLACES;
        }
        throw new ImportException(
            file.toString(),
            "is no table of GeoNames, which has 19 columns with tabs between, or is countryInfo.txt");
      case "csv":
        return WIKIDATA_CSV;
      case "json", "jsonl", "ndjson", "ftm", "ijson":
        return first.contains("\"schema\"") ? FOLLOW_THE_MONEY : WIKIDATA_JSON;
      default:
        return RDF;
    }
  }

  private static String firstLine(Path file) {
    try (BufferedReader lines = lines(file)) {
      char[] start = new char[4000];
      int read = lines.read(start);
      String text = read < 0 ? "" : new String(start, 0, read).strip();
      int end = text.indexOf('\n');
      return end < 0 ? text : text.substring(0, end);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** The file in UTF-8, unzipped if need be. */
  static BufferedReader lines(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new ImportException(file.toString(), "is a folder; name the files in it");
    }
    InputStream in = Files.newInputStream(file);
    boolean isZipped = file.toString().endsWith(".gz");
    return new BufferedReader(
        new InputStreamReader(isZipped ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
  }

  static ImportException unreadable(Path file, IOException e) {
    return new ImportException(file.toString(), "cannot be read (" + e + "); check the name");
  }
}
