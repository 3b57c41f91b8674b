package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.text.Sentence;

/**
 * Reads whether an event took place, from the rules of the family "status". A rule is tried on the
 * words that carry the event; its {@code reach} says on which: "own" (all of them, the default),
 * "trigger", "above" (those that govern it), "around" or "clause". The surest rule that matches
 * decides.
 */
final class StatusReader {

  /** What a status rule may say besides a status: such events are not told at all. */
  static final String NONE = "none";

  private final List<Rule> rules;

  StatusReader(RuleSet set) {
    List<Rule> sorted = new ArrayList<>(set.family("status"));
    sorted.sort(Comparator.comparingDouble(Rule::confidence).reversed());
    this.rules = List.copyOf(sorted);
  }

  /** The rule that decides, empty where none says anything. */
  Optional<Rule> decide(Sentence sentence, Carriers carriers) {
    return rules.stream().filter(r -> applies(r, sentence, carriers)).findFirst();
  }

  private static boolean applies(Rule rule, Sentence sentence, Carriers carriers) {
    String reach = rule.setting("reach").orElse("own");
    List<Integer> tokens =
        switch (reach) {
          case "trigger" -> carriers.own().subList(0, 1);
          case "above" -> carriers.above();
          case "around" -> joined(carriers.own(), carriers.around());
          case "clause" -> joined(carriers.own(), carriers.clause());
          default -> carriers.own();
        };
    return tokens.stream().anyMatch(t -> rule.at(t, sentence).isPresent());
  }

  private static List<Integer> joined(List<Integer> some, List<Integer> more) {
    List<Integer> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
