package org.rapporteur.extract.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * A rule found in a sentence.
 *
 * @param trigger token index
 * @param arguments token indices in text order by argument name; no empty lists
 */
public record Match(
    Rule rule, Sentence sentence, int trigger, Map<String, List<Integer>> arguments) {

  public Token triggerToken() {
    return sentence.token(trigger);
  }

  /** Tokens that fill an argument, in text order. */
  public List<Token> tokens(String argument) {
    return arguments.getOrDefault(argument, List.of()).stream().map(sentence::token).toList();
  }

  /** First token that fills an argument. */
  public Optional<Token> token(String argument) {
    return tokens(argument).stream().findFirst();
  }
}
