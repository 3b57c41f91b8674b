package org.rapporteur.extract.mention;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.RoleClaim.Tense;
import org.rapporteur.extract.mention.OfficePhrase.Range;
import org.rapporteur.text.Token;

/**
 * Reads the words around a noun as an office: what belongs to the title, whose office it is, and
 * when it is held. It goes by the order of words, for parsers often lose their way in long titles.
 */
final class OfficeReader {

  /** Words in which the noun of a title before a name is looked for. */
  private static final int LONGEST = 14;

  private final NamedSentence sentence;
  private final Lexicon lexicon;

  OfficeReader(NamedSentence sentence) {
    this.sentence = sentence;
    this.lexicon = sentence.lexicon();
  }

  /** The office whose words end right before a token: "US Secretary of State" before "Kerry". */
  Optional<OfficePhrase> endingBefore(int end) {
    if (end > 0 && isHead(end - 1)) {
      return Optional.of(read(end - 1, end));
    }
    for (int noun = end - 3; noun >= Math.max(0, end - LONGEST); noun--) {
      if (isHead(noun) && isPreposition(noun + 1)) {
        OfficePhrase phrase = read(noun, end);
        boolean honorific = lexicon.isHonorific(sentence.token(end - 1));
        if (phrase.last() == end - 1 && !honorific) {
          return Optional.of(phrase);
        }
      }
      if (sentence.isPerson(noun) || sentence.token(noun).isVerb()) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean isHead(int token) {
    if (sentence.isPerson(token)) {
      return false;
    }
    boolean beforeName = token + 1 < sentence.size() && sentence.isPerson(token + 1);
    return beforeName
        ? lexicon.isOfficeWord(sentence.token(token))
        : lexicon.isOffice(sentence.token(token));
  }

  private boolean isPreposition(int token) {
    return sentence.token(token).pos().equals("IN") || sentence.token(token).pos().equals("TO");
  }

  OfficePhrase read(int noun) {
    return read(noun, sentence.size());
  }

  /** The phrase around a noun, to a limit that it must not reach. */
  OfficePhrase read(int noun, int limit) {
    Left left = new Left(noun);
    left.walk();
    Right right = new Right(noun, limit);
    right.walk();
    List<Integer> title = new ArrayList<>(left.title);
    title.add(noun);
    title.addAll(right.title);
    Range of = right.of != null && (left.of == null || !left.possessed) ? right.of : left.of;
    Tense tense = left.tense == null ? Tense.PRESENT : left.tense;
    return new OfficePhrase(
        noun, left.first, right.last, sentence.words(title), of, tense, left.joined);
  }

  /** The words before the noun. */
  private final class Left {

    private final int noun;
    private final LinkedList<Integer> title = new LinkedList<>();
    private int first;
    private Range of;
    private boolean possessed;
    private Tense tense;
    private OfficePhrase joined;
    private boolean ended;

    Left(int noun) {
      this.noun = noun;
      this.first = noun;
      this.tense = lexicon.tense(sentence.token(noun)).orElse(null);
    }

    void walk() {
      int at = noun - 1;
      while (at >= 0 && !ended) {
        int next = step(at);
        if (next == at) {
          break;
        }
        first = next + 1;
        at = next;
      }
    }

    /** The token before what was read at a token; the token itself when it does not belong. */
    private int step(int at) {
      Token token = sentence.token(at);
      if (token.pos().equals("POS")) {
        return possessor(at);
      }
      if (token.pos().equals("PRP$")) {
        of = of == null ? new Range(at, at + 1) : of;
        return startsAt(at);
      }
      if (token.pos().equals("DT") || token.pos().equals("PDT") || token.pos().equals("CD")) {
        return startsAt(at);
      }
      if (sentence.isPerson(at)) {
        return at;
      }
      if (token.text().equals(")") || token.pos().equals("-RRB-")) {
        return parenthesis(at);
      }
      if (sentence.isQualifier(at) && of == null) {
        return qualifier(at);
      }
      if (lexicon.tense(token).isPresent()) {
        tense = lexicon.tense(token).get();
        return at - 1;
      }
      if (token.text().equals("and") || token.text().equals("&")) {
        return conjunct(at);
      }
      return modifier(at, token);
    }

    /** The phrase begins with that token. */
    private int startsAt(int at) {
      ended = true;
      return at - 1;
    }

    private int modifier(int at, Token token) {
      boolean adjective = token.pos().startsWith("JJ") || token.pos().startsWith("VB");
      if (lexicon.isTime(token)) {
        return at;
      }
      boolean inside = token.head() > at && token.head() <= noun + 2;
      boolean listed = lexicon.isTitleModifier(token) && !token.pos().equals("IN");
      boolean noun = token.isNoun() && !token.pos().equals("NNS") && inside && of == null;
      if (listed || noun) {
        title.addFirst(at);
        return at - 1;
      }
      if (token.pos().equals("HYPH")) {
        return hyphen(at);
      }
      return adjective && inside ? at - 1 : at;
    }

    /** "president-elect"; not the dash before a title, nor "US-born minister". */
    private int hyphen(int at) {
      boolean joins =
          at > 0
              && sentence.token(at - 1).span().end() == sentence.token(at).span().start()
              && sentence.token(at).span().end() == sentence.token(at + 1).span().start();
      if (!joins) {
        return at;
      }
      boolean inTitle = at + 1 == noun || !title.isEmpty() && title.getFirst() == at + 1;
      if (!inTitle) {
        return at - 2;
      }
      if (sentence.isQualifier(at - 1)) {
        return at - 1;
      }
      title.addFirst(at);
      title.addFirst(at - 1);
      return at - 2;
    }

    /** A state or body before the title: "U.S. State Department" spokesperson. */
    private int qualifier(int at) {
      int from = unit(at);
      if (from > 0 && isBody(at) && sentence.isQualifier(from - 1) && !isBody(from - 1)) {
        from = unit(from - 1);
      }
      of = new Range(from, at + 1);
      return from - 1;
    }

    /** "People's Republic of China (PRC) State Councilor". */
    private int parenthesis(int at) {
      int open = at - 2;
      boolean code = open > 0 && sentence.token(open).text().equals("(");
      return code && sentence.isQualifier(open - 1) ? open - 1 : at;
    }

    private boolean isBody(int at) {
      return sentence.nameAt(at).filter(n -> n.label().equals(NameRun.ORGANIZATION)).isPresent();
    }

    /** First token of the name at a token, or of the demonym of one or two words. */
    private int unit(int at) {
      return sentence
          .nameAt(at)
          .map(NameRun::from)
          .orElseGet(
              () ->
                  at > 0 && lexicon.stateNamed(sentence.sentence(), at - 1, at + 1).isPresent()
                      ? at - 1
                      : at);
    }

    private int possessor(int at) {
      int from = at;
      while (from > 0 && isNominal(from - 1)) {
        from--;
      }
      if (from == at) {
        return at;
      }
      possessed = true;
      of = new Range(from, at);
      boolean article = from > 0 && sentence.token(from - 1).pos().matches("DT|PRP\\$");
      return startsAt(article ? from - 1 : from);
    }

    /** "State Councilor and Foreign Minister": the office before this one. */
    private int conjunct(int at) {
      if (at == 0 || !isHead(at - 1)) {
        return at;
      }
      joined = read(at - 1, at);
      of = of == null ? joined.of() : of;
      tense = tense == null ? joined.tense() : tense;
      return startsAt(joined.first());
    }
  }

  private boolean isNominal(int at) {
    Token token = sentence.token(at);
    return token.isNoun() || token.pos().startsWith("JJ") || sentence.isQualifier(at);
  }

  /** The words after the noun. */
  private final class Right {

    private final int noun;
    private final int limit;
    private final List<Integer> title = new ArrayList<>();
    private int last;
    private Range of;

    Right(int noun, int limit) {
      this.noun = noun;
      this.limit = limit;
      this.last = noun;
    }

    void walk() {
      int at = noun + 1;
      while (at + 1 < limit && isPreposition(at)) {
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
      String word = sentence.token(preposition).text().toLowerCase(java.util.Locale.ROOT);
      boolean person = hasPerson(preposition + 1, end);
      if (!person && isTopic(word, preposition + 1, end)) {
        for (int i = preposition; i < end; i++) {
          title.add(i);
        }
        return true;
      }
      if (!person && !word.matches("of|for|at|with")) {
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
        if (isNominal(at - 1) && !sentence.token(at - 1).pos().startsWith("JJ")
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
      if (person || isNominal(at) || token.pos().equals("POS")) {
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
  }
}
