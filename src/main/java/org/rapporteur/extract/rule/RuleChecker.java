package org.rapporteur.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** Runs a rule over its own examples and says, in words, what is wrong. */
public final class RuleChecker {

  /** Gives the exact span that a token stands for as an argument, for arguments that have one. */
  @FunctionalInterface
  public interface ArgumentSpans {
    Span of(Sentence sentence, int token);
  }

  private final Function<String, List<Sentence>> parser;
  private final Map<String, ArgumentSpans> exact;

  /**
   * @param parser gives the sentences of a text
   * @param exact arguments whose marked span must be met to the character, by name
   */
  public RuleChecker(Function<String, List<Sentence>> parser, Map<String, ArgumentSpans> exact) {
    this.parser = parser;
    this.exact = Map.copyOf(exact);
  }

  /** What a rule gets wrong, a message each; empty when all its examples hold. */
  public List<String> check(Rule rule) {
    List<String> faults = new ArrayList<>();
    for (Example example : rule.examples()) {
      missed(rule, example).ifPresent(faults::add);
    }
    for (String refused : rule.counterexamples()) {
      List<Sentence> sentences = parser.apply(refused);
      for (Sentence sentence : sentences) {
        for (Match match : rule.matches(sentence)) {
          faults.add(
              "must not match \""
                  + refused
                  + "\" but does, at \""
                  + match.triggerToken().text()
                  + "\"\n"
                  + readings(sentences));
        }
      }
    }
    return faults;
  }

  /** The best of the rule's matches must agree with the marks. */
  private Optional<String> missed(Rule rule, Example example) {
    List<Sentence> sentences = parser.apply(example.text());
    String fault = "does not match at all";
    for (Sentence sentence : sentences) {
      for (Match match : rule.matches(sentence)) {
        Optional<String> differs = differs(match, example);
        if (differs.isEmpty()) {
          return Optional.empty();
        }
        fault = differs.get();
      }
    }
    return Optional.of("\"" + example.text() + "\": " + fault + "\n" + readings(sentences));
  }

  private Optional<String> differs(Match match, Example example) {
    for (Example.Mark mark : example.marks()) {
      List<Token> tokens = filling(match, mark.argument());
      if (tokens.stream().noneMatch(t -> fits(match.sentence(), mark, t))) {
        return Optional.of(mark.argument() + " misses \"" + mark.span().of(example.text()) + "\"");
      }
      for (Token token : tokens) {
        boolean marked =
            example.marks().stream()
                .anyMatch(
                    m -> m.argument().equals(mark.argument()) && fits(match.sentence(), m, token));
        if (!marked) {
          return Optional.of(mark.argument() + " also takes \"" + token.text() + "\"");
        }
      }
    }
    return Optional.empty();
  }

  private static List<Token> filling(Match match, String argument) {
    return argument.equals("trigger") ? List.of(match.triggerToken()) : match.tokens(argument);
  }

  private boolean fits(Sentence sentence, Example.Mark mark, Token token) {
    ArgumentSpans spans = exact.get(mark.argument());
    return spans == null
        ? mark.span().covers(token.span())
        : mark.span().equals(spans.of(sentence, token.index()));
  }

  /** Every token with its lemma, part of speech, entity and enhanced relations. */
  public static String readings(List<Sentence> sentences) {
    StringBuilder readings = new StringBuilder();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        readings.append(
            String.format(
                "  %2d %-16s %-14s %-5s %-12s %s%n",
                token.index(),
                token.text(),
                token.lemma(),
                token.pos(),
                token.entity(),
                relations(sentence, token.index())));
      }
    }
    return readings.toString();
  }

  private static String relations(Sentence sentence, int token) {
    List<String> relations = new ArrayList<>();
    sentence
        .edgesTo(token)
        .forEach(
            e ->
                relations.add(
                    e.relation() + "<" + sentence.token(e.governor()).text() + e.governor()));
    return relations.isEmpty() ? "root" : String.join(" ", relations);
  }
}
