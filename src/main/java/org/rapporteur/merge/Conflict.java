package org.rapporteur.merge;

import java.util.Locale;

/**
 * Something that speaks against two being one, or that leaves open which two are.
 *
 * @param our IRI of ours, "" when there are several
 * @param their IRI of theirs, "" when there are several
 * @param what is the matter, for people
 */
public record Conflict(Kind kind, String our, String their, String what)
    implements Comparable<Conflict> {

  /** What may be the matter. */
  public enum Kind {
    /** The two would have two Wikidata identifiers. */
    IDENTIFIERS(false),
    /** A person here, an organization there. */
    TYPES(false),
    /** They are said to be born on different days. */
    BIRTH(true),
    /** They are said to have died on different days. */
    DEATH(true),
    /** An office that another held at that time, as far as we know. */
    OFFICE(true),
    /** Several of theirs claim one identifier of ours, or one name and state. */
    AMBIGUITY(false);

    private final boolean isLinked;

    Kind(boolean isLinked) {
      this.isLinked = isLinked;
    }

    /** Whether the two are linked all the same. */
    public boolean isLinked() {
      return isLinked;
    }

    /** As it stands in data. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public int compareTo(Conflict other) {
    int order = kind.compareTo(other.kind);
    order = order == 0 ? our.compareTo(other.our) : order;
    order = order == 0 ? their.compareTo(other.their) : order;
    return order == 0 ? what.compareTo(other.what) : order;
  }
}
