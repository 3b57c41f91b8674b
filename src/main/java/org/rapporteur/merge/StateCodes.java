package org.rapporteur.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ISO codes and GeoNames ids of states by their Wikidata ids, from the authority data. */
public final class StateCodes {

  private static final String FILE = "/org/rapporteur/authority/states.tsv";
  private static final Map<String, String> SCHEMES =
      Map.of("iso2", "iso2", "iso3", "iso3", "geonames", "geonames");

  private final Map<Identifier, List<Identifier>> codes = new HashMap<>();

  private final Map<Identifier, String> states = new HashMap<>();

  private StateCodes() {}

  /** Empty when the program comes without authority data. */
  public static StateCodes bundled() {
    InputStream in = StateCodes.class.getResourceAsStream(FILE);
    return in == null ? new StateCodes() : of(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /**
   * @param table tab-separated, with a head; the columns key (a Wikidata id), iso2, iso3 and
   *     geonames count, where they are there. Closed here
   */
  public static StateCodes of(Reader table) {
    StateCodes codes = new StateCodes();
    try (BufferedReader lines = new BufferedReader(table)) {
      String head = lines.readLine();
      List<String> columns = head == null ? List.of() : fields(head);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        codes.add(columns, fields(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return codes;
  }

  private void add(List<String> columns, List<String> fields) {
    int state = columns.indexOf("key");
    if (state < 0 || state >= fields.size() || fields.get(state).isEmpty()) {
      return;
    }
    List<Identifier> found = new ArrayList<>();
    for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
      String scheme = SCHEMES.get(columns.get(i));
      if (scheme != null && !fields.get(i).isEmpty()) {
        found.add(new Identifier(scheme, fields.get(i)));
      }
    }
    Identifier key = new Identifier("wikidata", fields.get(state));
    codes.put(key, List.copyOf(found));
    states.put(key, fields.get(state));
    found.forEach(f -> states.put(f, fields.get(state)));
  }

  private static List<String> fields(String line) {
    return List.of(line.split("\t", -1));
  }

  List<Identifier> of(Identifier state) {
    return codes.getOrDefault(state, List.of());
  }

  /** The key of the state with that identifier. */
  Optional<String> stateOf(Identifier identifier) {
    return Optional.ofNullable(states.get(identifier));
  }
}
