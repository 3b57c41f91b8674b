package org.rapporteur.link.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.words.LinkWords;

/** People and the offices they held. */
final class People {

  /** Keys of the states whose people are named family name first. */
  private static final WordList FAMILY_NAME_FIRST = LinkWords.list("family-name-first");

  private static final int PEOPLE = 31_000;

  private static final Set<Term.Standing> STANDS =
      Set.of(Term.Standing.HELD, Term.Standing.PRESUMED);

  private final Index<KnownPerson> byName = new Index<>(2 * PEOPLE);
  private final Index<KnownPerson> bySurname = new Index<>(2 * PEOPLE);

  /** By the sound of first and last word; made when first asked for. */
  private Index<KnownPerson> bySound;

  private final Map<String, KnownPerson> byKey = new LinkedHashMap<>(2 * PEOPLE);
  private final Map<String, List<Term>> byOffice = new HashMap<>();

  People(Rows people, Rows terms) {
    Map<String, List<Term>> held = new HashMap<>(2 * PEOPLE);
    terms.each(
        row -> {
          Term term = Term.of(row);
          held.computeIfAbsent(term.person(), k -> new ArrayList<>(2)).add(term);
          byOffice.computeIfAbsent(key(term.office(), term.of()), k -> new ArrayList<>()).add(term);
        });
    people.each(row -> add(person(row, held)));
  }

  private static KnownPerson person(Table.Row row, Map<String, List<Term>> held) {
    List<Term> terms = held.getOrDefault(row.text(0), List.of());
    return new KnownPerson(row.text(0), row.text(1), row.list(2), row.text(3), row.text(4), terms);
  }

  private void add(KnownPerson person) {
    byKey.put(person.key(), person);
    addName(person, person.name());
    person.aliases().forEach(alias -> addName(person, alias));
  }

  private void addName(KnownPerson person, String name) {
    NameForms.of(name).forEach(form -> addForm(person, form));
    if (NameForms.isOfHouse(name) && person.reigned()) {
      bySurname.put(first(Names.fold(name)), person);
    }
    Optional<String> monarch = NameForms.monarch(name);
    if (monarch.isPresent()) {
      byName.put(Names.fold(name), person);
      bySurname.put(Names.fold(monarch.get()), person);
    } else {
      addForm(person, name);
    }
  }

  private void addForm(KnownPerson person, String name) {
    String folded = Names.fold(name);
    byName.put(folded, person);
    List<String> endings = Names.endings(folded);
    if (endings.size() > 2) {
      byName.put(first(folded) + " " + endings.get(endings.size() - 1), person);
    }
    endings.subList(1, endings.size()).forEach(ending -> bySurname.put(ending, person));
    if (endings.size() > 1 && FAMILY_NAME_FIRST.contains(person.state())) {
      bySurname.put(first(folded), person);
    }
  }

  private static String first(String folded) {
    return folded.substring(0, folded.indexOf(' '));
  }

  private static String key(Office office, String of) {
    return office + " " + of;
  }

  /** Everyone of that name, middle names left out or not. */
  List<KnownPerson> named(String folded) {
    return byName.get(folded);
  }

  /**
   * Everyone whose name is that but for middle names, or but for the way it is spelled in our
   * letters.
   */
  List<KnownPerson> like(String folded) {
    List<String> endings = Names.endings(folded);
    if (endings.size() < 2) {
      return List.of();
    }
    List<KnownPerson> named = named(first(folded) + " " + endings.get(endings.size() - 1));
    List<KnownPerson> found =
        endings.size() > 2 && !named.isEmpty() ? named : sounding().get(Spelling.common(folded));
    return found.stream()
        .filter(p -> agrees(middles(folded), middles(Names.fold(p.name()))))
        .toList();
  }

  /** "George H.W. Bush" is not George W. Bush. */
  private static boolean agrees(Set<Character> some, Set<Character> others) {
    return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
  }

  /** First letters of the names between the first and the last. */
  private static Set<Character> middles(String folded) {
    List<String> words = List.of(folded.split(" "));
    Set<Character> letters = new HashSet<>();
    words.subList(1, Math.max(1, words.size() - 1)).forEach(w -> letters.add(w.charAt(0)));
    return letters;
  }

  private synchronized Index<KnownPerson> sounding() {
    if (bySound == null) {
      bySound = new Index<>(PEOPLE);
      for (KnownPerson person : byKey.values()) {
        bySound.put(Spelling.common(Names.fold(person.name())), person);
        for (String alias : person.aliases()) {
          bySound.put(Spelling.common(Names.fold(alias)), person);
        }
      }
    }
    return bySound;
  }

  List<KnownPerson> surnamed(String folded) {
    return bySurname.get(folded);
  }

  /** In the order of the tables. */
  Collection<KnownPerson> all() {
    return Collections.unmodifiableCollection(byKey.values());
  }

  Optional<KnownPerson> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Who held it when it was last told of, where that is too long before the day to presume. */
  Optional<Term> lastKnown(Office office, String of, LocalDate day) {
    return byOffice.getOrDefault(key(office, of), List.of()).stream()
        .filter(t -> !t.start().isEmpty() && t.standing(day) == Term.Standing.UNKNOWN)
        .max(Comparator.comparing(Term::start).thenComparing(Term::person));
  }

  /** Who is known or presumed to hold such an office that day, the last to come into it first. */
  List<Term> holders(Office office, String of, LocalDate day) {
    return byOffice.getOrDefault(key(office, of), List.of()).stream()
        .filter(t -> !t.start().isEmpty() && STANDS.contains(t.standing(day)))
        .sorted(Comparator.comparing(Term::start).reversed().thenComparing(Term::person))
        .toList();
  }
}
