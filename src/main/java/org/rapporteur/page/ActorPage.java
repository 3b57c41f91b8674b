package org.rapporteur.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.rapporteur.chronicle.Chronicle;
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
    boolean isState = kind.equals("State");
    Entries entries = Entries.of(inquiry);
    Company company = new Company(inquiry.chronicle(), iri, isState);
    List<Entry> events =
        (isState ? entries.around(iri) : entries.of(iri))
            .stream().filter(e -> !e.isStatement() && company.isPart(e)).toList();
    List<Claim> shown = events(events, model);
    List<Entry> held =
        events.stream().filter(e -> e.happened() && isWanted(e) && company.isParty(e)).toList();
    Tally met = company.others(held);
    model.put("met", met.most(MANY));
    model.put("metAll", met.size());
    model.put("places", company.places(held).most(MANY));
    statements(entries, model);
    String as = isState ? "state" : "actor";
    inquiry.show("events-of", Map.of(as, actor));
    inquiry.show("met-with", Map.of(as, actor));
    List<Table> tables =
        List.of(
            ClaimTables.events(shown),
            counted("metWith", model.get("met")),
            counted("places", model.get("places")),
            offices.table());
    return View.of("actor", named.name(), model, tables).about(View.Subject.of(iri, named.name()));
  }

  /** Those that the year asks for, a leaf of them whole. */
  private List<Claim> events(List<Entry> events, Map<String, Object> model) {
    model.put("years", Entries.years(events));
    List<Entry> wanted = events.stream().filter(this::isWanted).toList();
    Leaf leaf = Leaf.of(address, wanted.size(), LEAF);
    List<Claim> shown = Entries.claims(inquiry, wanted.subList(leaf.from(), leaf.to()));
    model.put("events", shown);
    model.put("leaf", leaf);
    return shown;
  }

  private boolean isWanted(Entry entry) {
    return year.isEmpty() || Entries.year(entry).equals(year);
  }

  private void statements(Entries entries, Map<String, Object> model) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, List<Claim>> said = new TreeMap<>();
    Map<String, Part> parts =
        Map.of("speaker", Part.SPEAKER, "addressee", Part.ADDRESSEE, "about", Part.ABOUT);
    parts.forEach(
        (name, part) -> {
          List<Entry> those =
              entries.of(iri).stream()
                  .filter(e -> entries.isStatement(e) && Entries.has(e, part, iri) && isWanted(e))
                  .toList();
          counts.put(name, those.size());
          said.put(name, Entries.claims(inquiry, those.subList(0, Math.min(FEW, those.size()))));
        });
    model.put("statementCounts", counts);
    model.put("statements", said);
  }

  /** Of a state: who acts for it, those in most articles first. */
  private List<Named> representatives() {
    Map<String, Set<String>> all =
        inquiry.kept("representatives", () -> acting(inquiry.chronicle(), Directory.of(inquiry)));
    Set<String> those = all.getOrDefault(iri, Set.of());
    return Directory.of(inquiry).all().stream()
        .filter(e -> those.contains(e.thing().iri()))
        .limit(MANY)
        .map(Directory.Entry::thing)
        .toList();
  }

  /** By state, who acts for it. */
  private static Map<String, Set<String>> acting(Chronicle chronicle, Directory directory) {
    Map<String, Set<String>> acting = new HashMap<>();
    for (Directory.Entry entry : directory.all()) {
      String iri = entry.thing().iri();
      chronicle.entity(iri).filter(e -> !e.isState()).map(chronicle::states).stream()
          .flatMap(Set::stream)
          .forEach(s -> acting.computeIfAbsent(s.iri(), i -> new TreeSet<>()).add(iri));
    }
    return acting;
  }

  @SuppressWarnings("unchecked") // what view() put there
  private static Table counted(String name, Object counts) {
    Table.Builder table = Table.of(name, "with", "times");
    ((List<Tally.Counted>) counts).forEach(c -> table.row(c.thing(), c.all()));
    return table.table();
  }
}
