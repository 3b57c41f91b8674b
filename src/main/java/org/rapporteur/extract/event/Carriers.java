package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * The words that carry tense, modality and negation of an event: its trigger, the verb it is the
 * object or subject of, the verbs that control that one, and farther off what stands around it.
 *
 * @param own the trigger, then nouns it is part of ("a round of talks"), its verb ("held talks"),
 *     and what that verb is a complement of ("plans to hold talks")
 * @param above of these, the words that govern the event: not the trigger, nor a verb whose subject
 *     it is ("the meeting failed to impress")
 * @param around the verb that it goes with loosely: "left after talks"
 * @param clause the verb that it is told by: "denied that they met"
 */
record Carriers(
    List<Integer> own, List<Integer> above, List<Integer> around, List<Integer> clause) {

  private static final int FARTHEST = 5;
  private static final Set<String> CORE = Set.of("obj", "nsubj", "nsubj:pass", "csubj", "iobj");
  private static final Set<String> CONTROL = Set.of("xcomp", "acl", "csubj");
  private static final Set<String> LOOSE = Set.of("obl", "obl:tmod", "advcl", "nmod", "conj");

  Carriers {
    own = List.copyOf(own);
    above = List.copyOf(above);
    around = List.copyOf(around);
    clause = List.copyOf(clause);
  }

  /**
   * @param occur verbs that say of their subject whether it takes place
   */
  static Carriers of(Sentence sentence, int trigger, WordList occur) {
    List<Integer> own = new ArrayList<>(List.of(trigger));
    List<Integer> above = new ArrayList<>();
    List<Integer> around = new ArrayList<>();
    List<Integer> clause = new ArrayList<>();
    reduced(sentence, trigger, occur)
        .forEach(
            verb -> {
              own.add(verb);
              above.add(verb);
            });
    int at = trigger;
    for (int step = 0; step < FARTHEST; step++) {
      Token token = sentence.token(at);
      int head = token.head();
      if (head < 0 || own.contains(head)) {
        break;
      }
      boolean noun = token.isNoun();
      String relation = token.relation();
      boolean tells =
          !relation.startsWith("nsubj")
              || !sentence.token(head).isVerb()
              || (relation.equals("nsubj:pass")
                  ? occur.contains(sentence.token(head).lemma())
                  : takesPlace(sentence.token(head), occur));
      boolean core = CORE.contains(relation) && !isNounPredicate(sentence, head) && tells;
      if (noun && (core || isPartOf(sentence, token)) || !noun && CONTROL.contains(relation)) {
        own.add(head);
        if (noun && sentence.token(head).isNoun()) {
          reduced(sentence, head, occur).forEach(above::add);
        }
        if (!(relation.equals("nsubj") && sentence.token(head).isVerb())) {
          above.add(head);
        }
        at = head;
      } else {
        if (LOOSE.contains(relation) || noun && relation.startsWith("nsubj") && !tells) {
          around.add(head);
        } else if (relation.equals("ccomp") || relation.equals("parataxis")) {
          clause.add(head);
        }
        break;
      }
    }
    return new Carriers(own, above, around, clause);
  }

  /** "the talks began", and not "the talks made waves". */
  private static boolean takesPlace(Token verb, WordList occur) {
    return occur.value(verb.lemma(), "subject").filter("itself"::equals).isPresent();
  }

  /**
   * "the deal reached with Iran", "a visit planned for May", "a summit expected to be held next
   * month", "a visit starting on Monday": the verbs of a noun.
   */
  private static List<Integer> reduced(Sentence sentence, int trigger, WordList occur) {
    return sentence.children(trigger, "acl").stream()
        .filter(t -> t.relation().equals("acl"))
        .filter(
            t ->
                t.pos().equals("VBN") && occur.contains(t.lemma())
                    || t.pos().matches("VBG?") && takesPlace(t, occur))
        .flatMap(
            t ->
                Stream.concat(
                    Stream.of(t),
                    sentence.children(t.index(), "xcomp").stream()
                        .filter(x -> x.isVerb() && occur.contains(x.lemma()))))
        .map(Token::index)
        .toList();
  }

  /** "the meeting was no success": what is said of the event, and not whether it was. */
  private static boolean isNounPredicate(Sentence sentence, int head) {
    return sentence.token(head).isNoun() && !sentence.children(head, "cop").isEmpty();
  }

  /** "a round of talks", "the invitation to a summit": one noun within another. */
  private static boolean isPartOf(Sentence sentence, Token noun) {
    return noun.relation().equals("nmod")
        && sentence.token(noun.head()).isNoun()
        && !sentence.token(noun.head()).isEntity()
        && sentence.children(noun.index(), "case").stream()
            .anyMatch(c -> c.lemma().equals("of") || c.lemma().equals("for"));
  }

  /** True when the token carries the event. */
  boolean holds(int token) {
    return own.contains(token);
  }
}
