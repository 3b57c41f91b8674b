package org.rapporteur.extract.mention;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/**
 * A sentence with the names found in it.
 *
 * @param names in text order, none overlapping
 */
record NamedSentence(Sentence sentence, List<NameRun> names, Lexicon lexicon) {

  NamedSentence {
    names = List.copyOf(names);
  }

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  boolean is(int index, String text) {
    return index >= 0 && index < size() && token(index).text().equalsIgnoreCase(text);
  }

  Optional<NameRun> nameAt(int token) {
    return names.stream().filter(n -> n.covers(token)).findFirst();
  }

  boolean isPerson(int token) {
    return nameAt(token).filter(NameRun::isPerson).isPresent();
  }

  /** True for a word of the name of a state, body or place, or of a demonym. */
  boolean isQualifier(int token) {
    return nameAt(token).filter(n -> !n.isPerson()).isPresent()
        || demonymAround(token)
        || lexicon.isParty(token(token));
  }

  /** True for a word that may stand in a noun phrase: noun, adjective, part of a name. */
  boolean isNominal(int at) {
    return token(at).isNoun() || token(at).pos().startsWith("JJ") || isQualifier(at);
  }

  boolean isPreposition(int at) {
    return token(at).pos().equals("IN") || token(at).pos().equals("TO");
  }

  private boolean demonymAround(int token) {
    for (int start = Math.max(0, token - 1); start <= token; start++) {
      if (lexicon.stateAt(sentence, start).filter(s -> s.end() > token).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The token of a run whose governor lies outside it. */
  int head(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      int head = token(i).head();
      if (head < from || head >= to) {
        return i;
      }
    }
    return to - 1;
  }

  Span span(int from, int to) {
    return token(from).span().union(token(to - 1).span());
  }

  /** The words of some tokens, spaced as in the text. */
  String words(List<Integer> tokens) {
    StringBuilder words = new StringBuilder();
    int before = -1;
    for (int i : tokens) {
      boolean gap =
          before >= 0 && (i > before + 1 || token(i).span().start() > token(before).span().end());
      words.append(gap ? " " : "").append(lexicon.titleWord(token(i)));
      before = i;
    }
    return words.toString();
  }

  String words(int from, int to) {
    return words(java.util.stream.IntStream.range(from, to).boxed().toList());
  }
}
