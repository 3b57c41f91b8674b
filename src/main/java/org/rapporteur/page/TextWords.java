package org.rapporteur.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write into a search box, as the index of words understands it. */
final class TextWords {

  private static final Pattern PIECE = Pattern.compile("\"([^\"]+)\"|[\\p{L}\\p{N}'’.-]+");
  private static final Pattern SPECIAL = Pattern.compile("[+\\-&|!(){}\\[\\]^\"~*?:\\\\/]");

  private TextWords() {}

  /** All the words, the last of them perhaps not written to its end; "phrases" stay together. */
  static String of(String written) {
    StringBuilder query = new StringBuilder();
    Matcher matcher = PIECE.matcher(written);
    while (matcher.find()) {
      boolean isPhrase = matcher.group(1) != null;
      String words = SPECIAL.matcher(isPhrase ? matcher.group(1) : matcher.group()).replaceAll(" ");
      if (!words.isBlank()) {
        query.append(query.isEmpty() ? "" : " AND ");
        query.append('"').append(words.strip()).append('"');
      }
    }
    return query.isEmpty() ? "\"\"" : query.toString();
  }
}
