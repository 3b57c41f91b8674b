package org.rapporteur.link.authority;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.words.LinkWords;

/** Which classes of office a title names. */
final class Titles {

  private static final WordList DEPUTIES = LinkWords.list("deputies");

  /** Folded title, "|" and the state's code where it names this in one state only. */
  private final Map<String, Office> exact = new HashMap<>();

  private final Map<String, Set<Office>> heads = new HashMap<>();

  Titles(Rows titles, Rows titleHeads) {
    titles.each(row -> exact.putIfAbsent(key(row.text(0), row.text(2)), Office.of(row.text(1))));
    titleHeads.each(row -> heads.put(row.text(0), classes(row.list(1))));
  }

  private static String key(String title, String iso2) {
    return Names.fold(title) + "|" + iso2;
  }

  private static Set<Office> classes(List<String> names) {
    EnumSet<Office> classes = EnumSet.noneOf(Office.class);
    for (String name : names) {
      if (name.equals("*minister")) {
        List.of(Office.values()).stream().filter(Office::isMinister).forEach(classes::add);
      } else {
        classes.add(Office.of(name));
      }
    }
    return classes;
  }

  /**
   * Classes that the words of a title may mean.
   *
   * @param title "top diplomat", "State Councilor and Foreign Minister"
   * @param iso2 code of the state, "" when unknown
   * @return empty for a title that is not known
   */
  Set<Office> classes(String title, String iso2) {
    EnumSet<Office> found = EnumSet.noneOf(Office.class);
    for (String part : title.split("\\s*(,|/|;|\\band\\b|&)\\s*")) {
      found.addAll(part(Names.fold(part), iso2));
    }
    if (found.isEmpty() || title.contains(" and ")) {
      found.addAll(part(Names.fold(title), iso2));
    }
    return found;
  }

  private Set<Office> part(String folded, String iso2) {
    for (String ending : Names.endings(folded)) {
      Office office = exact.getOrDefault(ending + "|" + iso2, exact.get(ending + "|"));
      if (office != null && !(office == Office.MINISTER && isBareHead(folded))) {
        return EnumSet.of(isDeputy(folded, ending) ? deputy(office) : office);
      }
      if (heads.containsKey(ending)) {
        return isDeputy(folded, ending) ? EnumSet.of(Office.DEPUTY_MINISTER) : heads.get(ending);
      }
    }
    return withoutRest(folded, iso2);
  }

  /** "the minister" may be one of any affairs. */
  private boolean isBareHead(String folded) {
    return heads.containsKey(folded);
  }

  /** "minister of ..", "director of the ..": the words before the first "of", "for" or "to". */
  private Set<Office> withoutRest(String folded, String iso2) {
    String start = folded.split(" (of|for|to|in|on|at) ", 2)[0];
    return start.equals(folded) ? Set.of() : part(start, iso2);
  }

  private static boolean isDeputy(String whole, String ending) {
    String before = whole.substring(0, whole.length() - ending.length());
    return List.of(before.split(" ")).stream().anyMatch(DEPUTIES::contains);
  }

  private static Office deputy(Office office) {
    return switch (office) {
      case HEAD_OF_STATE -> Office.DEPUTY_HEAD_OF_STATE;
      case HEAD_OF_GOVERNMENT -> Office.DEPUTY_HEAD_OF_GOVERNMENT;
      case SPOKESPERSON, AMBASSADOR, UN_REPRESENTATIVE, SECURITY_OFFICIAL, SPEAKER -> office;
      default -> Office.DEPUTY_MINISTER;
    };
  }
}
