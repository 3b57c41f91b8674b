package org.rapporteur.extract.mention;

import java.util.List;
import java.util.Locale;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Headlines in capitals, in which capitals tell no names. */
final class Capitals {

  /** A sentence with this share of words in capitals is a headline in capitals. */
  private static final double CAPITALS = 0.7;

  private static final int SHORTEST_HEADLINE = 4;

  private Capitals() {}

  static boolean areAllOf(Sentence sentence) {
    List<String> words =
        sentence.tokens().stream()
            .map(Token::text)
            .filter(t -> t.length() > 1 && Character.isLetter(t.codePointAt(0)))
            .toList();
    long capitals = words.stream().filter(t -> t.equals(t.toUpperCase(Locale.ROOT))).count();
    return words.size() >= SHORTEST_HEADLINE && capitals >= CAPITALS * words.size();
  }
}
