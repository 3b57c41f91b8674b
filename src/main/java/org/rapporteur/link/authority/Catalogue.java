package org.rapporteur.link.authority;

import java.time.LocalDate;
import java.util.ArrayList;
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

  private Catalogue() {
    people = load(() -> new People(Table.packaged("people.tsv"), Table.packaged("terms.tsv")));
    world = load(() -> new World(Table.packaged("states.tsv"), Table.packaged("bodies.tsv")));
    titles =
        load(() -> new Titles(Table.packaged("titles.tsv"), Table.packaged("title-heads.tsv")));
    givenNames =
        load(
            () ->
                new GivenNames(Table.packaged("given-names.tsv"), Table.packaged("nicknames.tsv")));
    places = load(() -> new Places(Table.packaged("places.tsv")));
  }

  /** The catalogue of seeds/authority, as packaged with the program. */
  public static Catalogue packaged() {
    return new Catalogue();
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

  /** People whose name ends in those words, or begins with them where families are named first. */
  public List<KnownPerson> surnamed(String name) {
    return ready(people).surnamed(Names.fold(name));
  }

  /** The person, state or body with that key; places are found by name only. */
  public Optional<Known> byKey(String key) {
    return ready(world).of(key).or(() -> ready(people).of(key).map(p -> p));
  }

  /** A state by its name, other names or code in capitals ("China", "PRC", "US"). */
  public Optional<KnownState> state(String name) {
    return ready(world).state(name);
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
