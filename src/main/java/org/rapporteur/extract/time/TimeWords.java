package org.rapporteur.extract.time;

import java.util.Locale;
import java.util.OptionalInt;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.text.Token;

/** The word list of time, by sort of word. */
final class TimeWords {

  private static final String LIST = "time-words";

  private final WordList list;

  TimeWords(WordList list) {
    this.list = list;
  }

  static String listName() {
    return LIST;
  }

  boolean is(Token token, String sort) {
    return is(token.text(), sort);
  }

  boolean is(String word, String sort) {
    return list.value(word, "sort").filter(sort::equals).isPresent();
  }

  /** What the word counts for, empty where it is not of that sort. */
  OptionalInt number(Token token, String sort) {
    return number(token.text(), sort);
  }

  OptionalInt number(String word, String sort) {
    return is(word, sort)
        ? OptionalInt.of(Integer.parseInt(list.value(word, "value").orElseThrow()))
        : OptionalInt.empty();
  }

  /** "day", "week", "month" ..., "" for other words. */
  String unit(Token token) {
    return unit(token.text());
  }

  String unit(String word) {
    return is(word, "unit") ? list.value(word, "value").orElseThrow() : "";
  }

  /** A month or weekday, which begin with a capital. */
  OptionalInt named(Token token, String sort) {
    String name = token.text().replaceFirst("^[Mm]id-(?=\\p{Lu})", "");
    boolean capital = Character.isUpperCase(name.codePointAt(0));
    boolean modal = token.pos().equals("MD") || token.isVerb();
    return capital && !modal ? number(name, sort) : OptionalInt.empty();
  }

  /** Digits or a number word. */
  OptionalInt count(Token token) {
    return count(token.text());
  }

  OptionalInt count(String word) {
    if (word.matches("\\d{1,3}")) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    return number(word.toLowerCase(Locale.ROOT), "number");
  }
}
