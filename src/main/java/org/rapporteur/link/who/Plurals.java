package org.rapporteur.link.who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.words.LinkWords;

/** References to several at once: "the two leaders", "both sides", "the pair", "they". */
final class Plurals {

  private static final WordList NUMBERS = LinkWords.list("numbers");

  private static final Map<String, String> KINDS = LinkWords.column("plural-nouns", "kind");
  private static final Map<String, String> BARE = LinkWords.column("plural-nouns", "bare");

  /** Sentences back in which the members are looked for. */
  private static final int REACH = 4;

  private final Discourse discourse;
  private final History history;
  private final Company company;

  Plurals(Discourse discourse, History history, Groups groups) {
    this.discourse = discourse;
    this.history = history;
    this.company = new Company(discourse, history, groups);
  }

  /** Whether what is called so may be several that were named before. */
  static boolean knows(String noun) {
    return KINDS.containsKey(noun);
  }

  /** Whether it may be without a number. */
  static boolean isBare(String noun) {
    return "yes".equals(BARE.get(noun));
  }

  /** How many the words speak of, 0 when they do not tell. */
  static int count(String phrase) {
    for (String word : Names.words(phrase)) {
      Optional<String> number = NUMBERS.value(word, "number");
      if (number.isPresent()) {
        return Integer.parseInt(number.get());
      }
    }
    return 0;
  }

  /**
   * The members of a plural reference, none when they cannot be told.
   *
   * @param noun what they are called, "" for a pronoun
   * @param count how many, 0 when not said
   * @param figuresOf what earlier mentions mean
   */
  List<Figure> members(
      Mention mention, String noun, int count, Function<Mention, List<Figure>> figuresOf) {
    List<Figure> again = again(mention);
    if (!again.isEmpty()) {
      return again;
    }
    Predicate<Figure> kind = kind(noun);
    List<Figure> met = partiesBefore(mention, count, kind, figuresOf);
    if (!met.isEmpty()) {
      return met;
    }
    if ("state".equals(KINDS.get(noun)) && !mainStates(count).isEmpty()) {
      return mainStates(count);
    }
    List<Figure> people = isSide(noun) ? together(mention, count, Figure::isPerson) : List.of();
    List<Figure> named =
        !people.isEmpty()
            ? people
            : together(mention, count, isSide(noun) ? Figure::isState : kind);
    return named.isEmpty() ? companions(mention, count, figuresOf) : named;
  }

  /** The states whose people are meant: "the ministers of the two countries". */
  List<Figure> states(Mention mention, int count, Function<Mention, List<Figure>> figuresOf) {
    List<Figure> again = again(mention);
    if (!again.isEmpty() && again.stream().allMatch(Figure::isState)) {
      return again;
    }
    List<Figure> met = partiesBefore(mention, count, Figure::isState, figuresOf);
    List<Figure> told = met.isEmpty() ? mainStates(count) : met;
    return told.isEmpty() ? together(mention, count, Figure::isState) : told;
  }

  /** Whoever the same words meant shortly before: "the two countries .. of the two countries". */
  private List<Figure> again(Mention mention) {
    String phrase = Names.fold(discourse.phrase(mention));
    return mention.form() == Mention.Form.PRONOUN
        ? List.of()
        : history.before(mention.span().start()).stream()
            .filter(e -> e.mention().sentence() >= mention.sentence() - REACH)
            .filter(e -> e.figures().size() > 1)
            .filter(e -> e.mention().form() == Mention.Form.NOMINAL)
            .filter(e -> phrase.endsWith(Names.fold(discourse.phrase(e.mention()))))
            .map(History.Entry::figures)
            .findFirst()
            .orElse(List.of());
  }

  /** "the two countries": those that the article is about rather than any two named last. */
  private List<Figure> mainStates(int count) {
    return discourse.mainStates().filter(pair -> pair.size() == count).stream()
        .flatMap(List::stream)
        .map(Figure::of)
        .toList();
  }

  /**
   * Those who deal with each other in an event of which the mention names all parties, none when it
   * names none or they cannot be told: "they met", "both sides agreed".
   */
  List<Figure> companions(Mention mention, int count, Function<Mention, List<Figure>> figuresOf) {
    return company.of(mention, figuresOf).stream()
        .filter(m -> count == 0 || m.size() == count)
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isSide(String noun) {
    return "side".equals(KINDS.get(noun));
  }

  private static Predicate<Figure> kind(String noun) {
    if ("state".equals(KINDS.get(noun))) {
      return Figure::isState;
    }
    return isSide(noun) ? f -> f.isPerson() || f.isState() || f.isBody() : Figure::isPerson;
  }

  /** The parties of the last event that was told with as many of them. */
  private List<Figure> partiesBefore(
      Mention mention,
      int count,
      Predicate<Figure> kind,
      Function<Mention, List<Figure>> figuresOf) {
    List<EventClaim> events = new ArrayList<>(discourse.claims().events());
    events.removeIf(
        e ->
            e.trigger().end() > mention.span().start()
                || e.parties().stream().anyMatch(p -> p.who().equals(mention))
                || mention.sentence() - e.sentence() > REACH);
    for (int i = events.size() - 1; i >= 0; i--) {
      Map<String, Figure> parties = new LinkedHashMap<>();
      for (EventClaim.Party party : events.get(i).parties()) {
        figuresOf.apply(party.who()).stream()
            .filter(kind)
            .forEach(f -> parties.putIfAbsent(f.key(), f));
      }
      if (count > 0 ? parties.size() == count : parties.size() >= 2) {
        return List.copyOf(parties.values());
      }
    }
    return List.of();
  }

  /** The last sentence that names as many of the kind, and no more than that. */
  private List<Figure> together(Mention mention, int count, Predicate<Figure> kind) {
    int wanted = count > 0 ? count : 2;
    Set<String> keys = new LinkedHashSet<>();
    Map<String, Figure> found = new LinkedHashMap<>();
    for (int back = 0; back <= REACH && mention.sentence() - back >= 0; back++) {
      for (Figure figure :
          history.inSentence(mention.sentence() - back, mention.span().start(), kind)) {
        keys.add(figure.key());
        found.putIfAbsent(figure.key(), figure);
      }
      if (keys.size() >= wanted) {
        return keys.size() == wanted ? List.copyOf(found.values()) : List.of();
      }
    }
    return List.of();
  }
}
