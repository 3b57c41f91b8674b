package org.rapporteur.link.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.authority.KnownPerson;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.words.LinkWords;

/** Brings together the names of an article that mean one person. */
final class Chains {

  private static final Map<String, String> GENDERS = LinkWords.column("gendered-titles", "gender");

  private static final WordList TITLES_IN_NAMES = LinkWords.list("titles-in-names");

  private static final WordList PARTICLES = LinkWords.list("name-particles");

  private static final WordList GIVEN_NAME_TITLES = LinkWords.list("given-name-titles");

  private final Discourse discourse;
  private final Titling titling;
  private final List<Chain> chains = new ArrayList<>();
  private final Map<Mention, Chain> ofMention = new HashMap<>();

  /**
   * @param names the mentions that name persons
   */
  Chains(Discourse discourse, Titling titling, List<Mention> names) {
    this.discourse = discourse;
    this.titling = titling;
    List<Mention> longestFirst = new ArrayList<>(names);
    longestFirst.sort(
        Comparator.comparingInt((Mention m) -> -name(m).size()).thenComparing(m -> m));
    longestFirst.stream().filter(m -> name(m).size() > 1).forEach(this::add);
    longestFirst.stream().filter(m -> name(m).size() == 1).sorted().forEach(this::add);
  }

  List<Chain> all() {
    return chains;
  }

  Optional<Chain> of(Mention mention) {
    return Optional.ofNullable(ofMention.get(mention));
  }

  /** True when a longer name of the article ends or begins with these words. */
  boolean holds(String name) {
    List<String> words = Names.words(name);
    return chains.stream().anyMatch(c -> c.isFullName() && c.fit(words) >= 2);
  }

  /** Adds a name that was not taken for a person's at first. */
  Chain add(Mention mention) {
    List<String> words = name(mention);
    List<Title> titles = titling.of(mention);
    Chain chain =
        best(mention, words, titles)
            .orElseGet(
                () -> {
                  Chain fresh = new Chain(withoutTitles(discourse.words(mention)));
                  chains.add(fresh);
                  return fresh;
                });
    chain.add(mention, titles, honorific(mention));
    ofMention.put(mention, chain);
    return chain;
  }

  private List<String> name(Mention mention) {
    return Names.words(withoutTitles(discourse.words(mention)));
  }

  /** "President Xi" as "Xi": name finders differ in what they take for the name. */
  private static String withoutTitles(String name) {
    String rest = withoutHeading(name.replaceAll(",? (Jr|Sr|III|IV)\\.?$", ""));
    while (rest.contains(" ")
        && TITLES_IN_NAMES.contains(Names.fold(rest.substring(0, rest.indexOf(' '))))) {
      rest = rest.substring(rest.indexOf(' ') + 1).trim();
    }
    return rest;
  }

  /**
   * Where a heading runs into the text, name finders take words of it into the name: "who is to
   * blame Obama" is "Obama", and "Poroshenko Poroshenko" one name.
   */
  private static String withoutHeading(String name) {
    List<String> words = List.of(name.replaceFirst("^\\p{Ll}+-(?=\\p{Lu})", "").split(" "));
    int from = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean small = Character.isLowerCase(words.get(i).codePointAt(0));
      if (small && !PARTICLES.contains(words.get(i)) || words.get(i).equals(words.get(i + 1))) {
        from = i + 1;
      }
    }
    return String.join(" ", words.subList(from, words.size()));
  }

  private String honorific(Mention mention) {
    String phrase = discourse.phrase(mention);
    for (String word : Names.words(phrase)) {
      if (GENDERS.containsKey(word)) {
        return GENDERS.get(word);
      }
    }
    int start = mention.span().start();
    List<String> words = Names.words(lastWord(start));
    return words.isEmpty() ? "" : GENDERS.getOrDefault(words.get(words.size() - 1), "");
  }

  /** The word right before a position, the rest of a longer one not cut off. */
  private String lastWord(int position) {
    String before = discourse.article().body().substring(Math.max(0, position - 12), position);
    String trimmed = before.stripTrailing();
    return trimmed.substring(trimmed.lastIndexOf(' ') + 1);
  }

  private Optional<Chain> best(Mention mention, List<String> words, List<Title> titles) {
    List<Chain> fitting =
        chains.stream()
            .filter(c -> fit(c, words) > 0)
            .filter(c -> agrees(c, mention))
            .filter(c -> !isGivenName(mention, words) || c.begins(words))
            .toList();
    int position = mention.span().start();
    return fitting.stream()
        .max(
            Comparator.comparingInt((Chain c) -> fit(c, words))
                .thenComparingInt(c -> shareTitle(c, titles) ? 1 : 0)
                .thenComparingInt(c -> c.lastBefore(position))
                .thenComparingInt(c -> -chains.indexOf(c)));
  }

  private int fit(Chain chain, List<String> words) {
    int fit = chain.fit(words);
    return fit > 0 ? fit : sameKnown(chain, words) ? 3 : 0;
  }

  /** "Joe Biden" and "Joseph Biden": one entry of the catalogue. */
  private boolean sameKnown(Chain chain, List<String> words) {
    if (!chain.isFullName() || words.size() < 2) {
      return false;
    }
    List<KnownPerson> others = discourse.catalogue().peopleLike(String.join(" ", words));
    return discourse.catalogue().peopleLike(chain.fullName()).stream().anyMatch(others::contains);
  }

  /** "King Ibrahim" is nobody of the surname Ibrahim. */
  private static boolean isGivenName(Mention mention, List<String> words) {
    return words.size() == 1
        && Names.words(mention.titleWords().orElse("")).stream()
            .anyMatch(GIVEN_NAME_TITLES::contains);
  }

  private boolean agrees(Chain chain, Mention mention) {
    String gender = honorific(mention);
    String other = gender.isEmpty() ? "" : gender(chain);
    return gender.isEmpty() || other.isEmpty() || gender.equals(other);
  }

  /** As honorifics tell, else as all who are known by that name are, else as the given name is. */
  private String gender(Chain chain) {
    if (!chain.gender().isEmpty() || !chain.isFullName()) {
      return chain.gender();
    }
    List<String> known =
        discourse.catalogue().people(chain.fullName()).stream()
            .map(KnownPerson::gender)
            .filter(g -> !g.isEmpty())
            .distinct()
            .toList();
    return known.size() == 1
        ? known.get(0)
        : discourse.catalogue().genderOf(Names.words(chain.fullName()).get(0));
  }

  private static boolean shareTitle(Chain chain, List<Title> titles) {
    return titles.stream()
        .anyMatch(
            t ->
                chain.titles().stream()
                    .anyMatch(o -> o.offices().stream().anyMatch(t.offices()::contains)));
  }
}
