package org.rapporteur.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.Known;
import org.rapporteur.link.authority.KnownBody;
import org.rapporteur.link.authority.KnownPerson;
import org.rapporteur.link.authority.KnownPlace;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Layout;
import org.rapporteur.link.authority.Names;

/**
 * Rows gathered from files. What the catalogue knows already keeps its key, its other names and
 * whatever the file is silent on.
 */
final class Gathering {

  private static final int SHORTEST = 3;

  private final Catalogue catalogue;
  private final OfficeNames offices;
  private final Optional<String> asOf;
  private final Map<Layout, SortedMap<String, List<String>>> rows = new EnumMap<>(Layout.class);
  private final SortedMap<String, Integer> skipped = new TreeMap<>();
  private final Map<String, Known> byGeonames = new HashMap<>();

  /**
   * @param asOf the day for which a holding without an end is known, unless the file tells
   */
  Gathering(Catalogue catalogue, Optional<String> asOf) {
    this.catalogue = catalogue;
    this.offices = new OfficeNames(catalogue);
    this.asOf = asOf;
    catalogue.all(KnownPlace.class).forEach(p -> byGeonames.put(p.geonames(), p));
    catalogue.all(KnownState.class).forEach(s -> byGeonames.put(s.geonames(), s));
    byGeonames.remove("");
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** Of a table by key, sorted; of terms.tsv by all that is not an end. */
  SortedMap<String, List<String>> rows(Layout layout) {
    return Collections.unmodifiableSortedMap(
        rows.getOrDefault(layout, Collections.emptySortedMap()));
  }

  /** How many records were of no use, by the reason. */
  SortedMap<String, Integer> skipped() {
    return Collections.unmodifiableSortedMap(skipped);
  }

  void skip(String reason) {
    skipped.merge(reason, 1, Integer::sum);
  }

  /** Our key for what has this GeoNames id, if we know it. */
  Optional<Known> ofGeonames(String id) {
    return Optional.ofNullable(byGeonames.get(id));
  }

  /** Key of the state that a code or Wikidata id stands for, "" for none. */
  String state(String codeOrKey) {
    return catalogue
        .stateOfCode(codeOrKey.toUpperCase(java.util.Locale.ROOT))
        .map(KnownState::key)
        .or(() -> Optional.of(codeOrKey).filter(this::isOfWorld))
        .orElse("");
  }

  private boolean isOfWorld(String key) {
    return rows(Layout.STATES).containsKey(key)
        || rows(Layout.BODIES).containsKey(key)
        || catalogue
            .byKey(key)
            .filter(k -> k instanceof KnownState || k instanceof KnownBody)
            .isPresent();
  }

  /**
   * @param key a Wikidata id, "" when the file has none
   * @return the key of the row
   */
  String person(String key, String name, Collection<String> names, String gender, String state) {
    if (Names.words(name).isEmpty()) {
      skip("a person without a name in Latin letters");
      return "";
    }
    String code = catalogue.byKey(state).map(Gathering::code).orElse("");
    String own = key.isEmpty() ? minted("person", name, code) : key;
    Optional<KnownPerson> known = known(own, KnownPerson.class);
    put(
        Layout.PEOPLE,
        own,
        label(name, known),
        aliases(name, names.stream().filter(n -> n.strip().contains(" ")).toList(), known),
        gender.isEmpty() ? known.map(KnownPerson::gender).orElse("") : gender,
        state.isEmpty() ? known.map(KnownPerson::state).orElse("") : state);
    return own;
  }

  private static String code(Known known) {
    return known instanceof KnownState state ? state.iso2().toLowerCase(java.util.Locale.ROOT) : "";
  }

  private static String minted(String kind, String name, String suffix) {
    return kind + "/" + Names.slug(name) + (suffix.isEmpty() ? "" : "-" + suffix);
  }

  /**
   * @param of key of the state or body, "" to look for it in the title
   * @param end "" when there is none
   * @param seen when the file knew this, "" if it does not tell
   */
  void term(String person, String title, String of, String start, String end, String seen) {
    if (!rows(Layout.PEOPLE).containsKey(person) && known(person, KnownPerson.class).isEmpty()) {
      skip("a holding of someone who has no name in the files");
      return;
    }
    if (title.isBlank()) {
      skip("a holding of an office that has no name in the files");
      return;
    }
    if (start.isEmpty()) {
      skip("a holding without a start");
      return;
    }
    if (!end.isEmpty() && end.compareTo(start) < 0 && !start.startsWith(end)) {
      skip("a holding that ends before it starts");
      return;
    }
    String known = seen.isEmpty() ? asOf.orElse("") : seen;
    if (end.isEmpty() && known.isEmpty()) {
      throw new ImportException(
          title + " of " + person,
          "has no end; say with --as-of on what day the file was made, for until then it was held");
    }
    String whose = of.isEmpty() || !isOfWorld(of) ? offices.of(title) : of;
    String office = offices.classOf(title, whose);
    table(Layout.TERMS)
        .put(
            String.join("\t", person, office, whose, start, title),
            List.of(
                person, clean(title), office, whose, start, end, end.isEmpty() ? known : "", ""));
  }

  void body(String key, String name, Collection<String> names, String type, String state) {
    if (Names.words(name).isEmpty()) {
      skip("a body without a name in Latin letters");
      return;
    }
    String own = key.isEmpty() ? minted("organization", name, "") : key;
    Optional<KnownBody> known = known(own, KnownBody.class);
    put(
        Layout.BODIES,
        own,
        label(name, known),
        aliases(name, names, known),
        known.map(KnownBody::type).orElse(type),
        state.isEmpty() ? known.map(KnownBody::state).orElse("") : state,
        "");
  }

  /** A place with its numbers as the file writes them, "" for what it does not tell. */
  void place(String key, String name, Collection<String> names, PlaceFacts facts) {
    Optional<Known> same = ofGeonames(facts.geonames());
    String own = same.map(Known::key).orElse(key);
    if (own.isEmpty() || Names.words(name).isEmpty()) {
      skip(own.isEmpty() ? "a place without an identifier" : "a place without a name");
      return;
    }
    if (catalogue.byKey(own).filter(k -> !(k instanceof KnownPlace)).isPresent()) {
      skip("a place that is a state or body of ours");
      return;
    }
    Optional<KnownPlace> known = known(own, KnownPlace.class);
    put(
        Layout.PLACES,
        own,
        label(name, known),
        aliases(name, names, known),
        facts.state().isEmpty() ? known.map(KnownPlace::state).orElse("") : facts.state(),
        facts.latitude().isEmpty() ? number(known.map(KnownPlace::latitude)) : facts.latitude(),
        facts.longitude().isEmpty() ? number(known.map(KnownPlace::longitude)) : facts.longitude(),
        facts.population().isEmpty()
            ? known.map(p -> p.population() + "").orElse("")
            : facts.population(),
        facts.kind().isEmpty() ? known.map(KnownPlace::kind).orElse("city") : facts.kind(),
        facts.geonames().isEmpty() ? known.map(KnownPlace::geonames).orElse("") : facts.geonames(),
        known.map(KnownPlace::within).orElse(""));
  }

  void state(String key, String name, Collection<String> names, StateFacts facts) {
    Optional<KnownState> known = known(key, KnownState.class);
    Set<String> demonyms = new LinkedHashSet<>(facts.demonyms());
    known.ifPresent(k -> demonyms.addAll(k.demonyms()));
    put(
        Layout.STATES,
        key,
        label(name, known),
        aliases(name, names, known),
        String.join("|", demonyms),
        facts.capital().isEmpty() ? known.map(KnownState::capital).orElse("") : facts.capital(),
        facts.iso2().isEmpty() ? known.map(KnownState::iso2).orElse("") : facts.iso2(),
        facts.iso3(),
        known.map(KnownState::kind).orElse("state"),
        known.map(KnownState::parent).orElse(""),
        known.isEmpty() ? facts.latitude() : number(known.map(KnownState::latitude)),
        known.isEmpty() ? facts.longitude() : number(known.map(KnownState::longitude)),
        facts.geonames().isEmpty() ? known.map(KnownState::geonames).orElse("") : facts.geonames());
  }

  private static String number(Optional<Double> value) {
    return value.map(v -> Double.toString(v)).orElse("");
  }

  private <K extends Known> Optional<K> known(String key, Class<K> type) {
    return catalogue.byKey(key).filter(type::isInstance).map(type::cast);
  }

  /** Ours if we know it: the word of English news, which others' lists need not have. */
  private static String label(String name, Optional<? extends Known> known) {
    return known.map(Known::name).orElse(clean(name));
  }

  private static String aliases(
      String name, Collection<String> names, Optional<? extends Known> known) {
    Set<String> theirs = new LinkedHashSet<>();
    theirs.add(clean(name));
    names.forEach(n -> theirs.add(clean(n)));
    theirs.removeIf(n -> isTooShort(n, known.orElse(null)));
    Set<String> all = new LinkedHashSet<>();
    known.ifPresent(k -> all.addAll(k.aliases()));
    all.addAll(theirs);
    all.remove(label(name, known));
    return String.join("|", all);
  }

  /** Codes of states, and what only a few letters tell apart from a word, are no names in texts. */
  private static boolean isTooShort(String name, Known known) {
    return name.contains("|")
        || Names.fold(name).length() < SHORTEST
        || known instanceof KnownState && name.length() <= SHORTEST;
  }

  private void put(Layout layout, String... cells) {
    List<String> row = new ArrayList<>(Arrays.stream(cells).map(Gathering::clean).toList());
    row.set(1, row.get(1).replace('|', ' '));
    table(layout).put(row.get(0), List.copyOf(row));
  }

  private SortedMap<String, List<String>> table(Layout layout) {
    return rows.computeIfAbsent(layout, l -> new TreeMap<>());
  }

  private static String clean(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
