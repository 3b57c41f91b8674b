package org.rapporteur.link.who;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.link.Entity;
import org.rapporteur.link.authority.Names;

/**
 * Entities that the authority data does not know. A full name makes a key that is the same in every
 * article; a single word or a noun phrase stays in its article.
 */
final class Minting {

  private static final int SHORTEST_ACRONYM = 3;

  /** A clause about a group is not its name: "delegation | , which was late". */
  private static final Pattern AFTER_GROUP =
      Pattern.compile(
          "(?s)(,| (?:who|whom|which|that|where|whose|(?:from|of|for) \\p{Ll}+ing)\\b).*");

  private final String article;

  /**
   * @param article key of the article
   */
  Minting(String article) {
    this.article = article;
  }

  /**
   * @param name as the article writes it
   * @param state key of the state or body the person acts for, "" when unknown
   * @param suffix of the key for it: "us", "nato", "" when unknown
   */
  Entity person(String name, String state, String suffix) {
    String slug = Names.slug(name);
    String key =
        isFull(name)
            ? "person/" + slug + (suffix.isEmpty() ? "" : "-" + suffix)
            : local("actor", slug);
    return entity(key, Entity.Type.PERSON, name, state);
  }

  Entity organization(String name, String state, String suffix) {
    String slug = Names.slug(name);
    boolean known = isFull(name) || isAcronym(name);
    String key =
        known
            ? "organization/" + slug + (suffix.isEmpty() ? "" : "-" + suffix)
            : local("actor", slug);
    return entity(key, Entity.Type.ORGANIZATION, name, state);
  }

  Entity place(String name) {
    String slug = Names.slug(name);
    String key = isFull(name) ? "place/" + slug : local("place", slug);
    return entity(key, Entity.Type.PLACE, name, "");
  }

  Entity group(String words, String state) {
    String name = AFTER_GROUP.matcher(words).replaceFirst("");
    return entity(local("group", Names.slug(name)), Entity.Type.GROUP, name, state);
  }

  private String local(String kind, String slug) {
    return "article/" + article + "/" + kind + "/" + slug;
  }

  private static Entity entity(String key, Entity.Type type, String label, String state) {
    return new Entity(
        key, type, label, List.of(), List.of(), state.isEmpty() ? null : state, null, null);
  }

  private static boolean isFull(String name) {
    return Names.words(name).size() > 1;
  }

  private static boolean isAcronym(String name) {
    String letters = name.replace(".", "");
    return letters.length() >= SHORTEST_ACRONYM
        && letters.equals(letters.toUpperCase(Locale.ROOT))
        && letters.chars().allMatch(Character::isLetterOrDigit);
  }
}
