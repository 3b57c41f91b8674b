package org.rapporteur.link.authority;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Everyone and everything the authority data knows, by name, title, demonym and identifier. Names
 * match whatever their accents, dots and articles. Opening it returns at once: the tables are read
 * side by side in the background, and a look-up waits for those it needs. Safe to use from several
 * threads.
 */
public final class Catalogue {

  private final CompletableFuture<World> world;
  private final CompletableFuture<People> people;
  private final CompletableFuture<Places> places;
  private final CompletableFuture<Titles> titles;
  private final CompletableFuture<GivenNames> givenNames;

  private Catalogue(Layers layers) {
    people = load(() -> new People(layers.rows(Layout.PEOPLE), layers.rows(Layout.TERMS)));
    world = load(() -> new World(layers.rows(Layout.STATES), layers.rows(Layout.BODIES)));
    titles = load(() -> new Titles(layers.rows(Layout.TITLES), Table.packaged("title-heads.tsv")));
    givenNames =
        load(
            () ->
                new GivenNames(Table.packaged("given-names.tsv"), Table.packaged("nicknames.tsv")));
    places = load(() -> new Places(layers.rows(Layout.PLACES)));
  }

  /** The catalogue of seeds/authority, as packaged with the program. */
  public static Catalogue packaged() {
    return new Catalogue(Layers.packaged());
  }

  /**
   * The packaged catalogue with a user's own tables over it.
   *
   * @param folder with any of the tables of {@link Layout}
   * @throws AuthorityException when it is not a folder of such tables
   */
  public static Catalogue with(Path folder) {
    return new Catalogue(Layers.over(folder));
  }

  private static <T> CompletableFuture<T> load(Supplier<T> section) {
    return CompletableFuture.supplyAsync(section);
  }

  /**
   * @throws AuthorityException when a table of the section cannot be used
   */
  private static <T> T ready(CompletableFuture<T> section) {
    try {
      return section.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** People of that full name; a short given name ("Matt") finds the long one as well. */
  public List<KnownPerson> people(String name) {
    String folded = Names.fold(name);
    List<KnownPerson> found = new ArrayList<>(ready(people).named(folded));
    int space = folded.indexOf(' ');
    if (space > 0) {
      for (String full : ready(givenNames).fullForms(folded.substring(0, space))) {
        ready(people).named(full + folded.substring(space)).stream()
            .filter(p -> !found.contains(p))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** People of a name that differs in middle names only, or in the way it is spelled. */
  public List<KnownPerson> peopleLike(String name) {
    List<KnownPerson> same = people(name);
    return same.isEmpty() ? ready(people).like(Names.fold(name)) : same;
  }

  /** People whose name ends in those words, or begins with them where families are named first. */
  public List<KnownPerson> surnamed(String name) {
    return ready(people).surnamed(Names.fold(name));
  }

  /** The person, state, body or place with that key. */
  public Optional<Known> byKey(String key) {
    return ready(world)
        .of(key)
        .or(() -> ready(people).of(key).map(p -> p))
        .or(() -> ready(places).of(key).map(p -> p));
  }

  /** All entries of one kind, as the tables list them: ours after those of a user's own. */
  public <K extends Known> List<K> all(Class<K> kind) {
    Collection<? extends Known> section =
        kind == KnownPerson.class
            ? ready(people).all()
            : kind == KnownPlace.class ? ready(places).all() : ready(world).all();
    return section.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The state or place with that GeoNames id. */
  public Optional<Known> ofGeonames(String id) {
    return ready(world).all().stream()
        .filter(k -> k instanceof KnownState state && state.geonames().equals(id))
        .findFirst()
        .or(() -> ready(places).ofGeonames(id).map(p -> p));
  }

  /** Everyone and everything of that name: states, bodies, people, places. */
  public List<Known> named(String name) {
    Set<Known> found = new LinkedHashSet<>();
    state(name).ifPresent(found::add);
    found.addAll(bodies(name));
    found.addAll(people(name));
    found.addAll(places(name));
    return List.copyOf(found);
  }

  /** A state by its name, other names or code in capitals ("China", "PRC", "US"). */
  public Optional<KnownState> state(String name) {
    return ready(world).state(name);
  }

  /** A state by ISO 3166-1 alpha-2, in capitals. */
  public Optional<KnownState> stateOfCode(String iso2) {
    return ready(world).stateOfCode(iso2);
  }

  /** The state of "Chinese", "Danes". */
  public Optional<KnownState> stateOfDemonym(String word) {
    return ready(world).stateOfDemonym(word);
  }

  /** The state governed from that city. */
  public Optional<KnownState> stateOfCapital(String city) {
    return ready(world).stateOfCapital(city);
  }

  /** A state by name, demonym or capital, whichever it is. */
  public Optional<KnownState> stateBehind(String words) {
    return state(words).or(() -> stateOfDemonym(words)).or(() -> stateOfCapital(words));
  }

  public List<KnownBody> bodies(String name) {
    return ready(world).bodies(name);
  }

  /** The body of that type that a state has: ("foreign ministry", "Q148"). */
  public Optional<KnownBody> body(String type, String state) {
    return ready(world).body(type, state);
  }

  /** Places of that name, the best known first. */
  public List<KnownPlace> places(String name) {
    return ready(places).named(name);
  }

  /**
   * Who holds such an office of a state or body on a day, the last to have come first. A term
   * without an end counts until its source is too old for it, see {@link Term.Standing}.
   */
  public List<Term> holders(Office office, String of, LocalDate day) {
    return ready(people).holders(office, of, day);
  }

  /**
   * Who held such an office when it was last told of, where that is too long before the day to
   * presume that it is still so.
   */
  public Optional<Term> lastKnown(Office office, String of, LocalDate day) {
    return ready(people).lastKnown(office, of, day);
  }

  /**
   * Classes of office that a title may name.
   *
   * @param state key of the state it is an office of, "" when unknown
   */
  public Set<Office> offices(String title, String state) {
    String iso2 = byStateKey(state).map(KnownState::iso2).orElse("");
    return ready(titles).classes(title, iso2);
  }

  private Optional<KnownState> byStateKey(String key) {
    return ready(world).of(key).filter(KnownState.class::isInstance).map(KnownState.class::cast);
  }

  /** "male", "female" or "" for what the given name tells of its bearer. */
  public String genderOf(String givenName) {
    return ready(givenNames).gender(Names.fold(givenName));
  }
}
