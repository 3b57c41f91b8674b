package org.rapporteur.authority;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names as lists write them, made as texts write them. */
final class PersonNames {

  private PersonNames() {}

  /** "DOE, John" as "John Doe". */
  static String inOrder(String name) {
    String[] parts = name.strip().split("\\s*,\\s*");
    String whole = parts.length == 2 && !parts[1].contains(".") ? parts[1] + " " + parts[0] : name;
    return Arrays.stream(whole.strip().split("\\s+"))
        .map(PersonNames::lowered)
        .collect(Collectors.joining(" "));
  }

  /** A word in capitals of more than three letters, which an abbreviation is not likely to have. */
  private static String lowered(String word) {
    boolean isShouted =
        word.length() > 3
            && word.equals(word.toUpperCase(Locale.ROOT))
            && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    return isShouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }

  static boolean isLatin(String name) {
    return !name.isBlank()
        && name.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
