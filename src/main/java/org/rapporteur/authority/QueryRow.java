package org.rapporteur.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the result of a Wikidata query. What it is of, its first column of these names tells:
 * person, state, body, place. seeds/authority/README.md has the queries.
 *
 * @param cells by column, the case of which does not matter
 */
record QueryRow(Map<String, String> cells) {

  static final Set<String> SUBJECTS = Set.of("person", "state", "body", "place");

  private static final Pattern ITEM = Pattern.compile("(?:.*/)?(Q[1-9]\\d*)");
  private static final Pattern POINT =
      Pattern.compile("(?i)point\\s*\\(\\s*([-\\d.eE]+)\\s+([-\\d.eE]+)\\s*\\)");
  private static final int DEGREE_DIGITS = 4;

  QueryRow {
    Map<String, String> lower = new TreeMap<>();
    cells.forEach((column, value) -> lower.put(column.toLowerCase(Locale.ROOT), value.strip()));
    cells = lower;
  }

  void into(Gathering into) {
    if (cells.containsKey("person")) {
      person(into);
    } else if (cells.containsKey("state")) {
      state(into);
    } else if (cells.containsKey("body")) {
      into.body(
          item("body"),
          label("body"),
          list("bodyaltlabel"),
          label("type").isEmpty() ? "organisation" : label("type"),
          into.state(item("country")));
    } else {
      place(into);
    }
  }

  private void person(Gathering into) {
    String gender = text("genderlabel").isEmpty() ? text("gender") : text("genderlabel");
    String of = into.state(item("of"));
    String state = item("citizenship").isEmpty() ? of : into.state(item("citizenship"));
    String key =
        into.person(
            item("person"),
            label("person"),
            list("personaltlabel"),
            gender.matches("(fe)?male") ? gender : "",
            state);
    if (!key.isEmpty() && cells.containsKey("office") | cells.containsKey("officelabel")) {
      into.term(key, label("office"), of, date("start"), date("end"), date("asof"));
    }
  }

  private void state(Gathering into) {
    into.state(
        item("state"),
        label("state"),
        list("statealtlabel"),
        new StateFacts(
            list("demonym"),
            label("capital"),
            text("iso2"),
            text("iso3"),
            latitude(text("coordinates")),
            longitude(text("coordinates")),
            text("geonames")));
  }

  private void place(Gathering into) {
    into.place(
        item("place"),
        label("place"),
        list("placealtlabel"),
        new PlaceFacts(
            into.state(item("country")),
            latitude(text("coordinates")),
            longitude(text("coordinates")),
            text("population").replaceFirst("\\.0*$", ""),
            text("kind"),
            text("geonames")));
  }

  static String latitude(String point) {
    return degrees(point, 2);
  }

  static String longitude(String point) {
    return degrees(point, 1);
  }

  private static String degrees(String point, int group) {
    Matcher matcher = POINT.matcher(point);
    return matcher.find()
        ? java.math.BigDecimal.valueOf(Double.parseDouble(matcher.group(group)))
            .setScale(DEGREE_DIGITS, java.math.RoundingMode.HALF_UP)
            .toPlainString()
        : "";
  }

  private String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The Wikidata id in an address or by itself. */
  private String item(String column) {
    Matcher matcher = ITEM.matcher(text(column));
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** The label service gives the id of what has no label. */
  private String label(String column) {
    String label = text(column + "label");
    return label.matches("Q\\d+") ? "" : label;
  }

  private List<String> list(String column) {
    String text = text(column);
    String[] parts = text.contains("|") ? text.split("\\|") : text.split(", ");
    return Arrays.stream(parts).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private String date(String column) {
    String precision = text(column + "precision");
    return DatePart.of(text(column), precision.matches("\\d+") ? Integer.parseInt(precision) : 0);
  }
}
