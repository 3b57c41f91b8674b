package org.rapporteur.link.authority;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names made comparable: the forms that one name takes in different texts become the same. */
public final class Names {

  private Names() {}

  /**
   * Lower case, without accents, dots, apostrophes, a possessive ending and a leading article;
   * other punctuation becomes a space. German umlauts and the way they are spelled out become one.
   */
  public static String fold(String name) {
    String plain = isAscii(name) ? name : withoutAccents(name);
    plain = plain.toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\'' && plain.startsWith("s", i + 1) && endsWord(plain, i + 2)) {
        i++; // a possessive
      } else if (Character.isLetterOrDigit(c)) {
        if (c != 'e' || !isUmlautVowel(folded)) {
          folded.append(c);
        }
      } else if (Character.getType(c) != Character.FORMAT // a soft hyphen parts no word
          && c != '.'
          && c != '\''
          && !folded.isEmpty()
          && last(folded) != ' ') {
        folded.append(' ');
      }
    }
    while (!folded.isEmpty() && last(folded) == ' ') {
      folded.setLength(folded.length() - 1);
    }
    return folded.indexOf("the ") == 0 ? folded.substring(4) : folded.toString();
  }

  /** The folded words of a name. */
  public static List<String> words(String name) {
    String folded = fold(name);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** The name for a minted IRI: ASCII letters, digits and hyphens. */
  public static String slug(String name) {
    String plain = withoutAccents(name).toLowerCase(Locale.ROOT).replaceAll("['.]", "");
    String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.startsWith("the-") ? slug.substring(4) : slug;
  }

  private static boolean endsWord(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** "Schroeder" as "Schröder"; an e after a vowel otherwise matters to no name we know. */
  private static boolean isUmlautVowel(StringBuilder folded) {
    return !folded.isEmpty() && "aou".indexOf(last(folded)) >= 0;
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String name) {
    String spread = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(spread.length());
    for (int i = 0; i < spread.length(); i++) {
      char c = spread.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(replaced(c));
      }
    }
    return plain.toString();
  }

  private static String replaced(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', 'ʻ', '`' -> "'";
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "a";
      case 'ə', 'Ə' -> "a";
      default -> String.valueOf(c);
    };
  }

  /** The folded name without its first word, and so on: "enrique pena nieto", "pena nieto", .. */
  public static List<String> endings(String folded) {
    List<String> endings = new ArrayList<>();
    for (int at = 0; at >= 0; at = next(folded, at)) {
      endings.add(folded.substring(at));
    }
    return endings;
  }

  private static int next(String folded, int at) {
    int space = folded.indexOf(' ', at);
    return space < 0 ? -1 : space + 1;
  }
}
