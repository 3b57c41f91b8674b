package org.rapporteur.link.authority;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names from other scripts, made one whatever way they were spelled: "Sergei" and "Sergey",
 * "Mahmud" and "Mahmoud", "Moammar Gadhafi" and "Muammar Gaddafi".
 */
final class Spelling {

  private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "ben", "de", "von");

  private record Change(Pattern pattern, String to) {
    Change(String pattern, String to) {
      this(Pattern.compile(pattern), to);
    }
  }

  /** In the order they are made. */
  private static final List<Change> CHANGES =
      List.of(
          new Change("[yj]", "i"),
          new Change("ou|oo", "u"),
          new Change("kh", "h"),
          new Change("([dgt])h", "$1"),
          new Change("ph", "f"),
          new Change("sch", "sh"),
          new Change("tsh|tch", "ch"),
          new Change("w", "v"),
          new Change("ck|q|c(?!h)", "k"),
          new Change("i?ei?(?=\\b)", "i"),
          new Change("ie|ei|ii", "i"),
          new Change("[oe]", "u"),
          new Change("(.)\\1+", "$1"));

  private Spelling() {}

  /** What the spellings of a full name have in common: its first and last word, as they sound. */
  static String common(String folded) {
    List<String> words =
        List.of(folded.split(" ")).stream().filter(w -> !PARTICLES.contains(w)).toList();
    return words.size() < 2 ? "" : sound(words.get(0)) + " " + sound(words.get(words.size() - 1));
  }

  private static String sound(String word) {
    String sound = word;
    for (Change change : CHANGES) {
      sound = change.pattern().matcher(sound).replaceAll(change.to());
    }
    return sound;
  }
}
