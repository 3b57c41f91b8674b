package org.rapporteur.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a mistyped word may have meant. */
final class NearMisses {

  private static final int MOST = 3;

  private NearMisses() {}

  /** "; did you mean A or B?", or "" when nothing is near. */
  static String hint(String word, Collection<String> known) {
    List<String> near = of(word, known);
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }

  static List<String> of(String word, Collection<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .distinct()
        .filter(k -> distance(lower, k.toLowerCase(Locale.ROOT)) <= allowed(lower, k))
        .sorted(
            Comparator.comparing((String k) -> distance(lower, k.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static int allowed(String word, String known) {
    return Math.max(2, Math.min(word.length(), known.length()) / 3);
  }

  /** Levenshtein's, and 0 to 2 where one is a whole part of the other. */
  private static int distance(String one, String other) {
    if (one.length() > 2 && (other.contains(one) || one.contains(other))) {
      return Math.min(2, Math.abs(one.length() - other.length()));
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
