package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.reconcile.EntityIndex.Entry;

/**
 * Candidates for a query, out of one state of the store. The score is what the name is worth, and
 * where other values are given three tenths of it hang on those. A match for certain is what an
 * identifier names, or a name that one alone has and at least one other value speaks for: none is
 * made on a name alone.
 */
record Matching(DatasetGraph data, EntityIndex index, TypeTable types, PropertyTable properties) {

  private static final double NAME_SHARE = 0.7;
  private static final double OTHER_NAME = 0.97;
  private static final double WRONG_TYPE = 0.6;
  private static final double LEAST = 0.4;
  private static final double SURE = 0.95;

  /** So much must the next be behind. */
  private static final double AHEAD = 10;

  private static final double DEGREES = 0.1;

  List<Candidate> candidates(Asked asked) {
    Optional<Entry> identified = index.identified(asked.name());
    if (identified.isPresent() && fits(identified.get(), asked)) {
      Map<String, Double> features = new LinkedHashMap<>();
      features.put("identifier", 1.0);
      return List.of(candidate(identified.get(), 100, true, features));
    }
    List<Candidate> all = new ArrayList<>();
    String plain = PlainNames.plain(asked.name());
    for (Entry entry : index.sharing(PlainNames.words(plain))) {
      if (fits(entry, asked) || !asked.isTypeNeeded()) {
        scored(entry, plain, asked).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingDouble((Candidate c) -> -c.score()).thenComparing(Candidate::id));
    return sure(all).stream().limit(asked.limit()).toList();
  }

  private boolean fits(Entry entry, Asked asked) {
    if (asked.types().isEmpty()) {
      return true;
    }
    return asked.isEveryTypeNeeded()
        ? asked.types().stream().allMatch(t -> is(entry, t))
        : asked.types().stream().anyMatch(t -> is(entry, t));
  }

  private boolean is(Entry entry, String type) {
    return entry.types().stream().anyMatch(t -> types.is(t, type));
  }

  private Optional<Candidate> scored(Entry entry, String plain, Asked asked) {
    Map<String, Double> features = new LinkedHashMap<>();
    double name = name(entry, plain);
    if (name < LEAST) {
      return Optional.empty();
    }
    features.put("name", rounded(name));
    double score = name;
    if (!asked.types().isEmpty()) {
      boolean fits = fits(entry, asked);
      features.put("type", fits ? 1.0 : 0.0);
      score *= fits ? 1 : WRONG_TYPE;
    }
    double sum = 0;
    int known = 0;
    for (Asked.Value value : asked.values()) {
      Optional<Double> agreement = agreement(entry, value);
      if (agreement.isPresent()) {
        known++;
        sum += agreement.get();
        features.put("property." + value.property(), agreement.get());
      }
    }
    if (known > 0) {
      score *= NAME_SHARE + (1 - NAME_SHARE) * sum / known;
    }
    return Optional.of(candidate(entry, rounded(100 * score), false, features));
  }

  private static double name(Entry entry, String plain) {
    double best = PlainNames.similarity(plain, entry.names().get(0));
    for (String other : entry.names().subList(1, entry.names().size())) {
      best = Math.max(best, OTHER_NAME * PlainNames.similarity(plain, other));
    }
    return best;
  }

  /** Whether a value is one of what the store has; empty when it has none, or no such property. */
  private Optional<Double> agreement(Entry entry, Asked.Value value) {
    if (value.values().isEmpty()) {
      return Optional.empty();
    }
    List<Node> stored =
        properties.property(value.property()).map(p -> p.of(data, entry.node())).orElse(List.of());
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    boolean isOne =
        stored.stream().anyMatch(s -> value.values().stream().anyMatch(v -> isSame(s, v)));
    return Optional.of(isOne ? 1.0 : 0.0);
  }

  private boolean isSame(Node stored, String value) {
    if (stored.isURI()) {
      String id = EntityIndex.id(stored);
      Optional<Entry> entry = index.entry(id);
      String plain = PlainNames.plain(value);
      return id.equals(value)
          || stored.getURI().equals(value)
          || stored.getURI().endsWith("/" + value)
          || stored.getURI().endsWith("#" + value)
          || entry.filter(e -> e.names().contains(plain)).isPresent()
          || entry.filter(e -> e.identifiers().contains(value)).isPresent();
    }
    String text = stored.getLiteralLexicalForm();
    if (stored.getLiteralValue() instanceof Number number && value.matches("-?\\d+(\\.\\d+)?")) {
      return Math.abs(number.doubleValue() - Double.parseDouble(value)) < DEGREES;
    }
    boolean isDate = text.matches("\\d{4}(-\\d\\d){0,2}");
    return isDate
        ? value.startsWith(text) || text.startsWith(value)
        : PlainNames.plain(text).equals(PlainNames.plain(value));
  }

  /** The first may be a match for certain. */
  private static List<Candidate> sure(List<Candidate> sorted) {
    if (sorted.isEmpty()) {
      return sorted;
    }
    Candidate first = sorted.get(0);
    boolean isAlone = sorted.size() == 1 || first.score() - sorted.get(1).score() >= AHEAD;
    boolean isNamed = first.features().getOrDefault("name", 0.0) >= SURE;
    List<Double> others =
        first.features().entrySet().stream()
            .filter(f -> f.getKey().startsWith("property."))
            .map(Map.Entry::getValue)
            .toList();
    boolean isSpokenFor = !others.isEmpty() && others.stream().allMatch(f -> f == 1);
    boolean isType = first.features().getOrDefault("type", 1.0) == 1;
    if (isAlone && isNamed && isSpokenFor && isType) {
      sorted.set(
          0,
          new Candidate(
              first.id(),
              first.name(),
              first.description(),
              first.score(),
              true,
              first.types(),
              first.features()));
    }
    return sorted;
  }

  Candidate candidate(Entry entry, double score, boolean isMatch, Map<String, Double> features) {
    return new Candidate(
        entry.id(), entry.name(), description(entry), score, isMatch, types(entry), features);
  }

  Map<String, String> types(Entry entry) {
    Map<String, String> all = new LinkedHashMap<>();
    entry
        .types()
        .forEach(t -> types.withBroader(t).forEach(id -> all.put(id, types.type(id).name())));
    return all;
  }

  /** The narrowest type, and what tells one from another of the same name. */
  String description(Entry entry) {
    List<String> words = new ArrayList<>();
    entry.types().forEach(t -> words.add(types.type(t).name()));
    for (String property : List.of("title", "represents", "inState", "status")) {
      properties
          .property(property)
          .filter(p -> p.types().stream().anyMatch(t -> is(entry, t)))
          .map(p -> p.of(data, entry.node()))
          .filter(v -> !v.isEmpty())
          .ifPresent(v -> words.add(words(v.get(0))));
    }
    return String.join("; ", words);
  }

  String words(Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    String id = value.isURI() ? EntityIndex.id(value) : value.toString();
    return index.entry(id).map(Entry::name).orElse(id.replaceFirst(".*#", ""));
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
