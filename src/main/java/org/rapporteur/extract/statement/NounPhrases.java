package org.rapporteur.extract.statement;

import java.util.Optional;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.mention.Mentions;
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
    return place.isGiven()
        ? Optional.of(mentions.phrase(layout.sentence(place.sentence()), place.token()))
        : Optional.empty();
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
