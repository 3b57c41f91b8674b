package org.rapporteur.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a text and how often each occurs.
 *
 * @param counts by word
 */
public record WordBag(Map<String, Integer> counts) {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  public static WordBag of(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      counts.merge(words.group(), 1, Integer::sum);
    }
    return new WordBag(counts);
  }

  private int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Shared words as a part of the longer one. */
  public double overlap(WordBag other) {
    int both = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      both += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
    }
    return Math.min((double) both / Math.max(1, size()), (double) both / Math.max(1, other.size()));
  }
}
