package org.rapporteur.link.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.extract.Claims;
import org.rapporteur.extract.Mention;
import org.rapporteur.link.Entity;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.Office;
import org.rapporteur.link.who.Nominals.Meaning;

/** What each mention of an article means. Names are settled first, then the rest in text order. */
public final class WhoIsWho {

  private final Discourse discourse;
  private final Titling titling;
  private final PlaceNames places;
  private final ThingNames things;
  private final Groups groups;
  private final Map<Mention, Resolved> meanings = new HashMap<>();
  private final Map<Mention, List<Figure>> figures = new HashMap<>();
  private final Map<String, Figure> byKey = new LinkedHashMap<>();

  private WhoIsWho(Claims claims, Catalogue catalogue) {
    this.discourse = new Discourse(claims, catalogue);
    this.titling = new Titling(discourse);
    this.places = new PlaceNames(discourse);
    this.things = new ThingNames(discourse, places);
    this.groups = new Groups(discourse, titling, byKey::values);
  }

  /** Reads an article's mentions. */
  public static WhoIsWho of(Claims claims, Catalogue catalogue) {
    WhoIsWho who = new WhoIsWho(claims, catalogue);
    who.names();
    who.others();
    return who;
  }

  /** All mentions, those that only a claim holds among them, in text order. */
  public List<Mention> mentions() {
    return discourse.mentions();
  }

  /** What a mention means, empty when that cannot be told. */
  public Optional<Resolved> meaning(Mention mention) {
    return Optional.ofNullable(meanings.get(mention));
  }

  /** Who takes part where a mention does: those behind a group where its words tell. */
  public List<Entity> acting(Mention mention) {
    List<Figure> found =
        meaning(mention).map(Resolved::entities).orElse(List.of()).stream()
            .map(Figure::of)
            .toList();
    return groups.expanded(found).stream().map(Figure::entity).toList();
  }

  /** The two states that the article is about, where that is clear. */
  public Optional<List<Entity>> mainStates() {
    return discourse.mainStates();
  }

  /** Key of the state an entity acts for, "" when unknown: its own for a state. */
  public String stateOf(Entity entity) {
    if (entity.type() == Entity.Type.STATE) {
      return entity.key();
    }
    Figure figure = byKey.get(entity.key());
    return figure == null ? entity.stateKey().orElse("") : figure.state();
  }

  /** Several actors as one group, under the words that the article has for them, or their names. */
  public Entity together(Mention mention) {
    String words =
        mention.form() == Mention.Form.PRONOUN
            ? figuresOf(mention).stream()
                .map(f -> f.entity().label())
                .collect(Collectors.joining(" and "))
            : discourse.words(mention);
    return new Minting(discourse.article().article().key()).group(words, "");
  }

  /** Classes of office that a person holds on the article's day. */
  public Set<Office> officesOf(Entity entity) {
    Figure figure = byKey.get(entity.key());
    return figure == null ? Set.of() : figure.offices();
  }

  private void names() {
    List<Mention> names = mentions().stream().filter(m -> m.form() == Mention.Form.NAME).toList();
    Chains chains = new Chains(discourse, titling, people(names));
    List<Mention> rest = new ArrayList<>();
    for (Mention name : names) {
      if (chains.of(name).isEmpty()) {
        thing(name, chains).ifPresentOrElse(r -> keep(name, r), () -> rest.add(name));
      }
    }
    Identity identity = new Identity(discourse);
    for (Chain chain : chains.all()) {
      chain(chain, identity);
    }
    rest.stream().filter(m -> !meanings.containsKey(m)).forEach(m -> keep(m, things.minted(m)));
  }

  /** Names of persons: those found to be, unless the word is better known for a state. */
  private List<Mention> people(List<Mention> names) {
    Map<String, Integer> fullNames = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Mention name : names) {
      String words = discourse.words(name);
      if (places.isPlaceBeside(name)) {
        told.add(words);
      } else if (name.kind() == Mention.Kind.PERSON && words.contains(" ")) {
        List.of(words.split(" ")).forEach(w -> fullNames.putIfAbsent(w, name.span().start()));
      }
    }
    return names.stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && !isThing(m, fullNames, told))
        .filter(
            m ->
                m.titleWords().isPresent()
                    || fullNames.containsKey(discourse.words(m))
                    || discourse.catalogue().state(discourse.words(m)).isEmpty())
        .toList();
  }

  /**
   * "Lincoln, Nebraska" is a place and "Al Jazeera" a broadcaster, whatever they sound like.
   *
   * @param fullNames where each word first stands in a full name
   * @param told places that the article tells the states of
   */
  private boolean isThing(Mention mention, Map<String, Integer> fullNames, Set<String> told) {
    String words = discourse.words(mention);
    if (places.isPlaceBeside(mention)) {
      return true;
    }
    boolean isFirst = mention.span().start() < fullNames.getOrDefault(words, Integer.MAX_VALUE);
    return mention.titleWords().isEmpty()
        && isFirst
        && (told.contains(words)
            || !fullNames.containsKey(words)
                && !discourse.catalogue().bodies(words).isEmpty()
                && discourse.catalogue().people(words).isEmpty());
  }

  private Optional<Resolved> thing(Mention name, Chains chains) {
    Optional<Resolved> known = things.known(name);
    boolean speaks =
        known.filter(r -> r.first().type() == Entity.Type.PLACE).isPresent()
            && discourse.isSpeaker(name);
    if ((known.isEmpty() || speaks) && chains.holds(discourse.words(name))) {
      chains.add(name);
      return Optional.empty();
    }
    return known;
  }

  private void chain(Chain chain, Identity identity) {
    Identity.Found found = identity.find(chain);
    boolean unknown = found.resolved().entities().get(0).sameAs().isEmpty();
    for (Mention mention : chain.mentions()) {
      Optional<Resolved> thing =
          unknown && !chain.isFullName() && chain.titles().isEmpty()
              ? things.known(mention)
              : Optional.empty();
      if (thing.isPresent()) {
        keep(mention, thing.get());
      } else {
        boolean whole = discourse.words(mention).equals(chain.fullName());
        keep(mention, whole ? found.resolved() : shortForm(found.resolved(), chain));
        figures.put(mention, List.of(found.figure()));
        merge(found.figure());
      }
    }
  }

  private static Resolved shortForm(Resolved whole, Chain chain) {
    return new Resolved(
        whole.entities(), 0.95 * whole.score(), "part of " + chain.fullName(), whole.runnerUp());
  }

  private void merge(Figure figure) {
    byKey.merge(
        figure.key(),
        figure,
        (one, other) -> {
          Set<Office> offices = new LinkedHashSet<>(one.offices());
          offices.addAll(other.offices());
          Set<String> titles = new LinkedHashSet<>(one.titles());
          titles.addAll(other.titles());
          return new Figure(
              one.entity(),
              one.gender().isEmpty() ? other.gender() : one.gender(),
              one.state().isEmpty() ? other.state() : one.state(),
              offices,
              titles);
        });
  }

  private void keep(Mention mention, Resolved resolved) {
    meanings.put(mention, resolved);
    List<Figure> found = resolved.entities().stream().map(Figure::of).toList();
    figures.putIfAbsent(mention, found);
    found.forEach(f -> byKey.putIfAbsent(f.key(), f));
  }

  private void others() {
    History history = new History(discourse);
    Plurals plurals = new Plurals(discourse, history, groups);
    Nominals nominals =
        new Nominals(discourse, titling, things, history, plurals, groups, byKey::values);
    Pronouns pronouns = new Pronouns(discourse, history, plurals);
    for (Mention mention : mentions()) {
      if (mention.form() == Mention.Form.NOMINAL) {
        nominals.meaning(mention, this::figuresOf).ifPresent(m -> keep(mention, m));
      } else if (mention.form() == Mention.Form.PRONOUN && !pronouns.isFirstPerson(mention)) {
        pronouns.meaning(mention, this::figuresOf).ifPresent(m -> keep(mention, m));
      }
      List<Figure> found = figuresOf(mention);
      if (!found.isEmpty()) {
        history.add(mention, found);
      }
    }
    for (Mention mention : mentions()) {
      if (mention.form() == Mention.Form.PRONOUN && pronouns.isFirstPerson(mention)) {
        pronouns.firstPerson(mention, this::figuresOf).ifPresent(m -> keep(mention, m));
      }
    }
  }

  private void keep(Mention mention, Meaning meaning) {
    figures.put(mention, meaning.figures());
    meaning.figures().forEach(this::merge);
    keep(mention, meaning.resolved());
  }

  private List<Figure> figuresOf(Mention mention) {
    return figures.getOrDefault(mention, List.of()).stream()
        .map(f -> byKey.getOrDefault(f.key(), f))
        .toList();
  }
}
