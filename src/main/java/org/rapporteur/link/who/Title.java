package org.rapporteur.link.who;

import java.util.Set;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.authority.Office;

/**
 * An office that the article gives someone.
 *
 * @param words "Foreign Minister"
 * @param of key of the state or body, "" when the article does not say
 * @param offices classes that the words may name, empty when they are unknown
 * @param past true for "former", "then"
 */
record Title(String words, String of, Set<Office> offices, boolean past) {

  Title {
    offices = Set.copyOf(offices);
  }

  /** The noun of it, folded: "minister" of "minister of foreign affairs". */
  String lastWord() {
    String noun = Names.fold(words).split(" (of|for|to|in|at|on) ", 2)[0];
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }
}
