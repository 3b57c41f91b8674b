package org.rapporteur.extract.statement;

import java.util.Locale;
import org.rapporteur.text.Token;

/** What names of features are made of. */
final class Feature {

  private Feature() {}

  /** Names are not told apart, so that nothing is learned of a person or place. */
  static String lemma(Token token) {
    return token.isProperNoun() || token.isEntity()
        ? "name"
        : token.lemma().toLowerCase(Locale.ROOT);
  }

  /** The first limit that a value lies below, "more" where it lies below none. */
  static String bucket(int value, int... limits) {
    for (int limit : limits) {
      if (value < limit) {
        return "<" + limit;
      }
    }
    return "more";
  }

  /** What a speaker's word is: a named entity's class, a name, a noun, or its part of speech. */
  static String kind(Token token) {
    return token.isEntity()
        ? token.entity()
        : token.isProperNoun() ? "name" : token.isNoun() ? "noun" : token.pos();
  }
}
