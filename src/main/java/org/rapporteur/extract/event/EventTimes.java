package org.rapporteur.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.extract.time.DurationReader;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.extract.time.TimeFinder;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Which time and length of a sentence belong to an event of it. */
final class EventTimes {

  /** Prepositions whose time is not when the event takes place. */
  private static final Set<String> NOT_THEN =
      Set.of("since", "until", "till", "by", "before", "after");

  private static final int CLOSE = 2;

  private final WordList plans;
  private final WordList saying;
  private final WordList telling;
  private final WordList lasting;
  private final WordList calendar;
  private final TimeFinder times;
  private final DurationReader durations;

  EventTimes(WordLists lists) {
    this.plans = lists.list("plan-words");
    this.saying = lists.list("say-verbs");
    this.lasting = lists.list("last-verbs");
    this.calendar = lists.list("time-words");
    this.telling = lists.list("telling-verbs");
    this.times = new TimeFinder(lists);
    this.durations = new DurationReader(lists);
  }

  List<TimeExpression> in(Sentence sentence) {
    return times.find(sentence);
  }

  /**
   * The expression that tells when: it depends on a word that carries the event, or stands right
   * beside the event's words.
   *
   * @param triggers triggers of all events of the sentence
   * @param words tokens of the event's parties and places
   */
  Optional<TimeExpression> of(
      Sentence sentence,
      List<TimeExpression> found,
      int trigger,
      Carriers carriers,
      Set<Integer> triggers,
      Set<Integer> words) {
    return found.stream()
        .filter(t -> isThen(sentence, t) && !isApposed(sentence, t, found))
        .filter(
            t ->
                isOwn(anchor(sentence, t, triggers), t, trigger, carriers)
                    || isPlan(sentence, anchor(sentence, t, triggers), carriers)
                    || carriers.around().contains(anchor(sentence, t, triggers))
                        && isAround(sentence, t, carriers, triggers)
                    || isOfClause(sentence, t, anchor(sentence, t, triggers), carriers)
                    || isToldAfter(sentence, anchor(sentence, t, triggers), carriers)
                    || isBeside(t, trigger, words))
        .min(Comparator.comparingInt(t -> Math.abs(t.head() - trigger)));
  }

  /** A verb two steps up is dated for itself where the date stands before the event. */
  private static boolean isOwn(int anchor, TimeExpression time, int trigger, Carriers carriers) {
    int step = carriers.own().indexOf(anchor);
    return step >= 0 && (step <= 1 || time.from() > trigger);
  }

  /** "originally scheduled in February, the visit ..", "a visit planned for May". */
  private boolean isPlan(Sentence sentence, int anchor, Carriers carriers) {
    if (anchor < 0) {
      return false;
    }
    Token token = sentence.token(anchor);
    return plans.contains(token.lemma())
        && token.relation().matches("advcl|acl|dep|amod")
        && carriers.own().subList(0, Math.min(2, carriers.own().size())).contains(token.head());
  }

  /** "in 2012, when he travelled there", "quarrelled during the 2012 race, when he travelled". */
  private static boolean isOfClause(
      Sentence sentence, TimeExpression time, int anchor, Carriers carriers) {
    return carriers.own().stream()
        .map(sentence::token)
        .filter(t -> t.relation().matches("advcl|acl:relcl"))
        .filter(
            t ->
                sentence.children(t.index(), "advmod", "mark").stream()
                    .anyMatch(c -> c.lemma().equals("when")))
        .map(Token::head)
        .anyMatch(h -> h == anchor || h == time.head() || h == sentence.token(time.head()).head());
  }

  /** "said on Monday after talks with": what is spoken of right after it is of the same day. */
  private boolean isToldAfter(Sentence sentence, int anchor, Carriers carriers) {
    return anchor >= 0
        && carriers.around().contains(anchor)
        && (saying.contains(sentence.token(anchor).lemma())
            || telling.contains(sentence.token(anchor).lemma()))
        && carriers.own().stream()
            .flatMap(t -> sentence.children(t, "case", "mark").stream())
            .anyMatch(c -> c.lemma().matches("after|following|during"));
  }

  private static boolean isThen(Sentence sentence, TimeExpression time) {
    return sentence.children(time.head(), "case").stream()
        .noneMatch(c -> NOT_THEN.contains(c.lemma()));
  }

  /** "on Friday, a day after the vote": the second tells the first, in words that need a day. */
  private boolean isApposed(Sentence sentence, TimeExpression time, List<TimeExpression> all) {
    boolean counts =
        sentence.tokens().subList(time.from(), time.to()).stream()
            .anyMatch(t -> calendar.value(t.text(), "sort").filter("after"::equals).isPresent());
    return counts
        && all.stream()
            .anyMatch(o -> o.to() + 1 == time.from() && sentence.token(o.to()).text().equals(","));
  }

  /** What goes with the verb around goes with the event, unless that verb is an event itself. */
  private static boolean isAround(
      Sentence sentence, TimeExpression time, Carriers carriers, Set<Integer> triggers) {
    return carriers.around().stream().noneMatch(triggers::contains)
        && sentence.token(carriers.own().get(0)).index() < time.from();
  }

  /** The nearest verb or trigger above the expression. */
  private static int anchor(Sentence sentence, TimeExpression time, Set<Integer> triggers) {
    int at = sentence.token(time.head()).head();
    while (at >= 0) {
      Token token = sentence.token(at);
      boolean within = isWithinPhrase(sentence, token);
      if (triggers.contains(at) || !within) {
        return at;
      }
      at = token.head();
    }
    return sentence.token(time.head()).head();
  }

  /** Nouns, and "signed a deal worth $3 million on Monday", where the day hangs on the price. */
  private static boolean isWithinPhrase(Sentence sentence, Token token) {
    boolean loose =
        token.pos().matches("JJ.*|\\$|CD|VBG")
            && token.head() >= 0
            && token.relation().matches("amod|nmod|dep|nummod");
    return token.isNoun() || loose;
  }

  private static boolean isBeside(TimeExpression time, int trigger, Set<Integer> words) {
    boolean after =
        time.from() > trigger && time.from() - last(trigger, words, time.from()) <= CLOSE;
    return after || trigger - time.to() >= 0 && trigger - time.to() < 1;
  }

  private static int last(int trigger, Set<Integer> words, int before) {
    return Math.max(
        trigger, words.stream().filter(w -> w < before).mapToInt(w -> w).max().orElse(trigger));
  }

  /** How long the event lasts: before its noun, or "for two hours" at its verb. */
  Optional<String> duration(Sentence sentence, int trigger) {
    Optional<String> before = durations.before(sentence, trigger);
    return before.isPresent() ? before : after(sentence, trigger);
  }

  private Optional<String> after(Sentence sentence, int trigger) {
    Token verb = sentence.token(trigger);
    boolean lasts = verb.head() >= 0 && lasting.contains(sentence.token(verb.head()).lemma());
    int at = lasts ? verb.head() : trigger;
    for (Token child : sentence.children(at, "obl", "obj")) {
      boolean told =
          child.relation().equals("obl") && hasCase(sentence, child, "for")
              || lasting
                  .value(sentence.token(at).lemma(), "object")
                  .filter("length"::equals)
                  .isPresent();
      Optional<DurationReader.Length> length = lengthAt(sentence, child.index());
      if (told && length.isPresent()) {
        return length.map(DurationReader.Length::iso);
      }
    }
    return Optional.empty();
  }

  private static boolean hasCase(Sentence sentence, Token token, String word) {
    return sentence.children(token.index(), "case").stream().anyMatch(c -> c.lemma().equals(word));
  }

  /** The length whose first unit is that token, or ends there. */
  private Optional<DurationReader.Length> lengthAt(Sentence sentence, int unit) {
    for (int i = Math.max(0, unit - CLOSE); i < unit; i++) {
      Optional<DurationReader.Length> length = durations.at(sentence, i);
      if (length.isPresent() && length.get().unitAt() == unit) {
        return length;
      }
    }
    return Optional.empty();
  }
}
