package org.rapporteur.link.who;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.Entity;
import org.rapporteur.link.authority.KnownPerson;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.authority.Office;
import org.rapporteur.link.authority.Term;
import org.rapporteur.link.words.LinkWords;
import org.rapporteur.text.Sentence;

/** Noun phrases without a name: "the Chinese leader", "the ministry", "US officials". */
final class Nominals {

  /** Whether a determiner speaks of somebody known: "yes" or "no". */
  private static final Map<String, String> KNOWN = LinkWords.column("determiners", "known");

  private static final WordList OPPOSED = LinkWords.list("opposed-adjectives");

  private static final double LEAST_PROMINENT = 0.6;

  private final Discourse discourse;
  private final Titling titling;
  private final Bodies bodies;
  private final Supplier<Collection<Figure>> everyone;
  private final History history;
  private final Plurals plurals;
  private final Groups groups;
  private final Minting minting;

  /**
   * @param everyone whoever the article has named so far, the names of all of it among them
   */
  Nominals(
      Discourse discourse,
      Titling titling,
      ThingNames things,
      History history,
      Plurals plurals,
      Groups groups,
      Supplier<Collection<Figure>> everyone) {
    this.everyone = everyone;
    this.groups = groups;
    this.bodies = new Bodies(discourse, things, history);
    this.discourse = discourse;
    this.titling = titling;
    this.history = history;
    this.plurals = plurals;
    this.minting = new Minting(discourse.article().article().key());
  }

  /** A meaning with the figures behind it. */
  record Meaning(Resolved resolved, List<Figure> figures) {

    static Meaning of(Figure figure, double score, String reason) {
      return new Meaning(Resolved.to(figure.entity(), score, reason), List.of(figure));
    }

    static Meaning of(List<Figure> figures, double score, String reason) {
      List<Entity> entities = figures.stream().map(Figure::entity).toList();
      return new Meaning(new Resolved(entities, score, reason, null), figures);
    }
  }

  /**
   * @param figuresOf what earlier mentions mean
   */
  Optional<Meaning> meaning(Mention mention, Function<Mention, List<Figure>> figuresOf) {
    String noun = noun(mention);
    if (Bodies.isGovernment(noun) && !isCounted(mention)) {
      Optional<Meaning> government = bodies.government(mention, state(mention), everyone.get());
      return government.isEmpty() && mention.plural()
          ? Optional.of(group(mention, noun, Optional.empty(), figuresOf))
          : government;
    }
    if (mention.plural() || mention.kind() == Mention.Kind.GROUP || isCounted(mention)) {
      return several(mention, noun, figuresOf);
    }
    if (mention.kind() == Mention.Kind.ORGANIZATION || Bodies.isBody(noun)) {
      return isIndefinite(mention)
          ? Optional.empty()
          : bodies.meaning(mention, noun, state(mention));
    }
    if (mention.kind() == Mention.Kind.PERSON || mention.titleWords().isPresent()) {
      return person(mention, noun, figuresOf);
    }
    return Optional.empty();
  }

  private String noun(Mention mention) {
    Sentence sentence = discourse.sentence(mention);
    if (mention.head() < sentence.size()
        && mention.span().covers(sentence.token(mention.head()).span())) {
      return sentence.token(mention.head()).lemma().toLowerCase(Locale.ROOT);
    }
    List<String> words = Names.words(discourse.words(mention).split(" (of|for) ", 2)[0]);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private boolean isCounted(Mention mention) {
    return Plurals.count(discourse.phrase(mention)) > 0;
  }

  private boolean isIndefinite(Mention mention) {
    return "no".equals(determiner(mention));
  }

  private boolean isDefinite(Mention mention) {
    return "yes".equals(determiner(mention));
  }

  private String determiner(Mention mention) {
    return KNOWN.getOrDefault(Names.fold(discourse.phrase(mention).split(" ", 2)[0]), "");
  }

  private Optional<KnownState> state(Mention mention) {
    return mention
        .ofWords()
        .flatMap(discourse::state)
        .or(() -> discourse.state(discourse.words(mention)))
        .filter(KnownState::acts);
  }

  private Optional<Meaning> several(
      Mention mention, String noun, Function<Mention, List<Figure>> figuresOf) {
    int count = Plurals.count(discourse.phrase(mention));
    Optional<KnownState> state = state(mention);
    boolean counted = count > 0 && state.isEmpty() && isDefinite(mention) && Plurals.knows(noun);
    if (counted || Plurals.isBare(noun) && isBare(mention)) {
      List<Figure> members = members(mention, noun, count, figuresOf);
      if (!members.isEmpty()) {
        return Optional.of(Meaning.of(members, 0.7, "members named before"));
      }
    }
    return Optional.of(group(mention, noun, state, figuresOf));
  }

  /** "the foreign ministers of the two countries" hold no other office; "leaders" may hold any. */
  private List<Figure> members(
      Mention mention, String noun, int count, Function<Mention, List<Figure>> figuresOf) {
    List<Figure> members = plurals.members(mention, noun, count, figuresOf);
    Title title = titling.ofEach(mention);
    boolean strangers =
        members.stream().anyMatch(f -> f.isPerson() && !f.offices().isEmpty() && !holds(f, title));
    return strangers && title.offices().size() == 1
        ? groups.holders(title, plurals.states(mention, count, figuresOf))
        : members;
  }

  /** "the leaders", "the warring parties": definite, of nobody in particular. */
  private boolean isBare(Mention mention) {
    List<String> words = Names.words(discourse.words(mention));
    boolean opposed = words.size() == 2 && OPPOSED.contains(words.get(0));
    return (words.size() == 1 || opposed) && isDefinite(mention) && mention.ofWords().isEmpty();
  }

  private Meaning group(
      Mention mention,
      String noun,
      Optional<KnownState> state,
      Function<Mention, List<Figure>> figuresOf) {
    String label = discourse.words(mention);
    Entity group = minting.group(label, state.map(KnownState::key).orElse(""));
    groups.note(mention, group, noun, figuresOf);
    return Meaning.of(Figure.of(group), 0.6, "group without a name");
  }

  private Optional<Meaning> person(
      Mention mention, String noun, Function<Mention, List<Figure>> figuresOf) {
    String words = mention.titleWords().orElseGet(() -> discourse.words(mention));
    if (isIndefinite(mention)) {
      return Optional.of(group(mention, noun, state(mention), figuresOf));
    }
    if (Names.words(words).contains("counterpart")
        || Names.words(discourse.words(mention)).contains("counterpart")) {
      return counterpart(mention);
    }
    Title title = ofUnknownBody(titling.title(words, mention.ofWords().orElse(""), false), mention);
    return antecedent(mention, title).or(() -> holder(title)).or(() -> onlyOne(title));
  }

  /** The director of a body that nobody knows is only who was called a director before. */
  private static Title ofUnknownBody(Title title, Mention mention) {
    boolean unknown =
        title.of().isEmpty()
            && mention.ofWords().filter(of -> Character.isUpperCase(of.codePointAt(0))).isPresent();
    return unknown ? new Title(title.words(), "", Set.of(), title.past()) : title;
  }

  /**
   * The nearest before with such an office, of that state if one is said. Where somebody was called
   * so, nobody is meant who was called otherwise: "the Secretary" is the Secretary of State, not
   * the foreign minister whom he met.
   */
  private Optional<Meaning> antecedent(Mention mention, Title title) {
    List<Figure> holders = history.nearest(mention, f -> f.isPerson() && holds(f, title));
    boolean called = holders.stream().anyMatch(f -> f.titles().contains(title.lastWord()));
    return holders.stream()
        .filter(f -> !called || f.titles().isEmpty() || f.titles().contains(title.lastWord()))
        .findFirst()
        .map(f -> Meaning.of(f, 0.8, title.words() + ", named before"));
  }

  /** In a headline: the one person of the article with such an office, who is named further on. */
  private Optional<Meaning> onlyOne(Title title) {
    List<Figure> holders =
        everyone.get().stream().filter(f -> f.isPerson() && holds(f, title)).toList();
    return holders.size() == 1
        ? Optional.of(Meaning.of(holders.get(0), 0.6, title.words() + ", named further on"))
        : Optional.empty();
  }

  private static boolean holds(Figure figure, Title title) {
    boolean sameState =
        title.of().isEmpty() || figure.state().isEmpty() || figure.state().equals(title.of());
    boolean sameOffice =
        title.offices().isEmpty()
            ? figure.titles().contains(title.lastWord())
            : figure.offices().stream().anyMatch(title.offices()::contains)
                || figure.offices().isEmpty() && figure.titles().contains(title.lastWord());
    return sameState && sameOffice;
  }

  /** Who holds the office on the article's day, where it is of one state and one class. */
  private Optional<Meaning> holder(Title title) {
    if (title.of().isEmpty() || title.offices().size() != 1 || title.past()) {
      return Optional.empty();
    }
    Office office = title.offices().iterator().next();
    return office.prominence() < LEAST_PROMINENT
        ? Optional.empty()
        : discourse.day().flatMap(day -> holder(office, title.of(), day));
  }

  private Optional<Meaning> holder(Office office, String of, LocalDate day) {
    List<Term> terms = discourse.catalogue().holders(office, of, day);
    boolean one =
        office == Office.HEAD_OF_STATE
            || office == Office.HEAD_OF_GOVERNMENT
            || office == Office.FOREIGN_MINISTER
            || office == Office.DEFENCE_MINISTER
            || office == Office.SUPREME_LEADER
            || terms.size() == 1;
    if (terms.isEmpty() || !one) {
      return Optional.empty();
    }
    return discourse
        .catalogue()
        .byKey(terms.get(0).person())
        .map(KnownPerson.class::cast)
        .map(
            p ->
                Meaning.of(
                    figure(p, day), sureness(terms.get(0), day), terms.get(0).describe(day)));
  }

  private static double sureness(Term term, LocalDate day) {
    return term.standing(day) == Term.Standing.HELD ? 0.75 : 0.6;
  }

  private static Figure figure(KnownPerson person, LocalDate day) {
    EnumSet<Office> offices = EnumSet.noneOf(Office.class);
    person.terms().stream().filter(t -> t.heldOn(day)).forEach(t -> offices.add(t.office()));
    return new Figure(person.entity(), person.gender(), person.state(), offices, Set.of());
  }

  /** "his Chinese counterpart": the same office of the other state. */
  private Optional<Meaning> counterpart(Mention mention) {
    Optional<KnownState> state = state(mention);
    Optional<Figure> whose =
        history.nearest(mention, f -> f.isPerson() && !f.offices().isEmpty()).stream()
            .filter(f -> state.isEmpty() || !f.state().equals(state.get().key()))
            .findFirst();
    if (state.isEmpty() || whose.isEmpty()) {
      return Optional.empty();
    }
    Set<Office> offices = whose.get().offices();
    Title title = new Title("counterpart", state.get().key(), offices, false);
    return history
        .nearest(mention, f -> f.isPerson() && f.state().equals(title.of()) && holds(f, title))
        .stream()
        .findFirst()
        .map(f -> Meaning.of(f, 0.7, "counterpart of " + whose.get().entity().label()))
        .or(() -> counterpartOnTheDay(offices, title.of()));
  }

  private Optional<Meaning> counterpartOnTheDay(Set<Office> offices, String of) {
    Optional<Office> highest = EnumSet.copyOf(offices).stream().findFirst();
    return highest.flatMap(o -> holder(new Title("counterpart", of, Set.of(o), false)));
  }
}
