package org.rapporteur.link.who;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.link.authority.Names;
import org.rapporteur.link.words.LinkWords;

/** The mentions that name one person, from the full name to the bare surname. */
final class Chain {

  /** Words before the name of a father: "bin". */
  private static final WordList FATHERS = LinkWords.list("father-words");

  private static final WordList PARTICLES = LinkWords.list("name-particles");

  /** Letters of the shortest word that may stand for a name from its middle. */
  private static final int LEAST_NAME = 4;

  private final String fullName;
  private final List<String> words;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Title> titles = new ArrayList<>();
  private final TreeSet<String> genders = new TreeSet<>();

  /**
   * @param fullName the longest form, as the article writes it
   */
  Chain(String fullName) {
    this.fullName = fullName;
    this.words = Names.words(fullName);
  }

  String fullName() {
    return fullName;
  }

  boolean isFullName() {
    return words.size() > 1;
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<Title> titles() {
    return titles;
  }

  /** "male", "female" or "" as honorifics tell. */
  String gender() {
    return genders.size() == 1 ? genders.first() : "";
  }

  void add(Mention mention, List<Title> itsTitles, String gender) {
    mentions.add(mention);
    titles.addAll(itsTitles);
    if (!gender.isEmpty()) {
      genders.add(gender);
    }
  }

  /**
   * How well a shorter name fits this one: 3 for the end of it or the same first and last word, 2
   * for its beginning, 1 for the same words in another order or a name from its middle ("Zahid" of
   * Ahmad Zahid Hamidi, "Lula" of Luiz Lula da Silva), 0 when it does not.
   */
  int fit(List<String> shorter) {
    if (shorter.isEmpty() || shorter.size() > words.size()) {
      return 0;
    }
    int size = words.size();
    if (size > shorter.size() && FATHERS.contains(words.get(size - shorter.size() - 1))) {
      return 0; // "Salman" is the father of Mohammed bin Salman
    }
    if (words.subList(size - shorter.size(), size).equals(shorter) || sameEnds(shorter)) {
      return 3;
    }
    if (begins(shorter)) {
      return 2;
    }
    return words.containsAll(shorter) && (shorter.size() > 1 || isOwn(shorter.get(0))) ? 1 : 0;
  }

  /** Whether the name begins with these words. */
  boolean begins(List<String> shorter) {
    return shorter.size() <= words.size() && words.subList(0, shorter.size()).equals(shorter);
  }

  /** Whether a word of the name is no particle, no initial, and not the father's. */
  private boolean isOwn(String word) {
    int at = words.indexOf(word);
    return word.length() >= LEAST_NAME
        && !PARTICLES.contains(word)
        && words.subList(0, at).stream().noneMatch(FATHERS::contains);
  }

  private boolean sameEnds(List<String> shorter) {
    return shorter.size() > 1
        && shorter.get(0).equals(words.get(0))
        && shorter.get(shorter.size() - 1).equals(words.get(words.size() - 1));
  }

  /** Where the mention nearest before a position begins, -1 when there is none. */
  int lastBefore(int position) {
    int last = -1;
    for (Mention mention : mentions) {
      if (mention.span().start() < position) {
        last = Math.max(last, mention.span().start());
      }
    }
    return last;
  }
}
