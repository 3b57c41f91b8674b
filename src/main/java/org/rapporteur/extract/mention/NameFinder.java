package org.rapporteur.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.mention.Lexicon.NounKind;
import org.rapporteur.extract.mention.Lexicon.StateName;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/**
 * The names of an article: the runs of the statistical name finder, mended by what it calls the
 * same words elsewhere in the article, by the names of states, and by the words around them.
 */
final class NameFinder {

  private final Lexicon lexicon;

  NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<NamedSentence> find(AnnotatedArticle article) {
    List<NamedSentence> tagged = new ArrayList<>();
    NameMemory memory = new NameMemory();
    for (Sentence sentence : article.sentences()) {
      NamedSentence named = named(sentence, tagged(sentence));
      memory.add(named);
      tagged.add(named);
    }
    List<NamedSentence> mended = new ArrayList<>();
    for (NamedSentence sentence : tagged) {
      mended.add(filled(relabelled(sentence, memory), memory));
    }
    return mended;
  }

  private NamedSentence named(Sentence sentence, List<NameRun> names) {
    return new NamedSentence(sentence, names, lexicon);
  }

  private List<NameRun> tagged(Sentence sentence) {
    List<NameRun> runs = new ArrayList<>();
    if (Capitals.areAllOf(sentence)) {
      return runs;
    }
    for (int i = 0; i < sentence.size(); ) {
      Token token = sentence.token(i);
      int end = i + 1;
      if (token.isEntity()) {
        while (end < sentence.size() && continues(sentence, i, end)) {
          end++;
        }
        trimmed(sentence, new NameRun(i, end, token.entity())).ifPresent(runs::add);
      }
      i = end;
    }
    return runs;
  }

  /** The same label goes on, or a particle of a name stands between two parts of it. */
  private boolean continues(Sentence sentence, int start, int at) {
    String label = sentence.token(start).entity();
    if (sentence.token(at).entity().equals(label)) {
      return true;
    }
    return label.equals(NameRun.PERSON)
        && lexicon.isParticle(sentence.token(at))
        && at + 1 < sentence.size()
        && sentence.token(at + 1).entity().equals(label);
  }

  /** "President Xi" is the name "Xi"; "State Department Spokesperson" before a name is a body. */
  private Optional<NameRun> trimmed(Sentence sentence, NameRun run) {
    int from = run.from();
    int to = run.to();
    while (from < to && !isNamePart(sentence.token(from))) {
      from++;
    }
    while (to > from && !isNamePart(sentence.token(to - 1))) {
      to--;
    }
    if (run.isPerson()) {
      while (from < to - 1 && isTitle(sentence.token(from))) {
        from++;
      }
    } else {
      int named = afterOffice(sentence, run, from, to);
      if (named > from) {
        return Optional.of(new NameRun(named, to, NameRun.PERSON));
      }
      boolean beforePerson =
          to < sentence.size() && sentence.token(to).entity().equals(NameRun.PERSON);
      while (to - 1 > from && beforePerson && lexicon.isOffice(sentence.token(to - 1))) {
        to--;
      }
    }
    if (from == to
        || isDemonym(sentence, from, to)
        || isNoun(sentence, from, to)
        || isInTitle(sentence, from, to)
        || isPortfolio(sentence, from, to)) {
      return Optional.empty();
    }
    return Optional.of(new NameRun(from, to, run.label()));
  }

  /**
   * "South Korean President Han Ji-woo", taken for one place: where the name of the person begins.
   */
  private int afterOffice(Sentence sentence, NameRun run, int from, int to) {
    int office = from + 1;
    while (office < to && !lexicon.isOffice(sentence.token(office))) {
      office++;
    }
    boolean ofState = lexicon.stateNamed(sentence, from, Math.min(office, to)).isPresent();
    while (office < to && lexicon.isOffice(sentence.token(office))) {
      office++;
    }
    return run.label().equals(NameRun.LOCATION) && ofState && office < to ? office : from;
  }

  private static boolean isNamePart(Token token) {
    String text = token.text();
    return text.codePoints().anyMatch(Character::isLetterOrDigit)
        && !token.pos().equals("POS")
        && !(token.pos().equals("DT") && text.equalsIgnoreCase("the"));
  }

  private boolean isTitle(Token token) {
    return lexicon.isOffice(token) || lexicon.isHonorific(token);
  }

  /** "State" of "Secretary of State" is no name. */
  private boolean isNoun(Sentence sentence, int from, int to) {
    return to == from + 1
        && lexicon
            .kind(sentence.token(from))
            .filter(k -> k == NounKind.STATE || k == NounKind.OFFICE)
            .isPresent();
  }

  /** "Defense" of "Secretary of Defense" or "Defense Minister". */
  private boolean isPortfolio(Sentence sentence, int from, int to) {
    String name = sentence.token(from).text();
    if (to > from + 1 || name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
      return false;
    }
    boolean after =
        from > 1
            && sentence.token(from - 1).text().equals("of")
            && lexicon.isTopic(sentence.token(from - 2), "of");
    boolean before = to < sentence.size() && lexicon.isTopic(sentence.token(to), "of");
    boolean state = lexicon.stateNamed(sentence, from, to).isPresent();
    return (after || before)
        && !state
        && sentence.token(from).entity().equals(NameRun.ORGANIZATION);
  }

  /** "British Transport" of "British Transport Secretary". */
  private boolean isInTitle(Sentence sentence, int from, int to) {
    return to < sentence.size()
        && lexicon.isOffice(sentence.token(to))
        && lexicon.stateAt(sentence, from).filter(s -> s.demonym() && s.end() < to).isPresent()
        && lexicon.kind(sentence.token(to - 1)).isEmpty();
  }

  private boolean isDemonym(Sentence sentence, int from, int to) {
    return lexicon.stateNamed(sentence, from, to).filter(StateName::demonym).isPresent();
  }

  private NamedSentence relabelled(NamedSentence sentence, NameMemory memory) {
    List<NameRun> runs = new ArrayList<>();
    for (NameRun run : sentence.names()) {
      String label = memory.mended(sentence, run);
      if (isState(sentence, run) && !isPersonHere(sentence, run, memory)) {
        label = NameRun.LOCATION;
      }
      runs.add(new NameRun(run.from(), run.to(), label));
    }
    return named(sentence.sentence(), runs);
  }

  private boolean isState(NamedSentence sentence, NameRun run) {
    return lexicon
        .stateNamed(sentence.sentence(), run.from(), run.to())
        .filter(s -> !s.demonym())
        .isPresent();
  }

  /** "Mr. Jordan", or a "Chad" whose full name the article gives. */
  private boolean isPersonHere(NamedSentence sentence, NameRun run, NameMemory memory) {
    if (!run.isPerson() || run.length() > 1) {
      return false;
    }
    boolean titled = run.from() > 0 && isTitle(sentence.token(run.from() - 1));
    return titled || memory.isSurname(sentence, run.from());
  }

  /** Adds names that the name finder passed over. */
  private NamedSentence filled(NamedSentence sentence, NameMemory memory) {
    List<NameRun> runs = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Optional<NameRun> run = sentence.nameAt(i);
      if (run.isEmpty()) {
        run = passedOver(sentence, i, memory);
      }
      run.ifPresent(runs::add);
      i = run.isPresent() ? run.get().to() : i + 1;
    }
    return named(sentence.sentence(), runs);
  }

  private Optional<NameRun> passedOver(NamedSentence sentence, int start, NameMemory memory) {
    boolean capitals = Capitals.areAllOf(sentence.sentence());
    if (!capitals && lexicon.isNewsMedium(sentence.token(start))) {
      return Optional.of(new NameRun(start, start + 1, NameRun.ORGANIZATION));
    }
    if (!isCapitalised(sentence.token(start)) || sentence.token(start).pos().equals("DT")) {
      return Optional.empty();
    }
    Optional<NameRun> body = body(sentence, start);
    if (body.isPresent() && !capitals) {
      return body;
    }
    int most = Math.min(memory.longest(), free(sentence, start) - start);
    for (int length = most; length > 0; length--) {
      int end = start + length;
      Optional<String> label = memory.label(sentence, start, end);
      if (label.isPresent() && (length > 1 || isProper(sentence, start, capitals))) {
        return Optional.of(new NameRun(start, end, label.get()));
      }
    }
    if (isProper(sentence, start, capitals) && memory.isSurname(sentence, start)) {
      return Optional.of(new NameRun(start, start + 1, NameRun.PERSON));
    }
    return lexicon
        .stateAt(sentence.sentence(), start)
        .filter(s -> !s.demonym() && s.end() <= free(sentence, start))
        .map(s -> new NameRun(start, s.end(), NameRun.LOCATION));
  }

  /** "Foreign Ministry", "Communist Party": capitalised words that end in the noun of a body. */
  private Optional<NameRun> body(NamedSentence sentence, int start) {
    if (sentence.isQualifier(start)) {
      return Optional.empty();
    }
    int end = start;
    while (end < free(sentence, start)
        && isCapitalised(sentence.token(end))
        && (sentence.token(end).isNoun() || sentence.token(end).pos().startsWith("JJ"))) {
      end++;
    }
    while (end > start + 1 && !isBody(sentence.token(end - 1))) {
      end--;
    }
    if (end == start + 1 && isBody(sentence.token(start))) {
      end = bodyOf(sentence, start);
    }
    return end > start + 1
        ? Optional.of(new NameRun(start, end, NameRun.ORGANIZATION))
        : Optional.empty();
  }

  /** "House of Representatives", "Ministry of Defence". */
  private static int bodyOf(NamedSentence sentence, int noun) {
    int end = noun + 1;
    int limit = free(sentence, noun);
    if (!sentence.is(end, "of")) {
      return end;
    }
    end++;
    while (end < limit && sentence.token(end).isProperNoun()) {
      end++;
    }
    return end > noun + 2 ? end : noun + 1;
  }

  private boolean isBody(Token token) {
    return token.isProperNoun() && lexicon.kind(token).filter(k -> k == NounKind.BODY).isPresent();
  }

  /** The end of the tokens from here that no name holds yet. */
  private static int free(NamedSentence sentence, int start) {
    int end = start;
    while (end < sentence.size() && sentence.nameAt(end).isEmpty()) {
      end++;
    }
    return end;
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isProper(NamedSentence sentence, int token, boolean capitals) {
    return capitals || sentence.token(token).isProperNoun();
  }
}
