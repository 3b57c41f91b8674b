package org.rapporteur.link.authority;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States and bodies. */
final class World {

  /** Shorter names count only in capitals: "US" is a state, "us" is not. */
  private static final int SHORT = 3;

  private final Index<KnownState> states = new Index<>(2_000);
  private final Index<KnownState> demonyms = new Index<>(1_000);
  private final Index<KnownState> capitals = new Index<>(500);
  private final Index<KnownBody> bodies = new Index<>(2_000);
  private final Map<String, Known> byKey = new LinkedHashMap<>();
  private final Map<String, KnownState> byCode = new HashMap<>();
  private final Map<String, KnownBody> byType = new HashMap<>();

  World(Rows stateTable, Rows bodyTable) {
    stateTable.each(row -> add(state(row)));
    bodyTable.each(row -> add(body(row)));
  }

  private static KnownState state(Table.Row row) {
    return new KnownState(
        row.text(0),
        row.text(1),
        row.list(2),
        row.list(3),
        row.text(4),
        row.text(5),
        row.text(7),
        row.text(8),
        row.decimal(9),
        row.decimal(10),
        row.text(11));
  }

  private static KnownBody body(Table.Row row) {
    return new KnownBody(row.text(0), row.text(1), row.list(2), row.text(3), row.text(4));
  }

  private void add(KnownState state) {
    byKey.put(state.key(), state);
    byCode.putIfAbsent(state.iso2(), state);
    if (state.kind().equals("union")) {
      return; // known as a body too, which it is
    }
    states.put(Names.fold(state.name()), state);
    state.aliases().forEach(alias -> states.put(Names.fold(alias), state));
    state.demonyms().forEach(demonym -> demonyms.put(Names.fold(demonym), state));
    if (state.kind().startsWith("state")) {
      capitals.put(Names.fold(state.capital()), state);
    }
  }

  private void add(KnownBody body) {
    byKey.put(body.key(), body);
    bodies.put(Names.fold(body.name()), body);
    body.aliases().forEach(alias -> bodies.put(Names.fold(alias), body));
    if (!body.state().isEmpty()) {
      byType.putIfAbsent(body.type() + " " + body.state(), body);
    }
  }

  Optional<KnownState> state(String name) {
    return isWord(name) ? Optional.empty() : first(states.get(Names.fold(name)));
  }

  Optional<KnownState> stateOfDemonym(String word) {
    return first(demonyms.get(Names.fold(word)));
  }

  Optional<KnownState> stateOfCapital(String name) {
    return first(capitals.get(Names.fold(name)));
  }

  /** A short name in small letters must be one that a body writes so: "dpa". */
  List<KnownBody> bodies(String name) {
    List<KnownBody> found = bodies.get(Names.fold(name));
    return isWord(name) ? found.stream().filter(b -> b.aliases().contains(name)).toList() : found;
  }

  Optional<KnownBody> body(String type, String state) {
    return Optional.ofNullable(byType.get(type + " " + state));
  }

  /** By ISO 3166-1 alpha-2, in capitals. */
  Optional<KnownState> stateOfCode(String iso2) {
    return iso2.isEmpty() ? Optional.empty() : Optional.ofNullable(byCode.get(iso2));
  }

  /** In the order of the tables, states first. */
  Collection<Known> all() {
    return Collections.unmodifiableCollection(byKey.values());
  }

  Optional<Known> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  private static boolean isWord(String name) {
    String letters = name.replace(".", "");
    return letters.length() <= SHORT && !letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  /** Those that act before regions. */
  private static Optional<KnownState> first(List<KnownState> found) {
    return found.stream().filter(KnownState::acts).findFirst().or(() -> found.stream().findFirst());
  }
}
