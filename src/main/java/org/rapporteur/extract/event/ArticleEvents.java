package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Party;
import org.rapporteur.extract.EventClaim.Side;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.When;
import org.rapporteur.extract.event.EventExtractor.Grammar;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.rule.Match;
import org.rapporteur.extract.rule.Rule;
import org.rapporteur.extract.time.Direction;
import org.rapporteur.extract.time.TimeExpression;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;

/** The events of one article, sentence after sentence. */
final class ArticleEvents {

  /** Claims of which fewer are right are not made. */
  private static final double LEAST = 0.5;

  /** Sentences from the top in which an event without a place is where the dateline is. */
  private static final int NEAR_DATELINE = 3;

  private final Grammar grammar;
  private final AnnotatedArticle article;
  private final Actors actors;
  private When lastTold;

  ArticleEvents(Grammar grammar, AnnotatedArticle article, Mentions mentions) {
    this.grammar = grammar;
    this.article = article;
    this.actors =
        new Actors(mentions, grammar.set.words("bystanders"), grammar.set.words("time-words"));
  }

  List<EventClaim> in(Sentence sentence) {
    Map<Integer, List<Match>> byTrigger = new TreeMap<>();
    for (Rule rule : grammar.events) {
      for (Match match : rule.matches(sentence)) {
        if (!actors.isInName(sentence, match.trigger())) {
          byTrigger.computeIfAbsent(match.trigger(), t -> new ArrayList<>()).add(match);
        }
      }
    }
    List<TimeExpression> times = byTrigger.isEmpty() ? List.of() : grammar.times.in(sentence);
    List<EventClaim> claims = new ArrayList<>();
    byTrigger.forEach(
        (trigger, matches) ->
            new One(sentence, trigger, matches, times, byTrigger.keySet())
                .claim()
                .ifPresent(claims::add));
    return claims;
  }

  /** One trigger with all rules that match there. */
  private final class One {

    private final Sentence sentence;
    private final int trigger;
    private final List<Match> matches;
    private final Rule rule;
    private final List<TimeExpression> times;
    private final Set<Integer> triggers;
    private final Carriers carriers;
    private final Set<Integer> words = new LinkedHashSet<>();
    private boolean present;

    One(
        Sentence sentence,
        int trigger,
        List<Match> matches,
        List<TimeExpression> times,
        Set<Integer> triggers) {
      this.sentence = sentence;
      this.trigger = trigger;
      this.matches =
          matches.stream()
              .sorted(Comparator.comparingDouble((Match m) -> m.rule().confidence()).reversed())
              .toList();
      this.rule = this.matches.get(0).rule();
      this.times = times;
      this.triggers = triggers;
      this.carriers = Carriers.of(sentence, trigger);
    }

    Optional<EventClaim> claim() {
      Optional<Rule> manner = manner();
      Kind kind = kind(manner);
      List<Party> parties = parties(kind);
      List<Mention> places = places();
      Optional<Rule> decided = grammar.status.decide(sentence, carriers);
      String told =
          decided.flatMap(r -> r.setting("status")).or(() -> rule.setting("status")).orElse("held");
      present = told.equals("present");
      if (told.equals(StatusReader.NONE) || rule.confidence() < LEAST) {
        return Optional.empty();
      }
      Status status =
          present ? Status.HELD : Status.valueOf(told.toUpperCase(java.util.Locale.ROOT));
      Optional<TimeExpression> time =
          grammar.times.of(sentence, times, trigger, carriers, triggers, words);
      Optional<When> when = time.flatMap(t -> when(t, status));
      Status now = seenFrom(status, time, when);
      boolean definite = isDefinite();
      if (parties.isEmpty() && !definite) {
        return Optional.empty();
      }
      when.ifPresent(w -> lastTold = w);
      if (places.isEmpty()) {
        places = fromDateline(kind, now, when);
      }
      return Optional.of(
          new EventClaim(
              kind,
              parties,
              places,
              when.orElse(null),
              grammar.times.duration(sentence, trigger).orElse(null),
              format(manner),
              now,
              definite,
              sentence.token(trigger).span(),
              sentence.index(),
              topic(),
              List.of(evidence(time)),
              rule.id(),
              rule.confidence()));
    }

    private Optional<Rule> manner() {
      return grammar.manners.stream()
          .filter(r -> carriers.own().stream().anyMatch(t -> r.at(t, sentence).isPresent()))
          .findFirst();
    }

    private Kind kind(Optional<Rule> manner) {
      String setting =
          manner
              .flatMap(r -> r.setting("kind"))
              .filter(k -> !isVisitOrAgreement())
              .orElseGet(this::ruleKind);
      return Kind.valueOf(setting.toUpperCase(java.util.Locale.ROOT));
    }

    private boolean isVisitOrAgreement() {
      return ruleKind().matches("visit|agreement");
    }

    /** As the rule says, or as its word list says of the trigger: "list event-nouns". */
    private String ruleKind() {
      String setting = rule.setting("kind").orElse("meeting");
      return setting.startsWith("list ")
          ? grammar
              .set
              .words(setting.substring("list ".length()))
              .value(sentence.token(trigger).lemma(), "kind")
              .orElse("meeting")
          : setting;
    }

    private EventClaim.Format format(Optional<Rule> manner) {
      return manner
          .flatMap(r -> r.setting("format"))
          .or(() -> rule.setting("format"))
          .map(f -> EventClaim.Format.valueOf(f.toUpperCase(java.util.Locale.ROOT)))
          .orElse(null);
    }

    private List<Party> parties(Kind kind) {
      Map<Mention, Side> found = new TreeMap<>();
      for (Match match : matches) {
        boolean same = match.rule().setting("kind").equals(rule.setting("kind"));
        for (Side side : same ? Side.values() : new Side[0]) {
          String name = side.name().toLowerCase(java.util.Locale.ROOT);
          for (int token : match.arguments().getOrDefault(name, List.of())) {
            actors.party(sentence, token).ifPresent(m -> keep(m, token, side, found));
          }
        }
        for (int token : match.arguments().getOrDefault("state", List.of())) {
          actors.state(sentence, token).ifPresent(m -> keep(m, token, Side.PARTICIPANT, found));
        }
      }
      return found.entrySet().stream().map(e -> new Party(e.getValue(), e.getKey())).toList();
    }

    private void keep(Mention mention, int token, Side side, Map<Mention, Side> found) {
      words.add(token);
      found.merge(mention, side, (one, other) -> one == Side.PARTICIPANT ? other : one);
    }

    private List<Mention> places() {
      Set<Mention> found = new LinkedHashSet<>();
      for (Match match : matches) {
        for (int token : match.arguments().getOrDefault("place", List.of())) {
          List<Mention> places = actors.places(sentence, token);
          if (!places.isEmpty()) {
            words.add(token);
            found.addAll(places);
          }
        }
        for (int token : match.arguments().getOrDefault("land", List.of())) {
          actors.state(sentence, token).ifPresent(found::add);
        }
      }
      return List.copyOf(found);
    }

    private Optional<When> when(TimeExpression time, Status status) {
      LocalDate published = article.article().published();
      boolean ahead =
          present || status != Status.HELD && status != Status.ONGOING && status != Status.DENIED;
      return EventTimes.resolve(
          time, published, ahead ? Direction.FUTURE : Direction.PAST, lastTold);
    }

    /** What lies after publication is a plan. */
    private Status seenFrom(Status status, Optional<TimeExpression> time, Optional<When> when) {
      LocalDate published = article.article().published();
      boolean took = status == Status.HELD || status == Status.ONGOING;
      if (took && present && time.isPresent() && time.get().ahead()) {
        return Status.PLANNED;
      }
      if (took && published != null && when.isPresent()) {
        String start = when.get().start();
        return start.compareTo(published.toString().substring(0, start.length())) > 0
            ? Status.PLANNED
            : status;
      }
      return present && time.isPresent() && when.isEmpty() ? Status.PLANNED : status;
    }

    private boolean isDefinite() {
      boolean pointed =
          sentence.children(trigger, "det").stream()
              .anyMatch(d -> List.of("the", "this", "that", "these").contains(d.lemma()));
      boolean owned = sentence.children(trigger, "nmod:poss").stream().anyMatch(p -> p.isPronoun());
      return sentence.token(trigger).isNoun() && (pointed || owned);
    }

    private List<Mention> fromDateline(Kind kind, Status status, Optional<When> when) {
      Span dateline = article.article().dateline();
      boolean there =
          dateline != null
              && kind == Kind.MEETING
              && (status == Status.HELD || status == Status.ONGOING);
      if (!there || !(isHere() || isNearDateline(dateline) && isNews(when))) {
        return List.of();
      }
      return article
          .sentenceAt(dateline.start())
          .flatMap(s -> actors.dateline(s, dateline))
          .map(List::of)
          .orElse(List.of());
    }

    private boolean isHere() {
      return carriers.own().stream()
          .flatMap(t -> sentence.children(t, "advmod").stream())
          .anyMatch(t -> t.lemma().equals("here"));
    }

    private boolean isNearDateline(Span dateline) {
      int first = article.sentenceAt(dateline.start()).map(Sentence::index).orElse(0);
      return sentence.index() >= first && sentence.index() < first + NEAR_DATELINE;
    }

    /** Dated within two days of publication. */
    private boolean isNews(Optional<When> when) {
      LocalDate published = article.article().published();
      return published != null
          && when.filter(w -> w.start().length() == "yyyy-MM-dd".length()).isPresent()
          && !LocalDate.parse(when.get().start()).isBefore(published.minusDays(2));
    }

    private Span topic() {
      return matches.stream()
          .flatMap(m -> m.tokens("topic").stream())
          .map(t -> sentence.spanOf(sentence.subtree(t.index())))
          .findFirst()
          .orElse(null);
    }

    private Span evidence(Optional<TimeExpression> time) {
      Span span = sentence.token(trigger).span();
      for (int word : words) {
        span = span.union(sentence.token(word).span());
      }
      if (time.isPresent()) {
        span = span.union(sentence.token(time.get().from()).span());
        span = span.union(sentence.token(time.get().to() - 1).span());
      }
      return span;
    }
  }
}
