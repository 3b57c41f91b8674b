package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Part;

/** Entries of the chronicle, the newest first, found by who has a part in them. */
final class Entries {

  private final List<Entry> newest;
  private final Map<String, List<Entry>> byThing = new HashMap<>();
  private final Map<String, List<Entry>> around = new HashMap<>();
  private final Set<String> stances;

  private Entries(Chronicle chronicle, Set<String> stances) {
    List<Entry> reversed = new ArrayList<>(chronicle.entries());
    Collections.reverse(reversed);
    this.newest = List.copyOf(reversed);
    this.stances = stances;
    for (Entry entry : newest) {
      Set<Entity> named = new HashSet<>();
      for (Part part : Part.values()) {
        named.addAll(entry.all(part));
      }
      named.forEach(n -> byThing.computeIfAbsent(n.iri(), i -> new ArrayList<>()).add(entry));
      for (String iri : around(named, chronicle)) {
        around.computeIfAbsent(iri, i -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** Those named, the states they act for, and the states that places are in. */
  private static Set<String> around(Set<Entity> named, Chronicle chronicle) {
    Set<String> around = new HashSet<>();
    for (Entity entity : named) {
      around.add(entity.iri());
      entity.inState().ifPresent(around::add);
      chronicle.states(entity).forEach(s -> around.add(s.iri()));
    }
    return around;
  }

  static Entries of(Inquiry inquiry) {
    return inquiry.kept("entries", () -> new Entries(inquiry.chronicle(), stances(inquiry)));
  }

  /** What somebody holds, not says, is on no board of statements. */
  private static Set<String> stances(Inquiry inquiry) {
    Set<String> stances = new HashSet<>();
    inquiry.rows("stances", Map.of()).forEach(r -> stances.add(r.text("statement")));
    return stances;
  }

  List<Entry> newest() {
    return newest;
  }

  /** Those in which it has any part. */
  List<Entry> of(String iri) {
    return byThing.getOrDefault(iri, List.of());
  }

  /** Those in which it, or who acts for it, has any part. */
  List<Entry> around(String iri) {
    return around.getOrDefault(iri, List.of());
  }

  boolean isStatement(Entry entry) {
    return entry.isStatement() && !stances.contains(entry.iri());
  }

  static boolean has(Entry entry, Part part, String iri) {
    for (Entity entity : entry.all(part)) {
      if (entity.iri().equals(iri)) {
        return true;
      }
    }
    return false;
  }

  /** "2023", "" where no date is known. */
  static String year(Entry entry) {
    String start = entry.when().start();
    return start.length() < 4 ? "" : start.substring(0, 4);
  }

  /** Whether it was or may have been within these bounds, of which "" is none. */
  static boolean isWithin(Entry entry, String since, String until) {
    String start = entry.when().start();
    String end = entry.when().end();
    return (since.isEmpty()
            || !end.isEmpty() && (end.compareTo(since) >= 0 || since.startsWith(end)))
        && (until.isEmpty()
            || !start.isEmpty() && (start.compareTo(until) <= 0 || start.startsWith(until)));
  }

  /** The claims of these entries, read whole. */
  static List<Claim> claims(Inquiry inquiry, List<Entry> entries) {
    return new Claims(inquiry)
        .of(entries.stream().map(e -> NodeFactory.createURI(e.iri())).toList());
  }
}
