package org.rapporteur.extract.mention;

import java.util.Optional;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.Mention.Form;
import org.rapporteur.extract.Mention.Kind;
import org.rapporteur.extract.mention.Lexicon.NounKind;
import org.rapporteur.extract.mention.Lexicon.StateName;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** Makes mentions of words that name nobody: noun phrases, demonyms, pronouns, numbers. */
final class Describer {

  private static final String PLURAL_PRONOUN =
      "we|us|our|ours|ourselves|they|them|their|theirs|themselves";

  private final NamedSentence named;
  private final OfficeReader offices;

  Describer(NamedSentence named) {
    this.named = named;
    this.offices = new OfficeReader(named);
  }

  /** A mention of whatever the noun phrase around a token stands for. */
  Mention phrase(int head) {
    Token token = named.token(head);
    Optional<NounKind> kind = named.lexicon().kind(token);
    Optional<Mention> name = kind.isEmpty() ? name(head) : Optional.empty();
    if (name.isPresent()) {
      return name.get();
    }
    NounPhrase phrase = NounPhrase.around(named, head);
    String title = null;
    String of = null;
    if (kind.isPresent() || token.isNoun()) {
      OfficePhrase office = offices.read(head);
      phrase = kind.isPresent() ? phrase.with(named, office) : phrase;
      title = isOffice(kind) && !isPlural(token) ? office.titles() : null;
      of = office.belongsTo().map(r -> named.words(r.from(), r.to())).orElse(null);
    }
    boolean plural = isPlural(token) || named.lexicon().isCount(token);
    return new Mention(
        named.span(phrase.first(), phrase.last() + 1),
        named.span(phrase.core(), phrase.last() + 1),
        named.sentence().index(),
        head,
        Form.NOMINAL,
        kind(kind, plural),
        plural,
        title,
        of);
  }

  /** A name that the name finder passed over: several capitalised words, or "PolitiFact". */
  private Optional<Mention> name(int head) {
    int from = head;
    while (from > 0 && isNamePart(from - 1)) {
      from--;
    }
    boolean telling = from < head || named.token(head).text().matches("\\p{Lu}\\p{Ll}+\\p{Lu}.*");
    if (!isNamePart(head) || !telling) {
      return Optional.empty();
    }
    Span span = named.span(from, head + 1);
    int sentence = named.sentence().index();
    return Optional.of(
        new Mention(span, span, sentence, head, Form.NAME, Kind.ORGANIZATION, false, null, null));
  }

  private boolean isNamePart(int at) {
    Token token = named.token(at);
    return token.pos().equals("NNP")
        && named.nameAt(at).isEmpty()
        && named.lexicon().kind(token).isEmpty()
        && !named.lexicon().isTime(token)
        && Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isOffice(Optional<NounKind> kind) {
    return kind.filter(k -> k == NounKind.OFFICE).isPresent();
  }

  private static boolean isPlural(Token token) {
    boolean plural = token.pos().equals("NNS") || token.pos().equals("NNPS");
    boolean ends = token.isProperNoun() && token.text().matches("[A-Z][a-z]+s");
    return plural || ends && !token.lemma().equals(token.text()) || token.pos().equals("CD");
  }

  private static Kind kind(Optional<NounKind> noun, boolean plural) {
    if (noun.isEmpty()) {
      return plural ? Kind.GROUP : Kind.UNKNOWN;
    }
    return switch (noun.get()) {
      case OFFICE, PERSON -> plural ? Kind.GROUP : Kind.PERSON;
      case GROUP -> Kind.GROUP;
      case BODY -> plural ? Kind.GROUP : Kind.ORGANIZATION;
      case STATE -> plural ? Kind.GROUP : Kind.STATE;
    };
  }

  /** "the Chinese", "Americans" where they stand alone; empty for the adjective. */
  Optional<Mention> demonym(int at) {
    Optional<StateName> state =
        named.lexicon().stateAt(named.sentence(), at).filter(StateName::demonym);
    if (state.isEmpty() || !standsAlone(at, state.get().end())) {
      return Optional.empty();
    }
    int end = state.get().end();
    boolean article = at > 0 && named.token(at - 1).pos().equals("DT");
    boolean definite = article && named.is(at - 1, "the");
    boolean several = named.token(end - 1).text().endsWith("s") && !definite;
    if (!definite && !several) {
      return Optional.empty();
    }
    return Optional.of(
        new Mention(
            named.span(article ? at - 1 : at, end),
            named.span(at, end),
            named.sentence().index(),
            end - 1,
            definite ? Form.NAME : Form.NOMINAL,
            definite ? Kind.STATE : Kind.GROUP,
            true,
            null,
            named.words(at, end)));
  }

  /** The demonym or party at a token, in whatever place, as what it stands for. */
  Optional<Mention> qualifier(int at) {
    if (named.lexicon().isParty(named.token(at))) {
      return Optional.of(qualifier(at, at + 1, Kind.ORGANIZATION));
    }
    return named
        .lexicon()
        .stateAt(named.sentence(), at)
        .map(state -> qualifier(at, state.end(), Kind.STATE));
  }

  private Mention qualifier(int from, int to, Kind kind) {
    Span span = named.span(from, to);
    return new Mention(
        span, span, named.sentence().index(), to - 1, Form.NAME, kind, false, null, null);
  }

  private boolean standsAlone(int from, int end) {
    Token last = named.token(end - 1);
    boolean modifies =
        last.relation().matches("amod|compound|nmod:poss") && last.head() >= end
            || end < named.size() && named.token(end).isNoun();
    boolean possessive = end < named.size() && named.token(end).pos().equals("POS");
    return !modifies || possessive && from > 0;
  }

  Mention pronoun(int at) {
    Token token = named.token(at);
    boolean plural = token.text().toLowerCase(java.util.Locale.ROOT).matches(PLURAL_PRONOUN);
    return new Mention(
        token.span(),
        token.span(),
        named.sentence().index(),
        at,
        Form.PRONOUN,
        Kind.UNKNOWN,
        plural,
        null,
        null);
  }
}
