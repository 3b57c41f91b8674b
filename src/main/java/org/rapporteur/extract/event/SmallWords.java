package org.rapporteur.extract.event;

import org.rapporteur.extract.rule.WordList;
import org.rapporteur.text.Token;

/** What prepositions, adverbs and articles tell of an event, as a word list has it. */
final class SmallWords {

  private final WordList words;

  SmallWords(WordList words) {
    this.words = words;
  }

  private boolean says(Token word, String column, String what) {
    return words.value(word.lemma(), column).filter(what::equals).isPresent();
  }

  /** "since Monday": the event is not of that day. */
  boolean isOfOtherTime(Token word) {
    return says(word, "time", "other");
  }

  /** "in 2012, when they met". */
  boolean isWhen(Token word) {
    return says(word, "time", "clause");
  }

  /** "said after talks": the two are of one day. */
  boolean isRightAfter(Token word) {
    return says(word, "told", "day") || isThen(word);
  }

  /** "relented at talks": then and there. */
  boolean isThen(Token word) {
    return says(word, "told", "then");
  }

  /** "arrived on Monday and later met her". */
  boolean isLater(Token word) {
    return says(word, "time", "later") || isOfOtherTime(word);
  }

  /** "in Oslo". */
  boolean isBeforePlace(Token word) {
    return says(word, "place", "before");
  }

  /** "Oslo, where they met". */
  boolean isWhere(Token word) {
    return says(word, "place", "clause");
  }

  /** The place told last. */
  boolean isThere(Token word) {
    return says(word, "place", "there");
  }

  /** The place of the dateline. */
  boolean isHere(Token word) {
    return says(word, "place", "here");
  }

  /** "the Norwegian capital" is in the state that it is of. */
  boolean isWithin(Token word) {
    return says(word, "place", "within");
  }

  /** "the meeting", "that visit". */
  boolean isPointing(Token word) {
    return says(word, "points", "yes");
  }
}
