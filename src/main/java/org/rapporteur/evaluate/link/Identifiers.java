package org.rapporteur.evaluate.link;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One form for identifiers that are written in several. */
final class Identifiers {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String GEONAMES = "https://sws.geonames.org/";

  private static final Pattern ITEM =
      Pattern.compile("(?:https?://(?:www\\.)?wikidata\\.org/(?:entity|wiki)/|wd:)?(Q[0-9]+)");
  private static final Pattern FEATURE =
      Pattern.compile("https?://(?:sws\\.|www\\.)?geonames\\.org/([0-9]+)(?:/.*)?");

  private Identifiers() {}

  /** As the graph writes it: "Q148" is http://www.wikidata.org/entity/Q148. */
  static String of(String form) {
    Matcher item = ITEM.matcher(form);
    if (item.matches()) {
      return WIKIDATA + item.group(1);
    }
    Matcher feature = FEATURE.matcher(form);
    return feature.matches() ? GEONAMES + feature.group(1) + "/" : form;
  }

  /** Whether a graph may have it: only Wikidata and GeoNames stand behind our actors and places. */
  static boolean isKnowable(String identifier) {
    return identifier.startsWith(WIKIDATA) || identifier.startsWith(GEONAMES);
  }

  /** Whether one of each is of the same scheme, so that they can agree or not. */
  static boolean areComparable(Set<String> some, Set<String> others) {
    return Stream.of(WIKIDATA, GEONAMES)
        .anyMatch(
            scheme ->
                some.stream().anyMatch(i -> i.startsWith(scheme))
                    && others.stream().anyMatch(i -> i.startsWith(scheme)));
  }
}
