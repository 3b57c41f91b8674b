package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entry;
import org.rapporteur.chronicle.Filter;
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
    this.year = address.get("year").matches("\\d{4}") ? address.get("year") : "";
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
    List<Claim> shown = told(events, statements(entries), model);
    List<Entry> held =
        events.stream().filter(e -> e.happened() && isWanted(e) && company.isParty(e)).toList();
    Tally met = company.others(held);
    model.put("met", met.most(MANY));
    model.put("metAll", met.size());
    model.put("places", company.places(held).most(MANY));
    SmallMap map = SmallMap.of(held);
    if (!map.places().isEmpty()) {
      model.put("map", map);
    }
    String as = isState ? "state" : "actor";
    inquiry.show("events-of", Map.of(as, actor));
    inquiry.show("met-with", Map.of(as, actor));
    neighbours(isState).ifPresent(n -> model.put("neighbours", n));
    List<Table> tables =
        List.of(
            ClaimTables.events(shown),
            counted("metWith", model.get("met")),
            counted("places", model.get("places")),
            offices.table());
    return View.of("actor", named.name(), model, tables).about(View.Subject.of(iri, named.name()));
  }

  /** Events, a leaf of them, and a few of the statements: those that the year asks for. */
  private List<Claim> told(
      List<Entry> events, Map<String, List<Entry>> said, Map<String, Object> model) {
    Set<Entry> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(events);
    said.values().forEach(all::addAll);
    model.put("chart", Histogram.byYear(List.copyOf(all)));
    List<Entry> wanted = events.stream().filter(this::isWanted).toList();
    Leaf leaf = Leaf.of(address, wanted.size(), LEAF);
    List<Entry> read = new ArrayList<>(wanted.subList(leaf.from(), leaf.to()));
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Set<String>> few = new TreeMap<>();
    said.forEach(
        (part, those) -> {
          List<Entry> now = those.stream().filter(this::isWanted).toList();
          List<Entry> first = now.subList(0, Math.min(FEW, now.size()));
          counts.put(part, now.size());
          few.put(part, first.stream().map(Entry::iri).collect(Collectors.toSet()));
          read.addAll(first);
        });
    List<Claim> claims = Entries.claims(inquiry, read);
    Map<String, List<Claim>> statements = new TreeMap<>();
    few.forEach(
        (part, iris) ->
            statements.put(part, claims.stream().filter(c -> iris.contains(c.iri())).toList()));
    List<Claim> shown = claims.stream().filter(Claim::isEvent).toList();
    model.put("statementCounts", counts);
    model.put("statements", statements);
    model.put("events", shown);
    model.put("leaf", leaf);
    return shown;
  }

  private boolean isWanted(Entry entry) {
    return year.isEmpty() || Entries.year(entry).equals(year);
  }

  /** Said by it, to it and of it. */
  private Map<String, List<Entry>> statements(Entries entries) {
    Map<String, List<Entry>> said = new TreeMap<>();
    Map<String, Part> parts =
        Map.of("speaker", Part.SPEAKER, "addressee", Part.ADDRESSEE, "about", Part.ABOUT);
    parts.forEach(
        (name, part) ->
            said.put(
                name,
                entries.of(iri).stream()
                    .filter(e -> entries.isStatement(e) && Entries.has(e, part, iri))
                    .toList()));
    return said;
  }

  /** A state is seen with other states, through those who act for it. */
  private Optional<Neighbours> neighbours(boolean isState) {
    Filter filter =
        year.isEmpty() ? Filter.NONE : new Filter(year, year, Set.of(), Set.of(), "", false);
    return inquiry
        .chronicle()
        .entity(iri)
        .filter(e -> !e.isPlace())
        .map(
            e ->
                Neighbours.of(
                    NetworkPage.network(
                        inquiry, filter, ChronicleFilter.entries(inquiry, filter), isState),
                    e))
        .filter(n -> n.others() > 0);
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
