package org.rapporteur.samples;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An article's graph beside its gold: what of the gold is found, what is not, what is too much. */
final class Comparison {

  /** Shares of words that the contents of a statement must have in common, both ways. */
  private static final double SAME_CONTENT = 0.5;

  private final GoldArticle gold;
  private final GraphFacts facts;
  private final Map<GoldArticle.Event, GraphFacts.Event> events;
  private final Map<GoldArticle.Statement, GraphFacts.Statement> statements;

  Comparison(GoldArticle gold, GraphFacts facts) {
    this.gold = gold;
    this.facts = facts;
    this.events = pairs(gold.events(), facts.events(), this::likeness);
    this.statements = pairs(gold.statements(), facts.statements(), this::likeness);
  }

  /** The event of the graph that is this one. */
  Optional<GraphFacts.Event> found(GoldArticle.Event event) {
    return Optional.ofNullable(events.get(event));
  }

  /** A sentence on what is wrong with a required event, empty when nothing is. */
  String fault(GoldArticle.Event event) {
    GraphFacts.Event found = events.get(event);
    if (found == null) {
      return "not found; the graph has " + facts.events();
    }
    if (!event.kinds().contains(found.type()) || !event.statuses().contains(found.status())) {
      return "found as " + found + ", expected " + event.kinds() + " " + event.statuses();
    }
    return "";
  }

  List<GraphFacts.Event> claimed(GoldArticle.Denial denial) {
    return facts.events().stream()
        .filter(e -> e.type().equals(denial.type()))
        .filter(e -> denial.status() == null || e.status().equals(denial.status()))
        .filter(
            e -> denial.date() == null || e.dates().stream().anyMatch(d -> same(denial.date(), d)))
        .filter(
            e ->
                denial.location() == null
                    || e.places().stream().anyMatch(p -> p.any(List.of(denial.location()))))
        .filter(
            e ->
                denial.participants().stream()
                    .allMatch(k -> e.parties().stream().anyMatch(p -> p.any(gold.names(k)))))
        .toList();
  }

  List<GraphFacts.Role> claimed(GoldArticle.Role denial) {
    return facts.roles().stream().filter(r -> same(denial, r)).toList();
  }

  /** What the table of expected results shows, in its order. */
  Map<String, Integer> counts() {
    List<GoldArticle.Event> required = gold.events().stream().filter(e -> e.required()).toList();
    List<GoldArticle.Event> matched = required.stream().filter(events::containsKey).toList();
    long roles = gold.roles().stream().filter(r -> !claimed(r).isEmpty()).count();
    long extraRoles =
        facts.roles().stream()
            .filter(f -> gold.roles().stream().noneMatch(r -> same(r, f)))
            .count();
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("events", matched.size());
    counts.put("status", (int) matched.stream().filter(e -> fault(e).isEmpty()).count());
    counts.put("parties", (int) matched.stream().filter(e -> allParties(e, events.get(e))).count());
    counts.put("places", (int) matched.stream().filter(e -> placed(e, events.get(e))).count());
    counts.put("dates", (int) matched.stream().filter(e -> dated(e, events.get(e))).count());
    counts.put("durations", (int) matched.stream().filter(e -> timed(e, events.get(e))).count());
    counts.put("-events", facts.events().size() - events.size());
    counts.put("statements", statements.size());
    counts.put(
        "speakers",
        (int) statements.entrySet().stream().filter(p -> spoke(p.getKey(), p.getValue())).count());
    counts.put("-statements", facts.statements().size() - statements.size());
    counts.put("roles", (int) roles);
    counts.put("-roles", (int) extraRoles);
    return counts;
  }

  /** The gold's own counts, where {@link #counts} counts what was found of it. */
  Map<String, Integer> most() {
    List<GoldArticle.Event> required = gold.events().stream().filter(e -> e.required()).toList();
    Map<String, Integer> most = new LinkedHashMap<>();
    for (String column : List.of("events", "status", "parties")) {
      most.put(column, required.size());
    }
    most.put("places", (int) required.stream().filter(e -> !e.places().isEmpty()).count());
    most.put("dates", (int) required.stream().filter(e -> e.firstDate() != null).count());
    most.put("durations", (int) required.stream().filter(e -> e.duration() != null).count());
    most.put("statements", gold.statements().size());
    most.put("speakers", gold.statements().size());
    most.put("roles", gold.roles().size());
    return most;
  }

  /** What is missing or too much, a line each, for people who mend rules. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    gold.events().stream()
        .filter(e -> e.required() && !fault(e).isEmpty())
        .forEach(e -> faults.add("event " + e.id() + " " + fault(e)));
    for (GoldArticle.Event e : events.keySet()) {
      GraphFacts.Event f = events.get(e);
      if (e.required()
          && !(allParties(e, f)
              && (e.places().isEmpty() || placed(e, f))
              && (e.firstDate() == null || dated(e, f))
              && (e.duration() == null || timed(e, f)))) {
        faults.add("event " + e.id() + " in part: " + f + " " + f.duration());
      }
    }
    facts.events().stream()
        .filter(e -> !events.containsValue(e))
        .forEach(e -> faults.add("surplus event " + e));
    gold.statements().stream()
        .filter(s -> !statements.containsKey(s))
        .forEach(s -> faults.add("statement of " + s.speaker() + " not found: " + s.content()));
    statements.forEach(
        (s, f) -> {
          if (!spoke(s, f)) {
            faults.add(
                "statement of " + s.speaker() + " given to " + f.speakers() + ": " + s.content());
          }
        });
    facts.statements().stream()
        .filter(s -> !statements.containsValue(s))
        .forEach(s -> faults.add("surplus statement of " + s.speakers() + ": " + s.content()));
    gold.roles().stream()
        .filter(r -> claimed(r).isEmpty())
        .forEach(r -> faults.add("role not found: " + r));
    facts.roles().stream()
        .filter(f -> gold.roles().stream().noneMatch(r -> same(r, f)))
        .forEach(f -> faults.add("surplus role " + f));
    return faults;
  }

  private boolean spoke(GoldArticle.Statement statement, GraphFacts.Statement found) {
    return found.speakers().stream().anyMatch(s -> s.any(gold.names(statement.speaker())));
  }

  private boolean allParties(GoldArticle.Event event, GraphFacts.Event found) {
    return event.parties().stream()
        .anyMatch(
            keys ->
                keys.stream()
                    .allMatch(k -> found.parties().stream().anyMatch(p -> p.any(gold.names(k)))));
  }

  private static boolean placed(GoldArticle.Event event, GraphFacts.Event found) {
    return found.places().stream().anyMatch(p -> p.any(event.places()));
  }

  private static boolean dated(GoldArticle.Event event, GraphFacts.Event found) {
    return event.firstDate() != null
        && found.dates().stream().anyMatch(d -> same(event.firstDate(), d));
  }

  private static boolean timed(GoldArticle.Event event, GraphFacts.Event found) {
    return event.duration() != null
        && !found.duration().isEmpty()
        && Duration.parse(event.duration()).equals(Duration.parse(found.duration()));
  }

  /** As far as the less precise one goes: to the month, or the year where gold has no more. */
  private static boolean same(String gold, String found) {
    int shorter = Math.min(gold.length(), found.length());
    return shorter >= Math.min(7, gold.length())
        && gold.substring(0, shorter).equals(found.substring(0, shorter));
  }

  private boolean same(GoldArticle.Role role, GraphFacts.Role found) {
    List<String> wanted = GraphFacts.words(role.title());
    List<String> title = GraphFacts.words(found.title());
    boolean titled = title.containsAll(wanted) || !title.isEmpty() && wanted.containsAll(title);
    boolean held = found.persons().stream().anyMatch(p -> p.any(gold.names(role.person())));
    boolean represents =
        role.represents() == null
            || found.represents().stream().anyMatch(r -> r.any(gold.names(role.represents())));
    return titled && held && represents;
  }

  /** 0 for different events; else higher for more alike. */
  private double likeness(GoldArticle.Event event, GraphFacts.Event found) {
    boolean visit = event.visitors() != null && !found.visitors().isEmpty();
    List<GraphFacts.Names> parties = visit ? found.visitors() : found.parties();
    boolean family =
        event.kinds().stream()
            .map(Comparison::family)
            .anyMatch(f -> f.equals(family(found.type())));
    double best = 0;
    for (List<String> keys : event.parties()) {
      long hit =
          keys.stream().filter(k -> parties.stream().anyMatch(p -> p.any(gold.names(k)))).count();
      long right =
          parties.stream().filter(p -> keys.stream().anyMatch(k -> p.any(gold.names(k)))).count();
      if (family && hit > 0 && 2 * hit >= keys.size() && 2 * right >= parties.size()) {
        double more =
            (dated(event, found) ? 1 : 0)
                + (event.statuses().contains(found.status()) ? 1 : 0)
                + (placed(event, found) ? 0.5 : 0);
        best = Math.max(best, hit + right + more);
      }
    }
    return best;
  }

  private static String family(String type) {
    return type.equals("Call") ? "Meeting" : type;
  }

  private double likeness(GoldArticle.Statement statement, GraphFacts.Statement found) {
    List<String> wanted = GraphFacts.words(statement.content());
    List<String> content = GraphFacts.words(found.content());
    double both = common(wanted, content);
    double share = both == 0 ? 0 : Math.min(both / wanted.size(), both / content.size());
    return share < SAME_CONTENT ? 0 : share + (spoke(statement, found) ? 0.01 : 0);
  }

  private static int common(List<String> one, List<String> other) {
    List<String> left = new ArrayList<>(other);
    return (int) one.stream().filter(left::remove).count();
  }

  private interface Likeness<A, B> {
    double of(A gold, B found);
  }

  /** One to one, the most alike first. */
  private static <A, B> Map<A, B> pairs(List<A> gold, List<B> found, Likeness<A, B> likeness) {
    record Pair(int gold, int found, double likeness) {}
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double alike = likeness.of(gold.get(i), found.get(j));
        if (alike > 0) {
          all.add(new Pair(i, j, alike));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Map<A, B> pairs = new LinkedHashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : all) {
      if (!pairs.containsKey(gold.get(pair.gold())) && used.add(pair.found())) {
        pairs.put(gold.get(pair.gold()), found.get(pair.found()));
      }
    }
    return pairs;
  }
}
