package org.rapporteur.link.authority;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.words.LinkWords;

/**
 * Names from other scripts, made one whatever way they were spelled: "Sergei" and "Sergey",
 * "Mahmud" and "Mahmoud", "Moammar Gadhafi" and "Muammar Gaddafi".
 */
final class Spelling {

  private static final WordList PARTICLES = LinkWords.list("name-particles");

  private record Change(Pattern pattern, String to) {}

  /** In the order they are made. */
  private static final List<Change> CHANGES =
      LinkWords.column("spelling", "to").entrySet().stream()
          .map(e -> new Change(Pattern.compile(e.getKey()), e.getValue()))
          .toList();

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
