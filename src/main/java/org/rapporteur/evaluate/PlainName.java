package org.rapporteur.evaluate;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A name without accents, case, "the" and "'s".
 *
 * @param text its words, joined by spaces
 * @param words of it, none when nothing was left
 */
public record PlainName(String text, List<String> words) implements Comparable<PlainName> {

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");
  private static final Pattern SMALL = Pattern.compile("\\b(the|'s)\\b");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

  public PlainName {
    words = List.copyOf(words);
  }

  public static PlainName of(String name) {
    String ascii =
        NOT_ASCII
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String text = BETWEEN.matcher(SMALL.matcher(ascii).replaceAll(" ")).replaceAll(" ").strip();
    return new PlainName(text, text.isEmpty() ? List.of() : List.of(text.split(" ")));
  }

  /** Of all those names, sorted. */
  public static Set<PlainName> all(Collection<String> names) {
    Set<PlainName> all = new TreeSet<>();
    names.forEach(n -> all.add(of(n)));
    return all;
  }

  /** The same words, or all of one in the other with the last word shared or two words in each. */
  public boolean mayBe(PlainName other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return false;
    }
    boolean longer = words.size() > 1 && other.words.size() > 1;
    return text.equals(other.text)
        || isNested(other) && (longer || lastIn(other) && other.lastIn(this));
  }

  /** All words of one in the other, and the last word of either in the other. */
  public boolean mayBePerson(PlainName other) {
    return !words.isEmpty()
        && !other.words.isEmpty()
        && isNested(other)
        && (lastIn(other) || other.lastIn(this));
  }

  /** Whether one of the names may be one of the others. */
  public static boolean match(Collection<PlainName> names, Collection<PlainName> others) {
    return names.stream().anyMatch(n -> others.stream().anyMatch(n::mayBe));
  }

  private boolean isNested(PlainName other) {
    return words.containsAll(other.words) || other.words.containsAll(words);
  }

  private boolean lastIn(PlainName other) {
    return other.words.contains(words.get(words.size() - 1));
  }

  @Override
  public int compareTo(PlainName other) {
    return text.compareTo(other.text);
  }
}
