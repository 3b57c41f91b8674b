package org.rapporteur.extract.statement;

import java.util.Optional;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** The mention that a token stands for, and the words that stand for it. */
final class NounPhrases {

  private final Layout layout;
  private final Mentions mentions;

  NounPhrases(Layout layout, Mentions mentions) {
    this.layout = layout;
    this.mentions = mentions;
  }

  Optional<Mention> at(Candidate.Place place) {
    if (!place.isGiven()) {
      return Optional.empty();
    }
    Tree tree = layout.tree(place.sentence());
    return Optional.of(mentions.phrase(tree.sentence(), antecedent(tree, place.token())));
  }

  /**
   * As {@link #at}, with an unknown name taken for that of a body: whom one tells something by name
   * is a paper or an agency where it is no person ("told the Courier", "told the daily Courier").
   */
  Optional<Mention> named(Candidate.Place place) {
    return at(place).map(m -> isNameless(m) ? naming(m, place) : m);
  }

  private static boolean isNameless(Mention mention) {
    return mention.form() == Mention.Form.NOMINAL
        && mention.kind() == Mention.Kind.UNKNOWN
        && !mention.plural();
  }

  private Mention naming(Mention phrase, Candidate.Place place) {
    Sentence sentence = layout.sentence(place.sentence());
    int head = phrase.head();
    int last = isName(sentence, head) || !isName(sentence, head - 1) ? head : head - 1;
    int first = last;
    while (isName(sentence, first - 1)) {
      first--;
    }
    if (!isName(sentence, last)) {
      return phrase;
    }
    Span name = new Span(sentence.token(first).span().start(), sentence.token(last).span().end());
    Span span = phrase.span().covers(name) ? phrase.span() : name;
    return new Mention(
        span,
        name,
        phrase.sentence(),
        last,
        Mention.Form.NAME,
        Mention.Kind.ORGANIZATION,
        false,
        null,
        null);
  }

  private static boolean isName(Sentence sentence, int token) {
    return token >= 0 && sentence.token(token).pos().startsWith("NNP");
  }

  /** The noun that a relative pronoun stands for, else the token itself. */
  private static int antecedent(Tree tree, int token) {
    int at = tree.token(token).pos().startsWith("W") ? tree.token(token).head() : -1;
    while (at >= 0 && tree.token(at).head() >= 0) {
      Token word = tree.token(at);
      if (Sentence.hasRelation(word.relation(), "acl", "dep")
          && word.head() < token
          && tree.token(word.head()).isNoun()) {
        return word.head();
      }
      at = word.head();
    }
    return token;
  }

  /** The token's own span where its mention lies elsewhere: "who", "which". */
  Optional<Span> words(Candidate.Place place, Mention mention) {
    Token token = layout.sentence(place.sentence()).token(place.token());
    return mention.span().overlaps(token.span()) ? Optional.empty() : Optional.of(token.span());
  }

  /** The passage that says who speaks. */
  Optional<Span> passage(Candidate.Place place) {
    return at(place).map(m -> words(place, m).orElse(m.span()));
  }
}
