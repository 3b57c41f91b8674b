package org.rapporteur.link.who;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.link.who.Nominals.Meaning;
import org.rapporteur.link.words.LinkWords;
import org.rapporteur.text.Span;

/** Pronouns: the nearest to mind that fits, and nothing where two are as near. */
final class Pronouns {

  /** Whom each speaks of: "male", "female", "first", "plural" or "thing". */
  private static final Map<String, String> OF = LinkWords.column("pronouns", "of");

  private static final Map<String, String> POSSESSIVE = LinkWords.column("pronouns", "possessive");

  /** Sentences back in which an antecedent is looked for. */
  private static final int REACH = 3;

  /** How much nearer than the next the antecedent must be. */
  private static final double MARGIN = 0.25;

  private static final double SPEAKER = 2;
  private static final double SPOKEN_OF = -2.5;

  private final Discourse discourse;
  private final History history;
  private final Plurals plurals;

  Pronouns(Discourse discourse, History history, Plurals plurals) {
    this.discourse = discourse;
    this.history = history;
    this.plurals = plurals;
  }

  private String word(Mention mention) {
    return discourse.words(mention).toLowerCase(Locale.ROOT);
  }

  boolean isFirstPerson(Mention mention) {
    return "first".equals(OF.get(word(mention)));
  }

  /**
   * @param figuresOf what earlier mentions mean
   */
  Optional<Meaning> meaning(Mention mention, Function<Mention, List<Figure>> figuresOf) {
    return switch (OF.getOrDefault(word(mention), "")) {
      case "male" -> person(mention, "male", figuresOf);
      case "female" -> person(mention, "female", figuresOf);
      case "plural" -> they(mention, figuresOf);
      case "thing" -> nearest(mention, f -> f.isState() || f.isBody());
      default -> Optional.empty();
    };
  }

  private Optional<Meaning> person(
      Mention mention, String gender, Function<Mention, List<Figure>> figuresOf) {
    Set<String> speakers = speakersAround(mention, figuresOf);
    Set<String> visited = statesVisited(mention, figuresOf);
    return nearest(
        mention,
        f ->
            f.isPerson()
                && (f.gender().isEmpty() || f.gender().equals(gender))
                && !visited.contains(f.state())
                && !speakers.contains(f.key()));
  }

  /** "Macron spoke to Modi during his visit to India": not that of who is at home there. */
  private Set<String> statesVisited(Mention mention, Function<Mention, List<Figure>> figuresOf) {
    Set<String> states = new HashSet<>();
    for (EventClaim event : discourse.claims().events()) {
      boolean visits =
          event.kind() == EventClaim.Kind.VISIT
              && event.parties().stream()
                  .anyMatch(p -> p.side() == EventClaim.Side.VISITOR && p.who().equals(mention));
      if (visits) {
        event.places().stream()
            .flatMap(place -> figuresOf.apply(place).stream())
            .map(f -> f.isState() ? f.key() : f.state())
            .filter(state -> !state.isEmpty())
            .forEach(states::add);
      }
    }
    return states;
  }

  /** "I" and "we" in a quotation, or in words that are signed: who says it. */
  Optional<Meaning> firstPerson(Mention mention, Function<Mention, List<Figure>> figuresOf) {
    return around(mention, s -> isQuoted(s) || s.cueSpan().isEmpty())
        .flatMap(StatementClaim::speaking)
        .map(figuresOf)
        .filter(speaking -> speaking.size() == 1)
        .map(speaking -> Meaning.of(speaking.get(0), 0.8, "speaker of the quotation"));
  }

  /** Of a quotation within a quotation, the inner one. */
  private Optional<StatementClaim> quotationAround(Mention mention) {
    return around(mention, Pronouns::isQuoted);
  }

  private static boolean isQuoted(StatementClaim statement) {
    return statement.mode() != StatementClaim.Mode.INDIRECT;
  }

  private Optional<StatementClaim> around(Mention mention, Predicate<StatementClaim> which) {
    return discourse.claims().statements().stream()
        .filter(which)
        .filter(s -> around(s, mention) < Integer.MAX_VALUE)
        .min(Comparator.comparingInt(s -> around(s, mention)));
  }

  /** Length of the piece of a statement's content that covers the mention. */
  private static int around(StatementClaim statement, Mention mention) {
    return statement.content().stream()
        .filter(c -> c.covers(mention.span()))
        .mapToInt(Span::length)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whoever speaks a quotation does not call himself "he" in it. */
  private Set<String> speakersAround(Mention mention, Function<Mention, List<Figure>> figuresOf) {
    return quotationAround(mention)
        .filter(s -> s.mode() == StatementClaim.Mode.DIRECT)
        .flatMap(StatementClaim::speaking)
        .map(figuresOf)
        .map(found -> Set.copyOf(found.stream().map(Figure::key).toList()))
        .orElse(Set.of());
  }

  private Optional<Meaning> they(Mention mention, Function<Mention, List<Figure>> figuresOf) {
    List<Figure> met = plurals.companions(mention, 0, figuresOf);
    if (!met.isEmpty()) {
      return Optional.of(Meaning.of(met, 0.6, "who dealt with each other before"));
    }
    Optional<Meaning> group = nearest(mention, Figure::isGroup);
    if (group.isPresent()) {
      return group;
    }
    List<Figure> members = plurals.members(mention, "", 0, figuresOf);
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(Meaning.of(members, 0.6, "named together before"));
  }

  /** Who spoke before goes on speaking; and whoever says something is not one that it speaks of. */
  private double speaking(Mention before, Mention mention) {
    Optional<Span> around = discourse.saidAround(before);
    if (around.isPresent() && !around.get().covers(mention.span())) {
      return SPOKEN_OF;
    }
    return discourse.isSpeaker(mention) && discourse.isSpeaker(before) ? SPEAKER : 0;
  }

  /** Where "their embassies" are named, "they" are whoever has them. */
  private boolean isTheirOwn(Mention before) {
    String first = discourse.phrase(before).split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return before.form() == Mention.Form.NOMINAL && "yes".equals(POSSESSIVE.get(first));
  }

  private Optional<Meaning> nearest(Mention mention, Predicate<Figure> fits) {
    boolean possessive = POSSESSIVE.getOrDefault(word(mention), "").equals("yes");
    Figure best = null;
    double most = 0;
    double next = 0;
    for (History.Entry entry : history.before(mention.span().start())) {
      if (mention.sentence() - entry.mention().sentence() > REACH) {
        continue;
      }
      if (entry.figures().size() != 1 || !fits.test(entry.figures().get(0))) {
        continue;
      }
      if (!possessive && history.shareVerb(entry.mention(), mention)
          || isTheirOwn(entry.mention())) {
        continue;
      }
      Figure figure = entry.figures().get(0);
      double salience = history.salience(entry, mention) + speaking(entry.mention(), mention);
      if (best != null && best.key().equals(figure.key())) {
        most = Math.max(most, salience);
      } else if (best == null || salience > most) {
        next = Math.max(next, most);
        most = salience;
        best = figure;
      } else {
        next = Math.max(next, salience);
      }
    }
    return best == null || most - next < MARGIN
        ? Optional.empty()
        : Optional.of(
            Meaning.of(best, 0.7, "\"" + discourse.words(mention) + "\", nearest before"));
  }
}
