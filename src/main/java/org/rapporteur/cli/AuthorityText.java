package org.rapporteur.cli;

import org.rapporteur.link.authority.Known;
import org.rapporteur.link.authority.KnownBody;
import org.rapporteur.link.authority.KnownPerson;
import org.rapporteur.link.authority.KnownPlace;
import org.rapporteur.link.authority.KnownState;
import org.rapporteur.link.authority.Term;

/** Entries of the authority data in words. */
final class AuthorityText {

  private AuthorityText() {}

  /** Key, name, state and kind, with tabs between. */
  static String line(Known known) {
    return String.join("\t", known.key(), known.name(), known.state(), kind(known));
  }

  static String kind(Known known) {
    if (known instanceof KnownState state) {
      return state.kind();
    }
    if (known instanceof KnownBody body) {
      return body.type();
    }
    return known instanceof KnownPlace place ? place.kind() : "person";
  }

  /** Office, start and end, with tabs between. */
  static String term(Term term) {
    return String.join("\t", term.title(), term.start().isEmpty() ? "?" : term.start(), end(term));
  }

  /** When the office ended, or until when it is known to be held. */
  static String end(Term term) {
    String inferred = term.basis().equals("end inferred") ? " (inferred)" : "";
    return term.end().isEmpty() ? "held in " + term.asOf() : term.end() + inferred;
  }

  /** Where the term is from, if not from a data set: "" or a remark. */
  static String remark(Term term) {
    return term.basis().equals("supplement") ? " [own compilation]" : "";
  }

  static String typeName(Known known) {
    return known instanceof KnownPerson ? "person" : kind(known);
  }
}
