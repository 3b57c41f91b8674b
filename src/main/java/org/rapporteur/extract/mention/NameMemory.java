package org.rapporteur.extract.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the name finder called each name in the whole article, so that its slips can be mended. */
final class NameMemory {

  /** How many times the other label must outnumber a run's own. */
  private static final int MAJORITY = 2;

  private final Map<String, Map<String, Integer>> labels = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private int longest = 1;

  void add(NamedSentence sentence) {
    for (NameRun run : sentence.names()) {
      labels
          .computeIfAbsent(key(sentence, run.from(), run.to()), k -> new TreeMap<>())
          .merge(run.label(), 1, Integer::sum);
      longest = Math.max(longest, run.length());
      if (run.isPerson() && run.length() > 1) {
        surnames.add(key(sentence, run.to() - 1, run.to()));
      }
    }
  }

  private static String key(NamedSentence sentence, int from, int to) {
    return sentence.words(from, to).toLowerCase(Locale.ROOT);
  }

  int longest() {
    return longest;
  }

  boolean isSurname(NamedSentence sentence, int token) {
    return surnames.contains(key(sentence, token, token + 1));
  }

  /** The label that these words have most often. */
  Optional<String> label(NamedSentence sentence, int from, int to) {
    Map<String, Integer> counts = labels.getOrDefault(key(sentence, from, to), Map.of());
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** The label that a run should have: its own unless another is far more common for its words. */
  String mended(NamedSentence sentence, NameRun run) {
    Map<String, Integer> counts =
        labels.getOrDefault(key(sentence, run.from(), run.to()), Map.of());
    int own = counts.getOrDefault(run.label(), 0);
    int asPerson = counts.getOrDefault(NameRun.PERSON, 0);
    if (run.length() == 1 && isSurname(sentence, run.from()) && own < MAJORITY * (asPerson + 1)) {
      return NameRun.PERSON;
    }
    return label(sentence, run.from(), run.to())
        .filter(most -> counts.get(most) >= MAJORITY * own)
        .orElse(run.label());
  }
}
