package org.rapporteur.reconcile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Names without what spelling differs in, and how alike two are. */
final class PlainNames {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  /** Two words less alike than that are two words. */
  private static final double ALIKE = 0.9;

  private static final double OTHER_ORDER = 0.98;
  private static final double MUCH_ALIKE = 0.94;

  private PlainNames() {}

  static String plain(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  static List<String> words(String plain) {
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  static boolean areAlike(String one, String other) {
    return one.equals(other) || SIMILARITY.apply(one, other) >= ALIKE;
  }

  /**
   * From 0 to 1, which only the same name gets; the words may stand in another order.
   *
   * @param one plain
   * @param other plain
   */
  static double similarity(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    List<String> words = words(one);
    List<String> others = words(other);
    if (words.stream().sorted().toList().equals(others.stream().sorted().toList())) {
      return OTHER_ORDER;
    }
    double sum = 2 * shared(words, others) / (words.size() + others.size());
    return Math.min(MUCH_ALIKE, sum);
  }

  private static double shared(List<String> words, List<String> others) {
    double shared = 0;
    for (String word : words) {
      double best = 0;
      for (String other : others) {
        double alike = SIMILARITY.apply(word, other);
        best = alike >= ALIKE ? Math.max(best, alike) : best;
      }
      shared += best;
    }
    return Math.min(shared, others.size());
  }
}
