package org.rapporteur.extract.time;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Looks at the tokens of a sentence as words of time. */
class TokenReader {

  private static final int OLDEST = 1600;
  private static final int LATEST = 2099;

  static final String[] OPEN = {"(", "-lrb-"};

  final TimeWords words;
  final Sentence sentence;
  final int start;

  TokenReader(TimeWords words, Sentence sentence, int start) {
    this.words = words;
    this.sentence = sentence;
    this.start = start;
  }

  final boolean has(int index) {
    return index >= 0 && index < sentence.size();
  }

  final Token token(int index) {
    return sentence.token(index);
  }

  final boolean text(int index, String... options) {
    return has(index) && List.of(options).contains(token(index).text().toLowerCase(Locale.ROOT));
  }

  final boolean is(int index, String sort) {
    return has(index) && words.is(token(index), sort);
  }

  final OptionalInt named(int index, String sort) {
    return has(index) ? words.named(token(index), sort) : OptionalInt.empty();
  }

  final int yearAt(int index) {
    if (!has(index) || !token(index).text().matches("\\d{4}")) {
      return 0;
    }
    int year = Integer.parseInt(token(index).text());
    return year >= OLDEST && year <= LATEST ? year : 0;
  }

  final int dayAt(int index) {
    if (!has(index)) {
      return 0;
    }
    String day =
        token(index).text().toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)(st|nd|rd|th)$", "");
    int number = day.matches("\\d{1,2}") ? Integer.parseInt(day) : 0;
    return number <= 31 ? number : 0;
  }

  final boolean isShifted(int index) {
    return index > 0 && words.is(token(index - 1), "shift");
  }

  final int shiftBefore(int index) {
    return index > 0 ? words.number(token(index - 1), "shift").orElse(0) : 0;
  }
}
