package org.rapporteur.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Office;

/** What the name of an office tells: its class, and whose it is. */
final class OfficeNames {

  private static final List<String> LINKS =
      List.of(" of the ", " of ", " to the ", " to ", " for ");

  private final Catalogue catalogue;

  OfficeNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The class, as terms.tsv writes it; "other" where the name tells none, or several.
   *
   * @param of key of the state or body, "" when unknown
   */
  String classOf(String title, String of) {
    for (String words = title; !words.isEmpty(); words = shorter(words)) {
      Set<Office> classes = catalogue.offices(words, of);
      boolean isWhole = words.equals(title) && shorter(words).isEmpty();
      if (classes.size() == 1 && (isWhole || !isGeneral(classes) || shorter(words).isEmpty())) {
        return classes.iterator().next().name().toLowerCase(Locale.ROOT);
      }
    }
    Set<Office> classes = catalogue.offices(title, of);
    return (classes.size() == 1 ? classes.iterator().next() : Office.OTHER)
        .name()
        .toLowerCase(Locale.ROOT);
  }

  /** "minister of foreign affairs of Utopia" is one by its first word, but better by more. */
  private static boolean isGeneral(Set<Office> classes) {
    return classes.contains(Office.MINISTER) || classes.contains(Office.OTHER);
  }

  /** Key of the state that the office is named after, "" when after none. */
  String of(String title) {
    for (String link : LINKS) {
      int at = title.lastIndexOf(link);
      if (at > 0) {
        Optional<KnownState> after = catalogue.state(title.substring(at + link.length()));
        if (after.isPresent() && link.startsWith(" of")) {
          return after.get().key();
        }
      }
    }
    List<String> words = Arrays.asList(title.split(" "));
    for (int n = Math.min(3, words.size() - 1); n > 0; n--) {
      String before = String.join(" ", words.subList(0, n));
      Optional<KnownState> state =
          catalogue.state(before).or(() -> catalogue.stateOfDemonym(before));
      if (state.isPresent()) {
        return state.get().key();
      }
    }
    return "";
  }

  /** Without the last "of ..": "" when there is none. */
  private static String shorter(String title) {
    int at = Math.max(title.lastIndexOf(" of "), title.lastIndexOf(" to "));
    return at < 0 ? "" : title.substring(0, at);
  }
}
