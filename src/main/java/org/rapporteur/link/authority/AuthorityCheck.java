package org.rapporteur.link.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for what is wrong in the tables: duplicates, names and references that are missing, numbers
 * and dates that cannot be, holdings that are told twice or overlap.
 */
public final class AuthorityCheck {

  private static final Pattern KEY =
      Pattern.compile(
          "Q[1-9]\\d*|geonames/[1-9]\\d*|(person|organization|place)/[a-z0-9]+(-[a-z0-9]+)*");

  private final Layers layers;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Layout, Set<String>> keys = new EnumMap<>(Layout.class);

  private AuthorityCheck(Layers layers) {
    this.layers = layers;
  }

  /**
   * @param folder a user's own tables, to be checked over ours
   * @return by table and line
   * @throws AuthorityException when a table cannot be read at all
   */
  public static List<Finding> of(Optional<Path> folder) {
    AuthorityCheck check = new AuthorityCheck(folder.map(Layers::over).orElseGet(Layers::packaged));
    check.run();
    return List.copyOf(check.findings);
  }

  private void run() {
    for (Layout layout : Layout.values()) {
      keys.put(layout, new HashSet<>());
      if (layout.isKeyed()) {
        layers.rows(layout).each(row -> entry(layout, row));
      }
    }
    List.of(Layout.STATES, Layout.BODIES, Layout.PEOPLE, Layout.PLACES)
        .forEach(layout -> layers.rows(layout).each(row -> references(layout, row)));
    layers.rows(Layout.TITLES).each(this::title);
    holdings();
  }

  private void entry(Layout layout, Table.Row row) {
    String key = row.text(0);
    if (!KEY.matcher(key).matches()) {
      error(row, "\"" + key + "\" is no key; write a Wikidata id, geonames/ID or person/name");
    }
    if (!keys.get(layout).add(key)) {
      error(row, key + " has a row already");
    }
    if (row.text(1).isBlank()) {
      error(row, key + " has no name");
    }
    int latitude = layout.at("latitude");
    if (latitude >= 0) {
      number(row, latitude, 90);
      number(row, latitude + 1, 180);
      if (row.text(latitude).isEmpty() != row.text(latitude + 1).isEmpty()) {
        error(row, key + " has half a position");
      }
    }
  }

  private void number(Table.Row row, int column, double most) {
    try {
      Double value = row.decimal(column);
      if (value != null && !(Math.abs(value) <= most)) {
        error(row, row.text(0) + " lies at " + value + ", which is nowhere");
      }
    } catch (NumberFormatException e) {
      error(row, "\"" + row.text(column) + "\" is no number");
    }
  }

  private void references(Layout layout, Table.Row row) {
    int within = layout.at("within");
    if (within >= 0 && !row.text(within).isEmpty()) {
      String city = row.text(within);
      if (!keys.get(Layout.PLACES).contains(city)) {
        error(row, row.text(0) + " lies in " + city + ", of no row");
      }
    }
    for (String column : List.of("state", "parent", "members")) {
      int at = layout.at(column);
      if (at >= 0) {
        row.list(at).stream()
            .filter(k -> !isOfWorld(k))
            .forEach(k -> error(row, row.text(0) + " has the " + column + " " + k + ", of no row"));
      }
    }
  }

  private boolean isOfWorld(String key) {
    return keys.get(Layout.STATES).contains(key) || keys.get(Layout.BODIES).contains(key);
  }

  private void title(Table.Row row) {
    try {
      Office.of(row.text(1));
    } catch (IllegalArgumentException e) {
      error(row, "\"" + row.text(1) + "\" is no class of office");
    }
  }

  private void holdings() {
    Holdings holdings = new Holdings(this::report);
    Map<String, Integer> unknown = new HashMap<>();
    layers
        .rows(Layout.TERMS)
        .each(
            row -> {
              if (!keys.get(Layout.PEOPLE).contains(row.text(0))) {
                error(row, row.text(0) + " is no person of people.tsv");
              }
              String of = row.text(3);
              if (!of.isEmpty() && !isOfWorld(of) && unknown.merge(of, 1, Integer::sum) == 1) {
                error(row, of + " is no state or body of a row");
              }
              holdings.add(row);
            });
    holdings.compare();
  }

  private void error(Table.Row row, String problem) {
    report(new Finding(true, row.file(), row.line(), problem));
  }

  private void report(Finding finding) {
    findings.add(finding);
  }
}
