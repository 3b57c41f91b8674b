package org.rapporteur.extract.mention;

import java.util.LinkedList;
import java.util.List;
import org.rapporteur.extract.RoleClaim.Tense;
import org.rapporteur.extract.mention.OfficePhrase.Range;
import org.rapporteur.text.Token;

/** The words of an office before its noun: title, whose it is, when it is held. */
final class WordsBefore {

  private final OfficeReader reader;
  private final NamedSentence sentence;
  private final Lexicon lexicon;

  private final int noun;
  private final LinkedList<Integer> title = new LinkedList<>();
  private int first;
  private Range of;
  private boolean possessed;
  private Tense tense;
  private OfficePhrase joined;
  private boolean ended;

  WordsBefore(OfficeReader reader, NamedSentence sentence, int noun) {
    this.reader = reader;
    this.sentence = sentence;
    this.lexicon = sentence.lexicon();
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
      if (lexicon.isTitleModifier(token)) {
        title.addFirst(at);
      }
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
    if (noun && endsAnotherTitle(at)) {
      return at;
    }
    if (listed || noun) {
      title.addFirst(at);
      return at - 1;
    }
    if (token.pos().equals("HYPH")) {
      return hyphen(at);
    }
    return adjective && inside ? at - 1 : at;
  }

  /** "summit chairperson President Holm" bears two titles; "Secretary General" is one. */
  private boolean endsAnotherTitle(int at) {
    boolean small = Character.isLowerCase(sentence.token(at).text().codePointAt(0));
    boolean large = Character.isUpperCase(sentence.token(at + 1).text().codePointAt(0));
    return small && large && reader.isHead(at);
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
    while (from > 0 && sentence.isNominal(from - 1)) {
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
    if (at == 0 || !reader.isHead(at - 1)) {
      return at;
    }
    joined = reader.read(at - 1, at);
    of = of == null ? joined.of() : of;
    tense = tense == null ? joined.tense() : tense;
    return startsAt(joined.first());
  }

  List<Integer> title() {
    return title;
  }

  int first() {
    return first;
  }

  Range of() {
    return of;
  }

  /** True for a genitive: "China's foreign minister". */
  boolean isPossessed() {
    return possessed;
  }

  Tense tense() {
    return tense == null ? Tense.PRESENT : tense;
  }

  OfficePhrase joined() {
    return joined;
  }
}
