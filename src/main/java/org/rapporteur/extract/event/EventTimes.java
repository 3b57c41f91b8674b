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

  private static final int CLOSE = 2;

  private final SmallWords small;
  private final WordList occurring;
  private final WordList holding;
  private final WordList reaching;
  private final WordList agreements;
  private final WordList visits;
  private final WordList undertaking;
  private final WordList actors;
  private final WordList plans;
  private final WordList saying;
  private final WordList telling;
  private final WordList lasting;
  private final WordList calendar;
  private final TimeFinder times;
  private final DurationReader durations;

  EventTimes(WordLists lists, SmallWords small) {
    this.small = small;
    this.occurring = lists.list("occur-verbs");
    this.holding = lists.list("hold-verbs");
    this.reaching = lists.list("reach-verbs");
    this.agreements = lists.list("agreement-nouns");
    this.actors = lists.list("actors");
    this.visits = lists.list("visit-nouns");
    this.undertaking = lists.list("undertake-verbs");
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
        .filter(t -> isOf(sentence, t, trigger, carriers, triggers, words))
        .min(Comparator.comparingInt(t -> Math.abs(t.head() - trigger)));
  }

  private boolean isOf(
      Sentence sentence,
      TimeExpression time,
      int trigger,
      Carriers carriers,
      Set<Integer> triggers,
      Set<Integer> words) {
    int anchor = anchor(sentence, time, triggers);
    if (!isItsDay(sentence, anchor, trigger, carriers)) {
      return false;
    }
    return isOwn(anchor, time, trigger, carriers)
        || isPlan(sentence, anchor, carriers)
        || carriers.around().contains(anchor) && isAround(sentence, time, carriers, triggers)
        || isOfClause(sentence, time, anchor, carriers)
        || isToldAfter(sentence, anchor, carriers)
        || isNext(sentence, time, anchor, trigger)
        || isBeside(time, trigger, words);
  }

  /**
   * False where the day is that of a verb that does something to the event: "cancelled the talks on
   * Monday", "denounced the deal on Monday".
   */
  private boolean isItsDay(Sentence sentence, int anchor, int trigger, Carriers carriers) {
    int step = carriers.own().indexOf(anchor);
    if (step <= 0 || !sentence.token(anchor).isVerb()) {
      return true;
    }
    String verb = sentence.token(anchor).lemma();
    boolean agreed =
        agreements.contains(sentence.token(trigger).lemma()) && reaching.contains(verb);
    String day = day(verb);
    Token below = sentence.token(carriers.own().get(step - 1));
    boolean done = below.isNoun() && below.relation().equals("obj") && below.head() == anchor;
    return agreed
        || !day.equals("other") && (!done || !day.isEmpty() || undertaking.contains(verb));
  }

  /** Whether the day of a verb is that of the event: "own", "last", "other" or "". */
  private String day(String verb) {
    return occurring.value(verb, "day").or(() -> holding.value(verb, "day")).orElse("");
  }

  /** "arrived on Monday and met her": on that day, unless words tell that it was later. */
  private boolean isNext(Sentence sentence, TimeExpression time, int anchor, int trigger) {
    Token verb = sentence.token(trigger);
    return anchor >= 0
        && verb.relation().equals("conj")
        && verb.head() == anchor
        && time.from() < trigger
        && time.from() > anchor
        && verb.pos().equals("VBD")
        && sentence.token(anchor).pos().equals("VBD")
        && sentence.children(trigger, "advmod", "mark").stream().noneMatch(small::isLater);
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
  private boolean isOfClause(
      Sentence sentence, TimeExpression time, int anchor, Carriers carriers) {
    return carriers.own().stream()
        .map(sentence::token)
        .filter(t -> t.relation().matches("advcl|acl:relcl"))
        .filter(
            t -> sentence.children(t.index(), "advmod", "mark").stream().anyMatch(small::isWhen))
        .map(Token::head)
        .anyMatch(h -> h == anchor || h == time.head() || h == sentence.token(time.head()).head());
  }

  /** "said on Monday after talks with": what is spoken of right after it is of the same day. */
  private boolean isToldAfter(Sentence sentence, int anchor, Carriers carriers) {
    if (anchor < 0 || !carriers.around().contains(anchor)) {
      return false;
    }
    String verb = sentence.token(anchor).lemma();
    boolean tells = saying.contains(verb) || telling.contains(verb);
    boolean visit = visits.contains(sentence.token(carriers.own().get(0)).lemma());
    return carriers.own().stream()
        .flatMap(t -> sentence.children(t, "case", "mark").stream())
        .anyMatch(c -> tells ? small.isRightAfter(c) : !visit && small.isThen(c));
  }

  private boolean isThen(Sentence sentence, TimeExpression time) {
    Token head = sentence.token(time.head());
    int first = head.relation().equals("conj") ? head.head() : time.head();
    return sentence.children(first, "case").stream().noneMatch(small::isOfOtherTime);
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
  private int anchor(Sentence sentence, TimeExpression time, Set<Integer> triggers) {
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

  /**
   * Who and where, and "signed a deal worth $3 million on Monday", where the day hangs on the
   * price; but "to explain a decision last month" tells when that was decided.
   */
  private boolean isWithinPhrase(Sentence sentence, Token token) {
    boolean loose =
        token.head() >= 0
            && (token.pos().matches("JJ.*|\\$|CD")
                    && token.relation().matches("amod|nmod|dep|nummod")
                || token.pos().equals("VBG") && token.relation().matches("amod|nmod"));
    return loose || token.isNoun() && !isOther(sentence, token);
  }

  private boolean isOther(Sentence sentence, Token noun) {
    boolean known =
        noun.isProperNoun()
            || noun.isEntity()
            || actors.contains(noun.lemma())
            || calendar.contains(noun.text())
            || small.isWithin(noun)
            || sentence.children(noun.index(), "case").stream().anyMatch(small::isBeforePlace);
    return !known;
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

  /** True where the day is that on which the event ends: "wrapped up a visit on Sunday". */
  boolean isLast(Sentence sentence, TimeExpression time, Carriers carriers, Set<Integer> triggers) {
    int anchor = anchor(sentence, time, triggers);
    String verb = anchor < 0 ? "" : sentence.token(anchor).lemma();
    return carriers.own().contains(anchor) && day(verb).equals("last");
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
