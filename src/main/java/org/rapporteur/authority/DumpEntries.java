package org.rapporteur.authority;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes entries of what a dump says. */
final class DumpEntries {

  private static final Pattern WIKIDATA =
      Pattern.compile("https?://www\\.wikidata\\.org/(?:entity|wiki)/(Q[1-9]\\d*)");
  private static final Pattern GEONAMES =
      Pattern.compile("https?://(?:sws|www)\\.geonames\\.org/([1-9]\\d*)/?(?:about\\.rdf)?");

  private final DumpFacts facts;
  private final Gathering into;

  DumpEntries(DumpFacts facts, Gathering into) {
    this.facts = facts;
    this.into = into;
  }

  /** Hands on all, states first, as people and places refer to them. */
  void hand() {
    for (String subject : facts.subjects()) {
      if (!wikidata(subject).isEmpty() && facts.first(subject, "iso2").isPresent()) {
        state(subject);
      }
    }
    for (String subject : facts.subjects()) {
      if (!facts.all(subject, "holding").isEmpty()
          || facts.all(subject, "type").contains("person")) {
        person(subject);
      } else if (isPlace(subject)) {
        place(subject);
      }
    }
  }

  private boolean isPlace(String subject) {
    boolean lies =
        facts.first(subject, "point").isPresent()
            || facts.first(subject, "latitude").isPresent()
                && facts.first(subject, "longitude").isPresent();
    boolean isKind =
        facts.all(subject, "type").contains("place")
            || facts.all(subject, "type").contains("city")
            || facts.first(subject, "geonames").isPresent()
            || GEONAMES.matcher(subject).matches();
    return lies && isKind && facts.first(subject, "iso2").isEmpty();
  }

  private void state(String subject) {
    String point = text(subject, "point");
    into.state(
        wikidata(subject),
        facts.name(subject),
        facts.aliases(subject),
        new StateFacts(
            facts.all(subject, "demonym"),
            facts.first(subject, "capital").map(facts::name).orElse(""),
            text(subject, "iso2"),
            text(subject, "iso3"),
            QueryRow.latitude(point),
            QueryRow.longitude(point),
            text(subject, "geonames")));
  }

  private void person(String subject) {
    List<String> citizenships = facts.all(subject, "citizenship");
    String gender = text(subject, "gender");
    String key =
        into.person(
            wikidata(subject),
            facts.name(subject),
            facts.aliases(subject),
            gender.matches("(fe)?male") ? gender : "",
            citizenships.size() == 1 ? into.state(wikidata(citizenships.get(0))) : "");
    if (key.isEmpty()) {
      return;
    }
    for (String statement : facts.all(subject, "holding")) {
      if (facts.all(statement, "rank").contains("deprecated")) {
        into.skip("a holding that Wikidata deprecates");
      } else {
        holding(key, statement);
      }
    }
  }

  private void holding(String person, String statement) {
    String office = text(statement, "office");
    String of =
        facts
            .first(statement, "of")
            .or(() -> facts.first(office, "of"))
            .or(() -> facts.first(office, "country"))
            .map(this::wikidata)
            .orElse("");
    into.term(
        person,
        facts.name(office),
        into.state(of),
        DatePart.of(text(statement, "start"), 0),
        DatePart.of(text(statement, "end"), 0),
        facts.modified());
  }

  private void place(String subject) {
    String point = text(subject, "point");
    String featureClass = text(subject, "featureclass").replaceFirst(".*#", "");
    String featureCode = text(subject, "featurecode").replaceFirst(".*\\.", "");
    boolean isCity = facts.all(subject, "type").contains("city");
    String kind =
        featureClass.isEmpty()
            ? isCity ? "city" : "admin1"
            : GeoNamesPlaces.kind(featureClass, featureCode);
    if (!featureClass.isEmpty() && kind.isEmpty()) {
      into.skip("a feature of GeoNames that is no city or province");
      return;
    }
    String geonames = geonames(subject);
    String wikidata = wikidata(subject);
    into.place(
        wikidata.isEmpty() && !geonames.isEmpty() ? "geonames/" + geonames : wikidata,
        facts.name(subject),
        facts.aliases(subject),
        new PlaceFacts(
            facts.first(subject, "country").map(this::country).orElse(""),
            point.isEmpty() ? degrees(text(subject, "latitude")) : QueryRow.latitude(point),
            point.isEmpty() ? degrees(text(subject, "longitude")) : QueryRow.longitude(point),
            text(subject, "population").replaceFirst("^\\+", "").replaceFirst("\\.0*$", ""),
            kind,
            geonames));
  }

  private String country(String value) {
    String item = wikidata(value);
    return into.state(item.isEmpty() ? value : item);
  }

  private static String degrees(String text) {
    return text.strip().matches("-?\\d+(\\.\\d+)?") ? text.strip() : "";
  }

  private String text(String subject, String role) {
    return facts.first(subject, role).orElse("");
  }

  /** The id in the IRI, or in one that is said to be the same. */
  private String wikidata(String iri) {
    return id(WIKIDATA, iri)
        .or(
            () ->
                facts.all(iri, "same").stream().flatMap(s -> id(WIKIDATA, s).stream()).findFirst())
        .orElse("");
  }

  private String geonames(String iri) {
    return facts
        .first(iri, "geonames")
        .filter(id -> id.matches("[1-9]\\d*"))
        .or(() -> id(GEONAMES, iri))
        .or(
            () ->
                facts.all(iri, "same").stream().flatMap(s -> id(GEONAMES, s).stream()).findFirst())
        .orElse("");
  }

  private static Optional<String> id(Pattern pattern, String iri) {
    Matcher matcher = pattern.matcher(iri);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
