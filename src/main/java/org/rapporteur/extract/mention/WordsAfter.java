package org.rapporteur.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.extract.mention.OfficePhrase.Range;
import org.rapporteur.text.Token;

/** The words of an office after its noun: "of State", "for the ministry". */
final class WordsAfter {

  private final NamedSentence sentence;
  private final Lexicon lexicon;

  private final int noun;
  private final int limit;
  private final List<Integer> title = new ArrayList<>();
  private int last;
  private Range of;

  WordsAfter(NamedSentence sentence, int noun, int limit) {
    this.sentence = sentence;
    this.lexicon = sentence.lexicon();
    this.noun = noun;
    this.limit = limit;
    this.last = noun;
  }

  void walk() {
    int at = noun + 1;
    while (at + 1 < limit && sentence.isPreposition(at)) {
      int end = phraseEnd(at + 1);
      if (end == at + 1 || !take(at, end)) {
        break;
      }
      last = end - 1;
      at = end;
    }
  }

  /** One prepositional phrase; false when it does not belong to the office. */
  private boolean take(int preposition, int end) {
    String word = sentence.token(preposition).text().toLowerCase(Locale.ROOT);
    boolean person = hasPerson(preposition + 1, end);
    if (!person && isTopic(word, preposition + 1, end)) {
      for (int i = preposition; i < end; i++) {
        title.add(i);
      }
      return true;
    }
    if (!word.matches("of|for|at|with") && !(person && word.equals("to"))) {
      return false;
    }
    if (of == null) {
      int from = preposition + 1;
      boolean article = sentence.token(from).pos().matches("DT|PRP\\$") && end > from + 1;
      of = new Range(article ? from + 1 : from, end);
    }
    return true;
  }

  /** "chief of staff", "minister for Europe"; but "minister of Chile", "chief of the agency". */
  private boolean isTopic(String preposition, int from, int to) {
    boolean listed = lexicon.isTopic(sentence.token(noun), preposition);
    if (!preposition.equals("of")) {
      return listed;
    }
    boolean article = sentence.token(from).pos().matches("DT|PRP\\$");
    boolean body = lexicon.kind(sentence.token(to - 1)).isPresent();
    return !hasOwner(from, to) && (!article || listed && !body);
  }

  /** "adviser to President Holm". */
  private boolean hasPerson(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isPerson(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOwner(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isQualifier(i) || sentence.isPerson(i)) {
        return true;
      }
    }
    return false;
  }

  /** End of the noun phrase from a token on; the token itself when there is none. */
  private int phraseEnd(int from) {
    int at = from;
    int noun = from;
    while (at < limit && goesOn(at, from)) {
      at++;
      if (sentence.isNominal(at - 1) && !sentence.token(at - 1).pos().startsWith("JJ")
          || sentence.isQualifier(at - 1)) {
        noun = at;
      }
    }
    return noun;
  }

  private boolean goesOn(int at, int from) {
    Token token = sentence.token(at);
    if (token.pos().matches("DT|PRP\\$")) {
      return at == from || sentence.token(at - 1).pos().equals("IN");
    }
    boolean person = sentence.isPerson(at);
    boolean startsPerson = person && at > from && !sentence.isPerson(at - 1);
    boolean titled =
        lexicon.isOffice(sentence.token(at - 1)) || lexicon.isHonorific(sentence.token(at - 1));
    if (startsPerson && !titled) {
      return false;
    }
    if (person || sentence.isNominal(at) || token.pos().equals("POS")) {
      return true;
    }
    boolean of = token.text().equals("of");
    boolean and = token.text().equals("and") && at + 1 < limit && at > from;
    return of && at > from && at + 1 < limit
        || and
            && sentence.token(at - 1).isNoun()
            && sentence.token(at + 1).isProperNoun()
            && !sentence.isPerson(at + 1);
  }

  List<Integer> title() {
    return title;
  }

  int last() {
    return last;
  }

  Range of() {
    return of;
  }
}
