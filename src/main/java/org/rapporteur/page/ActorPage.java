package org.rapporteur.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.rapporteur.chronicle.Entity;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Part;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.query.Actors;

/** Who an actor is, or what a place, and what it has to do with others. */
final class ActorPage {

  static final Set<String> KINDS = Set.of("Person", "State", "Organization", "Group", "Place");

  private static final int LEAF = 15;
  private static final int FEW = 4;
  private static final int MANY = 24;

  private final Inquiry inquiry;
  private final Address address;
  private final Node actor;
  private final String iri;
  private final String year;
  private boolean isState;

  ActorPage(Inquiry inquiry, Address address, Node actor) {
    this.inquiry = inquiry;
    this.address = address;
    this.actor = actor;
    this.iri = actor.toString();
    this.year = address.get("year");
  }

  View view(String kind) {
    Named named = inquiry.named(actor);
    Map<String, Object> model = new HashMap<>();
    model.put("actor", named);
    model.put("kind", kind);
    model.put("year", year);
    model.put("articles", Directory.of(inquiry).entry(inquiry, iri).articles());
    List<String> names = new ArrayList<>(new Actors(inquiry.data()).names(actor));
    names.remove(named.name());
    model.put("names", names);
    model.put("identifiers", Identifier.of(new Actors(inquiry.data()).sameAs(actor)));
    inquiry
        .value(actor, Vocabulary.IN_STATE)
        .ifPresent(s -> model.put("inState", inquiry.named(s)));
    Offices offices = Offices.of(inquiry, actor);
    model.put("offices", offices);
    model.put("representatives", representatives());
    this.isState = kind.equals("State");
    List<Entry> all = isState ? Entries.of(inquiry).around(iri) : Entries.of(inquiry).of(iri);
    List<Claim> events = events(all, model);
    met(all, model);
    statements(all, model);
    model.put("places", places(all).most(MANY));
    List<Table> tables =
        List.of(
            ClaimTables.events(events),
            counted("metWith", model.get("met")),
            counted("places", model.get("places")),
            offices.table());
    return View.of("actor", named.name(), model, tables).about(View.Subject.of(iri, named.name()));
  }

  /** All that the year asks for and that it takes part in, or that were there. */
  private List<Claim> events(List<Entry> all, Map<String, Object> model) {
    List<Entry> events = all.stream().filter(e -> !e.isStatement() && isPart(e)).toList();
    model.put("years", Entries.years(events));
    List<Entry> wanted = events.stream().filter(this::isWanted).toList();
    Leaf leaf = Leaf.of(address, wanted.size(), LEAF);
    List<Claim> shown = Entries.claims(inquiry, wanted.subList(leaf.from(), leaf.to()));
    inquiry.show("events-of", Map.of(isState ? "state" : "actor", actor));
    model.put("events", shown);
    model.put("leaf", leaf);
    return shown;
  }

  private boolean isWanted(Entry entry) {
    return year.isEmpty() || Entries.year(entry).equals(year);
  }

  /** Whether it, or who acts for it, was there; or whether it was there. */
  private boolean isPart(Entry entry) {
    return isParty(entry) || Entries.has(entry, Part.PLACE, iri);
  }

  private boolean isParty(Entry entry) {
    return entry.all(Part.PARTICIPANT).stream()
        .anyMatch(
            p -> p.iri().equals(iri) || isState && sides(p).stream().anyMatch(s -> s.equals(iri)));
  }

  /** Who somebody is to a state: the states that they act for. */
  private List<String> sides(Entity party) {
    return inquiry.chronicle().states(party).stream().map(Entity::iri).toList();
  }

  /** A person is together with people; a state, through those who act for it, with states. */
  private void met(List<Entry> all, Map<String, Object> model) {
    Tally met = new Tally();
    for (Entry entry : all) {
      if (!entry.isStatement() && entry.happened() && isWanted(entry) && isParty(entry)) {
        Set<Entity> others = new LinkedHashSet<>();
        for (Entity party : entry.all(Part.PARTICIPANT)) {
          others.addAll(isState ? inquiry.chronicle().states(party) : Set.of(party));
        }
        others.removeIf(o -> o.iri().equals(iri));
        others.forEach(o -> met.add(o, entry.kind()));
      }
    }
    inquiry.show("met-with", Map.of(isState ? "state" : "actor", actor));
    model.put("met", met.most(MANY));
    model.put("metAll", met.size());
  }

  private void statements(List<Entry> all, Map<String, Object> model) {
    Entries entries = Entries.of(inquiry);
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, List<Claim>> said = new TreeMap<>();
    Map<String, Part> parts =
        Map.of("speaker", Part.SPEAKER, "addressee", Part.ADDRESSEE, "about", Part.ABOUT);
    parts.forEach(
        (name, part) -> {
          List<Entry> those =
              all.stream()
                  .filter(e -> entries.isStatement(e) && Entries.has(e, part, iri) && isWanted(e))
                  .toList();
          counts.put(name, those.size());
          said.put(name, Entries.claims(inquiry, those.subList(0, Math.min(FEW, those.size()))));
        });
    model.put("statementCounts", counts);
    model.put("statements", said);
  }

  private Tally places(List<Entry> all) {
    Tally places = new Tally();
    for (Entry entry : all) {
      if (!entry.isStatement() && entry.happened() && isWanted(entry) && isParty(entry)) {
        entry.all(Part.PLACE).stream()
            .filter(p -> !p.iri().equals(iri))
            .forEach(p -> places.add(p, entry.kind()));
      }
    }
    return places;
  }

  /** Of a state: who acts for it, those in most articles first. */
  private List<Named> representatives() {
    Map<String, Set<String>> all =
        inquiry.kept(
            "representatives",
            () -> {
              Map<String, Set<String>> acting = new HashMap<>();
              for (Directory.Entry e : Directory.of(inquiry).all()) {
                inquiry
                    .chronicle()
                    .entity(e.thing().iri())
                    .filter(one -> !one.isState())
                    .ifPresent(
                        one ->
                            inquiry
                                .chronicle()
                                .states(one)
                                .forEach(
                                    s ->
                                        acting
                                            .computeIfAbsent(s.iri(), i -> new TreeSet<>())
                                            .add(one.iri())));
              }
              return acting;
            });
    Set<String> those = all.getOrDefault(iri, Set.of());
    return Directory.of(inquiry).all().stream()
        .filter(e -> those.contains(e.thing().iri()))
        .limit(MANY)
        .map(Directory.Entry::thing)
        .toList();
  }

  @SuppressWarnings("unchecked") // what met() and places() put there
  private static Table counted(String name, Object counts) {
    Table.Builder table = Table.of(name, "with", "times");
    ((List<Tally.Counted>) counts).forEach(c -> table.row(c.thing(), c.all()));
    return table.table();
  }
}
