package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.rapporteur.chronicle.Chronicle;
import org.rapporteur.chronicle.Entity;

/** A meeting, call, visit or agreement, and what other articles say of the same. */
final class EventPage {

  static final Set<String> KINDS = Set.of("Meeting", "Call", "Visit", "Agreement", "Event");

  /** Reports of one event, most. */
  private static final int MOST = 50;

  private final Inquiry inquiry;
  private final Node event;

  /**
   * Those who come for one state, or for none.
   *
   * @param side the state; empty name where it is none
   * @param parties with what they are to the event: "host", "visitor", ""
   */
  public record Side(Named side, List<Party> parties) {}

  /**
   * Who takes part.
   *
   * @param as "host", "visitor" or ""
   */
  public record Party(Named who, String as) {}

  EventPage(Inquiry inquiry, Node event) {
    this.inquiry = inquiry;
    this.event = event;
  }

  View view() {
    List<Claim> reports = new ArrayList<>(new Claims(inquiry).of(reports()));
    Claim claim =
        reports.stream()
            .filter(c -> c.iri().equals(event.toString()))
            .findFirst()
            .orElseThrow(() -> PageException.missing(inquiry.things().address(event.toString())));
    reports.sort(Comparator.comparing((Claim c) -> c.article().date()).thenComparing(Claim::iri));
    List<Claim> parts =
        new Claims(inquiry)
            .of(
                inquiry.rows("parts", Map.of("event", event)).stream()
                    .map(r -> r.node("part").orElseThrow())
                    .toList());
    Map<String, Object> model = new HashMap<>();
    model.put("event", claim);
    model.put("sides", sides(claim));
    model.put("reports", reports);
    model.put("parts", parts);
    SmallMap map = map(claim);
    if (!map.places().isEmpty()) {
      model.put("map", map);
    }
    String title = title(claim);
    return View.of("event", title, model, List.of(ClaimTables.events(reports)))
        .about(
            new View.Subject(
                claim.iri(),
                title,
                claim.article().publisher(),
                claim.article().date(),
                claim.article().url()));
  }

  /** Where it was, as far as positions are known. */
  private SmallMap map(Claim claim) {
    Histogram.Mark mark = new Histogram.Mark(claim.day(), claim.kind());
    Map<Entity, List<Histogram.Mark>> places = new LinkedHashMap<>();
    for (Named place : claim.named("location")) {
      inquiry
          .chronicle()
          .entity(place.iri())
          .filter(e -> e.point().isPresent())
          .ifPresent(e -> places.put(e, List.of(mark)));
    }
    return SmallMap.of(places);
  }

  /** The event and all that are said to be the same, by whatever chain. */
  private Set<Node> reports() {
    Set<Node> all = new LinkedHashSet<>();
    List<Node> open = new ArrayList<>(List.of(event));
    while (!open.isEmpty() && all.size() < MOST) {
      Node next = open.remove(0);
      if (all.add(next)) {
        inquiry
            .rows("same-event", Map.of("event", next))
            .forEach(r -> r.node("other").filter(o -> !all.contains(o)).ifPresent(open::add));
      }
    }
    return all;
  }

  static String title(Claim claim) {
    List<String> names = claim.named("participant").stream().map(Named::name).toList();
    String parties =
        names.size() > 3 ? names.get(0) + " and " + (names.size() - 1) + " others" : and(names);
    List<Named> places = claim.named("location");
    return claim.kind()
        + (parties.isEmpty() ? "" : ": " + parties)
        + (places.isEmpty() ? "" : ", " + places.get(0).name())
        + when(claim);
  }

  private static String when(Claim claim) {
    if (!claim.when().isEmpty()) {
      return ", " + claim.when().replace("/", " to ");
    }
    return claim.day().isEmpty() ? "" : ", reported " + claim.day();
  }

  private static String and(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }

  private List<Side> sides(Claim claim) {
    Chronicle chronicle = inquiry.chronicle();
    Map<String, Side> sides = new LinkedHashMap<>();
    for (Named party : claim.named("participant")) {
      Named side =
          chronicle
              .entity(party.iri())
              .map(e -> chronicle.states(e))
              .filter(states -> states.size() == 1)
              .map(states -> Tally.named(states.iterator().next()))
              .orElse(new Named("", ""));
      sides
          .computeIfAbsent(side.iri(), s -> new Side(side, new ArrayList<>()))
          .parties()
          .add(new Party(party, as(claim, party)));
    }
    List<Side> sorted = new ArrayList<>(sides.values());
    sorted.sort(
        Comparator.comparing((Side s) -> s.side().iri().isEmpty())
            .thenComparing(s -> s.parties().stream().noneMatch(p -> p.as().equals("host")))
            .thenComparing(s -> s.side().name()));
    return sorted;
  }

  private static String as(Claim claim, Named party) {
    if (claim.named("host").contains(party)) {
      return "host";
    }
    return claim.named("visitor").contains(party) ? "visitor" : "";
  }
}
