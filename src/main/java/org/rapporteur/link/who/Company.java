package org.rapporteur.link.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.words.LinkWords;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * Who met, where one mention stands for all of them: "they met again", "the warring parties
 * agreed". Those who dealt with each other last, or who were named together last, or the two states
 * that the article is about.
 */
final class Company {

  private static final WordList AGAIN = LinkWords.list("again-words");

  /** Sentences back in which they are looked for. */
  private static final int REACH = 4;

  /** The same for a pronoun. */
  private static final int NEAR = 2;

  private final Discourse discourse;
  private final History history;
  private final Groups groups;

  Company(Discourse discourse, History history, Groups groups) {
    this.discourse = discourse;
    this.history = history;
    this.groups = groups;
  }

  /**
   * The sets of figures that it may be, the likeliest first; none where the mention is no party of
   * an event that takes several.
   *
   * @param figuresOf what earlier mentions mean
   */
  List<List<Figure>> of(Mention mention, Function<Mention, List<Figure>> figuresOf) {
    Optional<EventClaim> event = event(mention);
    if (event.isEmpty()) {
      return List.of();
    }
    return event.get().parties().size() == 1
        ? all(mention, event.get(), figuresOf)
        : beside(mention, event.get(), figuresOf);
  }

  /** The event, not a visit, of which the mention is a party. */
  private Optional<EventClaim> event(Mention mention) {
    return discourse.claims().events().stream()
        .filter(e -> e.kind() != EventClaim.Kind.VISIT)
        .filter(e -> e.parties().stream().anyMatch(p -> p.who().equals(mention)))
        .findFirst();
  }

  /** All parties of an event: "they met". */
  private List<List<Figure>> all(
      Mention mention, EventClaim event, Function<Mention, List<Figure>> figuresOf) {
    List<List<Figure>> found = new ArrayList<>();
    if (isAgain(event)) {
      for (int at = mention.sentence(); at >= 0; at--) {
        parties(mention, at, event.kind(), figuresOf).ifPresent(found::add);
      }
    }
    boolean pronoun = mention.form() == Mention.Form.PRONOUN;
    int reach = Math.min(mention.sentence(), pronoun ? NEAR : REACH);
    for (int at = mention.sentence(); at >= mention.sentence() - reach; at--) {
      parties(mention, at, null, figuresOf).ifPresent(found::add);
      plural(mention, at).ifPresent(found::add);
      pair(mention, at, Figure::isPerson).ifPresent(found::add);
      pair(mention, at, Figure::isState).ifPresent(found::add);
    }
    if (!pronoun) {
      discourse.mainStates().ifPresent(pair -> found.add(pair.stream().map(Figure::of).toList()));
    }
    return found;
  }

  /** Some of the parties, others named: "the host welcomed them". None who are the others. */
  private List<List<Figure>> beside(
      Mention mention, EventClaim event, Function<Mention, List<Figure>> figuresOf) {
    List<String> others =
        event.parties().stream()
            .filter(p -> !p.who().equals(mention))
            .flatMap(p -> figuresOf.apply(p.who()).stream())
            .map(Figure::key)
            .toList();
    List<List<Figure>> found = new ArrayList<>();
    for (int at = mention.sentence(); at >= Math.max(0, mention.sentence() - NEAR); at--) {
      parties(mention, at, null, figuresOf).ifPresent(found::add);
      plural(mention, at).ifPresent(found::add);
      if (found.isEmpty() && namesGroup(mention, at)) {
        return List.of();
      }
    }
    found.removeIf(f -> f.stream().map(Figure::key).anyMatch(others::contains));
    return found;
  }

  private boolean namesGroup(Mention mention, int sentence) {
    return history.before(mention.span().start()).stream()
        .filter(e -> e.mention().sentence() == sentence)
        .flatMap(e -> e.figures().stream())
        .anyMatch(Figure::isGroup);
  }

  private boolean isAgain(EventClaim event) {
    Sentence sentence = discourse.article().sentences().get(event.sentence());
    return sentence.tokensIn(event.trigger()).stream()
        .flatMap(t -> sentence.children(t.index(), "advmod").stream())
        .map(Token::lemma)
        .anyMatch(AGAIN::contains);
  }

  /** The parties of the last event of a sentence that was told with several. */
  private Optional<List<Figure>> parties(
      Mention mention,
      int sentence,
      EventClaim.Kind kind,
      Function<Mention, List<Figure>> figuresOf) {
    List<Figure> last = List.of();
    for (EventClaim event : discourse.claims().events()) {
      if (event.sentence() == sentence
          && (kind == null || event.kind() == kind)
          && event.trigger().end() <= mention.span().start()) {
        List<Figure> parties =
            event.parties().stream()
                .map(EventClaim.Party::who)
                .filter(who -> !who.equals(mention))
                .flatMap(who -> groups.expanded(figuresOf.apply(who)).stream())
                .filter(f -> f.isPerson() || f.isState() || f.isBody())
                .distinct()
                .toList();
        last = parties.size() > 1 ? withoutStandIns(parties) : last;
      }
    }
    return several(last);
  }

  /** People stand for their states. */
  private static List<Figure> withoutStandIns(List<Figure> parties) {
    return parties.stream()
        .filter(
            f ->
                f.isPerson()
                    || parties.stream().noneMatch(p -> p.isPerson() && p.state().equals(f.key())))
        .toList();
  }

  /** The last words of a sentence before the mention that stand for several at once. */
  private Optional<List<Figure>> plural(Mention mention, int sentence) {
    return history.before(mention.span().start()).stream()
        .filter(e -> e.mention().sentence() == sentence)
        .map(e -> groups.expanded(e.figures()))
        .filter(f -> f.size() > 1)
        .findFirst();
  }

  /** The two of a kind that a sentence names, whoever only says so left out. */
  private Optional<List<Figure>> pair(Mention mention, int sentence, Predicate<Figure> kind) {
    Map<String, Figure> all = new LinkedHashMap<>();
    Map<String, Figure> silent = new LinkedHashMap<>();
    for (History.Entry entry : history.before(mention.span().start())) {
      if (entry.mention().sentence() == sentence && entry.figures().size() == 1) {
        Figure figure = entry.figures().get(0);
        if (kind.test(figure)) {
          all.putIfAbsent(figure.key(), figure);
          if (!discourse.isSpeaker(entry.mention())) {
            silent.putIfAbsent(figure.key(), figure);
          }
        }
      }
    }
    Map<String, Figure> two = all.size() == 2 ? all : silent;
    return two.size() == 2 ? several(List.copyOf(two.values())) : Optional.empty();
  }

  private static Optional<List<Figure>> several(List<Figure> figures) {
    return figures.size() > 1 ? Optional.of(figures) : Optional.empty();
  }
}
