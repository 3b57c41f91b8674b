package org.rapporteur.samples;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Whether two names may be one actor's, as the project's scorers see it. */
final class NameMatch {

  private NameMatch() {}

  /** Equal but for accents, case and "the", or one inside the other with the last word shared. */
  static boolean same(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean inside = a.containsAll(b) || b.containsAll(a);
    boolean last = b.contains(a.get(a.size() - 1)) && a.contains(b.get(b.size() - 1));
    return a.equals(b) || inside && (last || a.size() > 1 && b.size() > 1);
  }

  private static List<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\bthe\\b|['’]s\\b", " ")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }
}
