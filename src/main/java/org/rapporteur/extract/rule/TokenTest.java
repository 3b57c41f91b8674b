package org.rapporteur.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.rapporteur.text.Token;

/**
 * What a token must be: {@code lemma}, {@code text}, {@code pos}, {@code entity} and {@code
 * relation} are regular expressions over the whole value (lemma and text in lower case), {@code
 * list} names a word list that must hold its lemma or text, or its entity class or part of speech
 * after a colon (":PERSON", ":PRP"). A key with '!' at its end must not hold.
 */
final class TokenTest implements Predicate<Token> {

  static final TokenTest ANY = new TokenTest(List.of());

  private final List<Predicate<Token>> tests;

  private TokenTest(List<Predicate<Token>> tests) {
    this.tests = List.copyOf(tests);
  }

  /**
   * @throws IllegalArgumentException for an unknown key, a bad expression or an unknown list
   */
  static TokenTest of(Map<String, String> conditions, Function<String, WordList> lists) {
    List<Predicate<Token>> tests = new ArrayList<>();
    conditions.forEach(
        (key, value) -> {
          boolean negated = key.endsWith("!");
          String plain = negated ? key.substring(0, key.length() - 1) : key;
          Predicate<Token> test = test(plain, value, lists);
          tests.add(negated ? test.negate() : test);
        });
    return new TokenTest(tests);
  }

  private static Predicate<Token> test(String key, String value, Function<String, WordList> lists) {
    if (key.equals("list")) {
      WordList list = lists.apply(value);
      return t ->
          list.contains(t.lemma())
              || list.contains(t.text())
              || list.contains(":" + t.entity())
              || list.contains(":" + t.pos());
    }
    Pattern pattern;
    try {
      pattern = Pattern.compile(value);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("\"" + value + "\" is no regular expression", e);
    }
    return switch (key) {
      case "lemma" -> t -> pattern.matcher(t.lemma().toLowerCase(Locale.ROOT)).matches();
      case "text" -> t -> pattern.matcher(t.text().toLowerCase(Locale.ROOT)).matches();
      case "pos" -> t -> pattern.matcher(t.pos()).matches();
      case "entity" -> t -> pattern.matcher(t.entity()).matches();
      case "relation" -> t -> pattern.matcher(t.relation()).matches();
      default ->
          throw new IllegalArgumentException(
              "unknown condition \"" + key + "\"; use lemma, text, pos, entity, relation or list");
    };
  }

  @Override
  public boolean test(Token token) {
    for (Predicate<Token> test : tests) {
      if (!test.test(token)) {
        return false;
      }
    }
    return true;
  }
}
