package org.rapporteur.extract.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the YAML form of rules and checks each entry. */
final class RuleFile {

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private RuleFile() {}

  /** One rule as written; absent parts are empty. */
  record Entry(
      String id,
      String family,
      String reason,
      Map<String, String> trigger,
      List<String> when,
      List<String> unless,
      Map<String, List<String>> args,
      Map<String, Integer> require,
      Map<String, String> set,
      Double confidence,
      List<String> match,
      List<String> refuse) {

    Entry {
      trigger = trigger == null ? Map.of() : trigger;
      when = when == null ? List.of() : when;
      unless = unless == null ? List.of() : unless;
      args = args == null ? Map.of() : args;
      require = require == null ? Map.of() : require;
      set = set == null ? Map.of() : set;
      confidence = confidence == null ? 0.8 : confidence;
      match = match == null ? List.of() : match;
      refuse = refuse == null ? List.of() : refuse;
    }
  }

  /** Rules of one file, in its order. */
  static List<Rule> parse(String file, String yaml, WordLists lists) {
    Entry[] entries;
    try {
      entries = YAML.readValue(yaml, Entry[].class);
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
      throw new RuleException(file, line, e.getOriginalMessage());
    }
    List<Rule> rules = new ArrayList<>();
    for (Entry entry : entries) {
      rules.add(rule(file, entry, lists));
    }
    return rules;
  }

  private static Rule rule(String file, Entry entry, WordLists lists) {
    String id = entry.id() == null ? "rule without id" : entry.id();
    for (String[] needed :
        new String[][] {
          {"id", entry.id()}, {"family", entry.family()}, {"reason", entry.reason()}
        }) {
      if (needed[1] == null || needed[1].isBlank()) {
        throw new RuleException(file, id, "lacks \"" + needed[0] + "\"");
      }
    }
    if (entry.match().isEmpty() || entry.refuse().isEmpty()) {
      throw new RuleException(
          file, id, "needs at least one sentence under \"match\" and one under \"refuse\"");
    }
    if (entry.confidence() <= 0 || entry.confidence() > 1) {
      throw new RuleException(file, id, "confidence " + entry.confidence() + " is not in (0, 1]");
    }
    for (String required : entry.require().keySet()) {
      if (!entry.args().containsKey(required)) {
        throw new RuleException(file, id, "requires \"" + required + "\", which is no argument");
      }
    }
    try {
      return new Rule(entry, file, lists);
    } catch (IllegalArgumentException e) {
      throw new RuleException(file, id, e.getMessage());
    }
  }
}
