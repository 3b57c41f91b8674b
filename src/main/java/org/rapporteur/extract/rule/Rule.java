package org.rapporteur.extract.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.Sentence;

/**
 * One rule of a rule file: where it begins (the trigger), what must and must not stand around it,
 * and which tokens fill its arguments.
 */
public final class Rule {

  private final String id;
  private final String family;
  private final String file;
  private final String reason;
  private final TokenTest trigger;
  private final List<List<GraphPath>> when;
  private final List<GraphPath> unless;
  private final Map<String, List<GraphPath>> arguments;
  private final Map<String, Integer> require;
  private final Map<String, String> settings;
  private final double confidence;
  private final List<Example> examples;
  private final List<String> counterexamples;

  Rule(RuleFile.Entry entry, String file, WordLists lists) {
    this.id = entry.id();
    this.family = entry.family();
    this.file = file;
    this.reason = entry.reason();
    this.trigger = TokenTest.of(entry.trigger(), lists::list);
    this.when = entry.when().stream().map(s -> paths(List.of(s.split("\\|\\|")), lists)).toList();
    this.unless = paths(entry.unless(), lists);
    Map<String, List<GraphPath>> byName = new LinkedHashMap<>();
    entry.args().forEach((name, sources) -> byName.put(name, paths(sources, lists)));
    this.arguments = byName;
    this.require = Map.copyOf(entry.require());
    this.settings = Map.copyOf(entry.set());
    this.confidence = entry.confidence();
    this.examples = entry.match().stream().map(Example::parse).toList();
    this.counterexamples = List.copyOf(entry.refuse());
  }

  private static List<GraphPath> paths(List<String> sources, WordLists lists) {
    return sources.stream().map(s -> GraphPath.parse(s, lists::list)).toList();
  }

  public String id() {
    return id;
  }

  /** Which extractor uses it: "meeting", "statement", "role", "status" ... */
  public String family() {
    return family;
  }

  public String file() {
    return file;
  }

  public String reason() {
    return reason;
  }

  public double confidence() {
    return confidence;
  }

  /** Sentences it must match, with the spans of its arguments. */
  public List<Example> examples() {
    return examples;
  }

  /** Sentences it must not match. */
  public List<String> counterexamples() {
    return counterexamples;
  }

  /** What the rule says of its matches: "kind", "status", "format" ... */
  public Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /** Matches in a sentence, by position of the trigger. */
  public List<Match> matches(Sentence sentence) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      at(i, sentence).ifPresent(found::add);
    }
    return found;
  }

  /** The match whose trigger is that token. */
  public Optional<Match> at(int token, Sentence sentence) {
    if (!trigger.test(sentence.token(token))
        || !when.stream().allMatch(either -> leads(either, token, sentence))
        || leads(unless, token, sentence)) {
      return Optional.empty();
    }
    Map<String, List<Integer>> filled = new LinkedHashMap<>();
    arguments.forEach(
        (name, paths) -> {
          List<Integer> tokens = fill(paths, token, sentence);
          if (!tokens.isEmpty()) {
            filled.put(name, tokens);
          }
        });
    for (Map.Entry<String, Integer> least : require.entrySet()) {
      if (filled.getOrDefault(least.getKey(), List.of()).size() < least.getValue()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(this, sentence, token, filled));
  }

  /** True when one of the paths reaches a token. */
  private static boolean leads(List<GraphPath> paths, int token, Sentence sentence) {
    return paths.stream().anyMatch(p -> !p.from(token, sentence).isEmpty());
  }

  private static List<Integer> fill(List<GraphPath> paths, int token, Sentence sentence) {
    BitSet reached = new BitSet();
    for (GraphPath path : paths) {
      reached.or(path.from(token, sentence));
    }
    return reached.stream().boxed().toList();
  }

  @Override
  public String toString() {
    return id;
  }
}
