package org.rapporteur.extract.mention;

import java.util.Optional;
import org.rapporteur.extract.RoleClaim.Tense;

/**
 * The words of an office in a sentence: "the former Chinese foreign minister".
 *
 * @param noun token of its noun
 * @param first first token of the phrase, its article included
 * @param last last token of the phrase, what the office belongs to included
 * @param title its words, without those of the state or body and of the tense: "foreign minister"
 * @param of the tokens of the state or body ("Chinese"), null when none are said
 * @param tense as words like "former" tell
 * @param joined the office joined to it by "and" before it, null when there is none
 */
record OfficePhrase(
    int noun, int first, int last, String title, Range of, Tense tense, OfficePhrase joined) {

  /** Tokens from one to before another. */
  record Range(int from, int to) {}

  Optional<Range> belongsTo() {
    return Optional.ofNullable(of);
  }

  Optional<OfficePhrase> alsoHeld() {
    return Optional.ofNullable(joined);
  }

  /** All its titles: "State Councilor and Foreign Minister". */
  String titles() {
    return joined == null ? title : joined.titles() + " and " + title;
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
