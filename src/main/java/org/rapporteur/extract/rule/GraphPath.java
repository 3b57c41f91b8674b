package org.rapporteur.extract.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.Dependency;
import org.rapporteur.text.Sentence;

/**
 * A way through a sentence's enhanced dependency graph, from one token to others. Steps stand side
 * by side: {@code nsubj} goes down to dependents in that relation or a subtype of it, {@code <obj}
 * up to governors, {@code a|b} either, {@code .} stays, {@code next} and {@code prev} go to the
 * word beside. A step may end in {@code ?} (or stay) or {@code *} (any number), and be followed by
 * conditions on the token reached: {@code <obj[lemma=hold|have,pos=VB.*]}; {@code !=} denies one.
 */
final class GraphPath {

  private static final Pattern STEP =
      Pattern.compile("(<?)([A-Za-z_:|.*]+?|\\.)([?*]?)(?:\\[([^\\]]*)\\])?");

  private record Step(boolean up, List<String> relations, char repeat, TokenTest test) {}

  private final String source;
  private final List<Step> steps;

  private GraphPath(String source, List<Step> steps) {
    this.source = source;
    this.steps = List.copyOf(steps);
  }

  /**
   * @throws IllegalArgumentException when the path cannot be read
   */
  static GraphPath parse(String source, Function<String, WordList> lists) {
    List<Step> steps = new ArrayList<>();
    for (String word : source.trim().split("\\s+(?![^\\[]*\\])")) {
      Matcher step = STEP.matcher(word);
      if (!step.matches()) {
        throw new IllegalArgumentException(
            "cannot read the step \"" + word + "\" of the path \"" + source + "\"");
      }
      char repeat = step.group(3).isEmpty() ? '1' : step.group(3).charAt(0);
      List<String> relations =
          step.group(2).equals(".") ? List.of() : List.of(step.group(2).split("\\|"));
      steps.add(
          new Step(
              step.group(1).equals("<"),
              relations,
              repeat,
              TokenTest.of(conditions(step.group(4)), lists)));
    }
    return new GraphPath(source, steps);
  }

  private static Map<String, String> conditions(String inside) {
    Map<String, String> conditions = new LinkedHashMap<>();
    if (inside != null) {
      for (String condition : inside.split(",")) {
        int equals = condition.indexOf('=');
        if (equals < 1) {
          throw new IllegalArgumentException("not key=value: \"" + condition + "\"");
        }
        conditions.put(
            condition.substring(0, equals).trim(), condition.substring(equals + 1).trim());
      }
    }
    return conditions;
  }

  /** Tokens reached from one token, as indices of the sentence. */
  BitSet from(int start, Sentence sentence) {
    BitSet here = new BitSet(sentence.size());
    here.set(start);
    for (Step step : steps) {
      here = take(step, here, sentence);
      if (here.isEmpty()) {
        break;
      }
    }
    return here;
  }

  private static BitSet take(Step step, BitSet from, Sentence sentence) {
    BitSet reached = step.relations().isEmpty() ? kept(from, step, sentence) : new BitSet();
    if (step.repeat() != '1') {
      reached.or(from);
    }
    BitSet front = from;
    while (!step.relations().isEmpty() && !front.isEmpty()) {
      BitSet next = kept(neighbours(step, front, sentence), step, sentence);
      next.andNot(reached);
      reached.or(next);
      front = step.repeat() == '*' ? next : new BitSet();
    }
    return reached;
  }

  private static BitSet neighbours(Step step, BitSet front, Sentence sentence) {
    BitSet next = beside(step, front, sentence);
    for (Dependency edge : sentence.edges()) {
      int near = step.up() ? edge.dependent() : edge.governor();
      if (front.get(near) && isOneOf(edge.relation(), step.relations())) {
        next.set(step.up() ? edge.governor() : edge.dependent());
      }
    }
    return next;
  }

  private static BitSet beside(Step step, BitSet front, Sentence sentence) {
    BitSet beside = new BitSet();
    for (int token = front.nextSetBit(0); token >= 0; token = front.nextSetBit(token + 1)) {
      if (step.relations().contains("next") && token + 1 < sentence.size()) {
        beside.set(token + 1);
      }
      if (step.relations().contains("prev") && token > 0) {
        beside.set(token - 1);
      }
    }
    return beside;
  }

  private static boolean isOneOf(String relation, List<String> wanted) {
    for (String one : wanted) {
      if (Sentence.hasRelation(relation, one)) {
        return true;
      }
    }
    return false;
  }

  private static BitSet kept(BitSet tokens, Step step, Sentence sentence) {
    BitSet kept = new BitSet();
    tokens.stream().filter(i -> step.test().test(sentence.token(i))).forEach(kept::set);
    return kept;
  }

  @Override
  public String toString() {
    return source;
  }
}
