package org.rapporteur.evaluate.link;

import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.text.Span;

/**
 * Words that mean something with a public identifier.
 *
 * @param span in Unicode code points
 * @param identifiers all that are right, in the form of {@link Identifiers}; none where people
 *     found that there is none
 * @param type person, state, organization or place, "" where gold does not say
 */
record GoldLink(Span span, SortedSet<String> identifiers, String type) {

  GoldLink {
    identifiers = new TreeSet<>(identifiers);
  }
}
