package org.rapporteur.link.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the news makes of names as registers have them: "Margrethe II of Denmark" is Margrethe, a
 * peer goes without his seat, a prince without the name of his house.
 */
final class NameForms {

  /** "Tariq Ahmad, Baron Ahmad of Wimbledon", "Jean, Grand Duke of Luxembourg". */
  private static final Pattern RANK = Pattern.compile("^([^,]+), .+$");

  /** "Margrethe II of Denmark", "Felipe VI", "Philippe of Belgium". */
  private static final Pattern MONARCH =
      Pattern.compile("^(\\p{Lu}[\\p{L}’'ʻ-]*)( [IVX]+)?( of \\p{Lu}.*)?$");

  /** "Faisal bin Farhan Al Saud": a name, whose son, and the house. */
  private static final Pattern HOUSE =
      Pattern.compile("^(\\p{L}+ (?:bin|ibn|bint) .+?) [Aa]l[- ]\\p{Lu}\\p{L}+$");

  private NameForms() {}

  /** Further full names of someone registered under this one. */
  static List<String> of(String name) {
    if (isPlain(name)) {
      return List.of();
    }
    List<String> forms = new ArrayList<>();
    ranked(name).ifPresent(forms::add);
    Matcher house = HOUSE.matcher(name);
    if (house.matches()) {
      forms.add(house.group(1));
    }
    Matcher monarch = MONARCH.matcher(ranked(name).orElse(name));
    if (monarch.matches() && monarch.group(2) != null && monarch.group(3) != null) {
      forms.add(monarch.group(1) + monarch.group(2));
    }
    return forms;
  }

  /** Whether it ends in the name of a ruling house: "Tamim bin Hamad Al Thani". */
  static boolean isOfHouse(String name) {
    return !isPlain(name) && HOUSE.matcher(name).matches();
  }

  /** The one name by which a monarch is called; empty for whoever is not named as one. */
  static Optional<String> monarch(String name) {
    if (isPlain(name)) {
      return Optional.empty();
    }
    Matcher monarch = MONARCH.matcher(ranked(name).orElse(name));
    boolean named = monarch.matches() && (monarch.group(2) != null || monarch.group(3) != null);
    return named || monarch.matches() && ranked(name).isPresent()
        ? Optional.of(monarch.group(1))
        : Optional.empty();
  }

  /** Nearly all names are, and patterns cost time where there are 60,000. */
  private static boolean isPlain(String name) {
    int last = name.isEmpty() ? 0 : name.charAt(name.length() - 1);
    return last != 'I'
        && last != 'V'
        && last != 'X'
        && name.indexOf(',') < 0
        && !name.contains(" of ")
        && !name.contains(" bin ")
        && !name.contains(" ibn ")
        && !name.contains(" bint ");
  }

  private static Optional<String> ranked(String name) {
    Matcher rank = RANK.matcher(name);
    return rank.matches() ? Optional.of(rank.group(1)) : Optional.empty();
  }
}
