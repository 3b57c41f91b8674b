package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Party;
import org.rapporteur.extract.EventClaim.Side;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.When;
import org.rapporteur.extract.event.EventExtractor.Grammar;
import org.rapporteur.extract.rule.Match;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.time.Direction;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/** One trigger of one sentence, with all rules of one kind that match there, read as a claim. */
final class TriggerReading {

  /** Claims of which fewer are right are not made. */
  private static final double LEAST = 0.5;

  private final ArticleEvents events;
  private final Grammar grammar;
  private final Sentence sentence;
  private final int trigger;
  private final List<Match> matches;
  private final Rule rule;
  private final List<TimeExpression> times;
  private final Set<Integer> triggers;
  private final Carriers carriers;

  /** Tokens of the parties and places found so far. */
  private final Set<Integer> words = new LinkedHashSet<>();

  /**
   * @param matches at one trigger, at least one
   * @param times of the sentence
   * @param triggers of the sentence
   */
  TriggerReading(
      ArticleEvents events,
      List<Match> matches,
      List<TimeExpression> times,
      Set<Integer> triggers) {
    this.events = events;
    this.grammar = events.grammar;
    this.matches =
        matches.stream()
            .sorted(Comparator.comparingDouble((Match m) -> m.rule().confidence()).reversed())
            .toList();
    this.rule = this.matches.get(0).rule();
    this.sentence = this.matches.get(0).sentence();
    this.trigger = this.matches.get(0).trigger();
    this.times = times;
    this.triggers = triggers;
    this.carriers = Carriers.of(sentence, trigger, grammar.set.words("occur-verbs"));
  }

  Optional<EventClaim> claim() {
    String told = told();
    boolean present = told.equals("present");
    if (told.equals(StatusReader.NONE) || rule.confidence() < LEAST) {
      return Optional.empty();
    }
    Optional<Rule> manner = manner();
    Kind kind = kind(manner);
    List<Party> parties = parties(kind);
    List<Mention> places = places(kind);
    if (parties.isEmpty() && !isDefinite() && !grammar.isPair(rule)) {
      return Optional.empty();
    }
    Status status = present ? Status.HELD : Status.valueOf(told.toUpperCase(Locale.ROOT));
    Optional<TimeExpression> time =
        grammar.times.of(sentence, times, trigger, carriers, triggers, words);
    Optional<When> when = time.flatMap(t -> when(t, status, present));
    Status now = seenFrom(status, present, time, when);
    Optional<String> length = grammar.times.duration(sentence, trigger);
    if (rule.setting("day").isPresent()) {
      when = when.map(w -> w.isDay() ? When.from(w.start()) : w);
    } else if (time.filter(t -> grammar.times.isLast(sentence, t, carriers, triggers))
        .isPresent()) {
      when = when.map(w -> upTo(w, length));
    }
    if (places.isEmpty()) {
      Datelines lines = new Datelines(events);
      places = lines.elsewhere(sentence, carriers, kind, now, when);
      when = time.isPresent() ? when : lines.dayThere(sentence, carriers);
    }
    return Optional.of(
        new EventClaim(
            kind,
            parties,
            places,
            when.orElse(null),
            length.orElse(null),
            format(manner),
            now,
            isTold(now),
            isDefinite(),
            grammar.isPair(rule),
            sentence.token(trigger).span(),
            sentence.index(),
            topic(),
            List.of(sentence.span()),
            rule.id(),
            rule.confidence()));
  }

  private String told() {
    if (grammar.isSettled(rule)) {
      return rule.setting("status").orElse("held");
    }
    Optional<Rule> decided = grammar.status.decide(sentence, carriers);
    events.denials.note(sentence, trigger, carriers, decided, grammar.set.words("hearsay-verbs"));
    return decided
        .flatMap(r -> r.setting("status"))
        .or(() -> rule.setting("status"))
        .orElse("held");
  }

  /** A noun alone does not say that its event took place. */
  private boolean isTold(Status now) {
    if (grammar.isSettled(rule)) {
      return false;
    }
    boolean verb =
        sentence.token(trigger).isVerb()
            || carriers.own().stream().anyMatch(t -> sentence.token(t).isVerb());
    return now != Status.HELD || verb || grammar.status.decide(sentence, carriers).isPresent();
  }

  private Optional<Rule> manner() {
    return grammar.manners.stream()
        .filter(r -> carriers.own().stream().anyMatch(t -> r.at(t, sentence).isPresent()))
        .findFirst();
  }

  private Kind kind(Optional<Rule> manner) {
    String mine = grammar.kind(rule, sentence.token(trigger));
    String setting =
        mine.matches("visit|agreement")
            ? mine
            : manner.flatMap(r -> r.setting("kind")).orElse(mine);
    return Kind.valueOf(setting.toUpperCase(Locale.ROOT));
  }

  private EventClaim.Format format(Optional<Rule> manner) {
    return manner
        .flatMap(r -> r.setting("format"))
        .or(() -> rule.setting("format"))
        .map(f -> EventClaim.Format.valueOf(f.toUpperCase(Locale.ROOT)))
        .orElse(null);
  }

  private List<Party> parties(Kind kind) {
    Map<Mention, Side> found = new TreeMap<>();
    for (Match match : matches) {
      for (Side side : Side.values()) {
        for (int token : tokens(match, side.name().toLowerCase(Locale.ROOT))) {
          events.actors.parties(sentence, token, kind).forEach(m -> keep(m, token, side, found));
        }
      }
      for (int token : tokens(match, "state")) {
        events
            .actors
            .state(sentence, token)
            .ifPresent(m -> keep(m, token, Side.PARTICIPANT, found));
      }
    }
    return found.entrySet().stream().map(e -> new Party(e.getValue(), e.getKey())).toList();
  }

  private static List<Integer> tokens(Match match, String argument) {
    return match.arguments().getOrDefault(argument, List.of());
  }

  private void keep(Mention mention, int token, Side side, Map<Mention, Side> found) {
    words.add(token);
    found.merge(mention, side, (one, other) -> one == Side.PARTICIPANT ? other : one);
  }

  private List<Mention> places(Kind kind) {
    return new EventPlaces(events, sentence, trigger, carriers, words).of(matches, kind);
  }

  /** "wrapped up a two-day visit on Sunday": Saturday and Sunday. */
  private static When upTo(When last, Optional<String> length) {
    return length
        .filter(d -> last.isDay() && d.matches("P\\d+D") && !d.equals("P1D"))
        .map(d -> LocalDate.parse(last.start()).plusDays(1).minus(Period.parse(d)))
        .map(first -> new When(first.toString(), last.start()))
        .orElse(last);
  }

  private Optional<When> when(TimeExpression time, Status status, boolean present) {
    boolean ahead =
        present || status != Status.HELD && status != Status.ONGOING && status != Status.DENIED;
    return events.clock.resolve(
        sentence,
        times,
        time,
        !ahead ? Direction.PAST : isPast() ? Direction.NEAREST : Direction.FUTURE);
  }

  /** "was to arrive on Monday": that Monday may be over. */
  private boolean isPast() {
    return carriers.own().stream()
        .flatMap(t -> sentence.children(t, "aux", "cop").stream())
        .anyMatch(a -> a.lemma().equals("be") && a.pos().equals("VBD"));
  }

  /** What lies after publication is a plan. */
  private Status seenFrom(
      Status status, boolean present, Optional<TimeExpression> time, Optional<When> when) {
    if (status != Status.HELD && status != Status.ONGOING) {
      return status;
    }
    LocalDate published = events.article.article().published();
    boolean open = when.isEmpty() || published == null;
    if (present && time.isPresent() && (time.get().isAhead() || open)) {
      return Status.PLANNED;
    }
    if (published != null && when.isPresent()) {
      String start = when.get().start();
      return start.compareTo(published.toString().substring(0, start.length())) > 0
          ? Status.PLANNED
          : status;
    }
    return status;
  }

  private boolean isDefinite() {
    boolean pointed =
        sentence.children(trigger, "det").stream().anyMatch(grammar.small::isPointing);
    boolean owned = sentence.children(trigger, "nmod:poss").stream().anyMatch(p -> p.isPronoun());
    return sentence.token(trigger).isNoun() && (pointed || owned);
  }

  private Span topic() {
    return matches.stream()
        .flatMap(m -> m.tokens("topic").stream())
        .filter(t -> times.stream().noneMatch(e -> e.from() <= t.index() && t.index() < e.to()))
        .map(t -> sentence.spanOf(sentence.subtree(t.index())))
        .findFirst()
        .orElse(null);
  }
}
