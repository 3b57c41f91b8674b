package org.rapporteur.link.who;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.Entity;
import org.rapporteur.link.authority.KnownPerson;
import org.rapporteur.link.authority.Office;
import org.rapporteur.link.words.LinkWords;
import org.rapporteur.text.Token;

/**
 * Who is behind unnamed groups: "the leaders of Chad and Mali" are the two whom the article names
 * as such, else the two states.
 */
final class Groups {

  private static final WordList NOUNS = LinkWords.list("acting-nouns");

  private final Discourse discourse;
  private final Titling titling;
  private final Supplier<Collection<Figure>> everyone;
  private final Map<String, List<Figure>> members = new HashMap<>();

  /**
   * @param everyone whoever the article has named so far, the names of all of it among them
   */
  Groups(Discourse discourse, Titling titling, Supplier<Collection<Figure>> everyone) {
    this.discourse = discourse;
    this.titling = titling;
    this.everyone = everyone;
  }

  /**
   * Takes note of a group.
   *
   * @param noun what its people are called: "leader"
   * @param figuresOf what names mean
   */
  void note(Mention mention, Entity group, String noun, Function<Mention, List<Figure>> figuresOf) {
    if (!NOUNS.contains(noun)) {
      return;
    }
    Map<String, Mention> behind = new LinkedHashMap<>();
    List<Figure> found = new ArrayList<>();
    for (Mention name : discourse.mentions()) {
      boolean inside =
          name.form() == Mention.Form.NAME
              && !name.equals(mention)
              && mention.span().covers(name.span());
      List<Figure> means = inside ? figuresOf.apply(name) : List.of();
      if (means.size() == 1
          && acts(means.get(0))
          && behind.putIfAbsent(means.get(0).key(), name) == null) {
        found.add(means.get(0));
      }
    }
    if (found.size() > 1) {
      String title = title(mention, noun, behind.values());
      List<Figure> people =
          found.stream()
              .flatMap(
                  f ->
                      holder(titling.title(title, discourse.words(behind.get(f.key())), false), f)
                          .stream())
              .toList();
      members.put(group.key(), people.size() == found.size() ? people : found);
    }
  }

  /** Those of the article who hold an office in each of some states, else the states. */
  List<Figure> holders(Title title, List<Figure> states) {
    List<Figure> people = states.stream().flatMap(s -> holder(title, s).stream()).toList();
    return people.size() == states.size() ? people : states;
  }

  /** States, and bodies that belong to none: what parties of one state do is its own affair. */
  private static boolean acts(Figure figure) {
    return figure.isState()
        || figure.isBody() && figure.state().isEmpty() && !figure.entity().sameAs().isEmpty();
  }

  /** "foreign minister" of "the foreign ministers of Chad and Mali". */
  private String title(Mention mention, String noun, Collection<Mention> names) {
    String before =
        discourse.sentence(mention).tokensIn(mention.span()).stream()
            .filter(t -> t.index() < mention.head() && t.pos().matches("JJ|NN|NNP"))
            .filter(t -> names.stream().noneMatch(n -> n.span().covers(t.span())))
            .map(Token::text)
            .collect(Collectors.joining(" "));
    return (before + " " + noun).trim();
  }

  /** The one of the article who holds that office of the state, the highest of several. */
  private Optional<Figure> holder(Title title, Figure figure) {
    Map<Figure, Double> holders = new LinkedHashMap<>();
    for (Figure person : everyone.get()) {
      if (person.isPerson() && person.state().equals(figure.key())) {
        person.offices().stream()
            .filter(title.offices()::contains)
            .mapToDouble(Office::prominence)
            .max()
            .ifPresent(p -> holders.put(person, p));
      }
    }
    double highest = holders.values().stream().mapToDouble(p -> p).max().orElse(0);
    List<Figure> first = holders.keySet().stream().filter(f -> holders.get(f) == highest).toList();
    List<Figure> now =
        first.size() > 1 ? first.stream().filter(f -> isInOffice(f, title)).toList() : first;
    return now.size() == 1 && figure.isState() ? Optional.of(now.get(0)) : Optional.empty();
  }

  private boolean isInOffice(Figure person, Title title) {
    return discourse.day().stream()
        .flatMap(
            day ->
                discourse.catalogue().byKey(person.key()).stream()
                    .filter(KnownPerson.class::isInstance)
                    .flatMap(known -> ((KnownPerson) known).terms().stream())
                    .filter(t -> t.heldOn(day)))
        .anyMatch(t -> title.offices().contains(t.office()));
  }

  /** Those behind a group, none where it is not told. */
  List<Figure> members(Entity group) {
    return members.getOrDefault(group.key(), List.of());
  }

  /** Figures with groups replaced by those behind them. */
  List<Figure> expanded(List<Figure> figures) {
    return figures.stream()
        .flatMap(
            f -> members(f.entity()).isEmpty() ? List.of(f).stream() : members(f.entity()).stream())
        .distinct()
        .toList();
  }
}
