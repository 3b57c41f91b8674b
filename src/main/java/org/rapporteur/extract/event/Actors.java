package org.rapporteur.extract.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.Mention.Form;
import org.rapporteur.extract.Mention.Kind;
import org.rapporteur.extract.mention.Mentions;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** From tokens of a match to the mentions that can take part in an event, or be its place. */
final class Actors {

  private final Mentions mentions;
  private final WordList bystanders;
  private final WordList times;

  /**
   * @param bystanders nouns of people who are no party: reporters, voters
   * @param times words of the calendar, which are no place
   */
  Actors(Mentions mentions, WordList bystanders, WordList times) {
    this.times = times;
    this.mentions = mentions;
    this.bystanders = bystanders;
  }

  /** The party that a token stands for; "some of the rebels" are the rebels. */
  Optional<Mention> party(Sentence sentence, int token) {
    Token head = sentence.token(token);
    if (head.pos().matches("DT|CD|JJS?")) {
      return sentence.children(token, "nmod").stream()
          .filter(
              t ->
                  sentence.children(t.index(), "case").stream()
                      .anyMatch(c -> c.lemma().equals("of")))
          .findFirst()
          .flatMap(t -> party(sentence, t.index()));
    }
    if (bystanders.contains(head.lemma()) || bystanders.contains(head.text())) {
      return Optional.empty();
    }
    Optional<Mention> here = at(sentence, token);
    boolean named = here.isPresent() && here.get().form() == Form.NAME;
    return named
        ? here
        : nameBeside(sentence, token).or(() -> here.flatMap(this::nameAfter)).or(() -> here);
  }

  /** The smallest mention that the token heads or is part of the name of. */
  private Optional<Mention> at(Sentence sentence, int token) {
    return mentions
        .at(sentence, token)
        .filter(m -> m.head() == token || m.name().covers(sentence.token(token).span()))
        .filter(m -> !isAdjective(sentence.token(token)));
  }

  /** "the head of the Commission, Jose Manuel Barroso": the name that follows the comma. */
  private Optional<Mention> nameAfter(Mention nominal) {
    if (nominal.form() != Form.NOMINAL || nominal.plural()) {
      return Optional.empty();
    }
    int end = nominal.span().end();
    return mentions.all().stream()
        .filter(m -> m.span().start() == end + ", ".length() && m.sentence() == nominal.sentence())
        .filter(m -> m.form() == Form.NAME && m.kind() == Kind.PERSON)
        .findFirst();
  }

  private static boolean isAdjective(Token token) {
    return token.pos().startsWith("JJ");
  }

  /** "his counterpart Sergey Lavrov": the name in apposition. */
  private Optional<Mention> nameBeside(Sentence sentence, int token) {
    return sentence.children(token, "appos", "dep", "flat").stream()
        .filter(t -> t.index() > token && t.isProperNoun())
        .flatMap(t -> mentions.at(sentence, t.index()).stream())
        .filter(m -> m.form() == Form.NAME && m.kind() == Kind.PERSON)
        .findFirst();
  }

  /** A state in an adjective or compound: "Israeli-Palestinian talks". */
  Optional<Mention> state(Sentence sentence, int token) {
    Token word = sentence.token(token);
    if (!Character.isUpperCase(word.text().codePointAt(0)) || bystanders.contains(word.text())) {
      return Optional.empty();
    }
    return mentions
        .at(sentence, token)
        .filter(m -> m.form() == Form.NAME && m.name().covers(word.span()))
        .filter(m -> m.kind() != Kind.PERSON)
        .or(() -> Optional.of(named(sentence, word.span(), token, Kind.STATE)));
  }

  /** The place that a token names; where it is a common noun, the place that it is in. */
  List<Mention> places(Sentence sentence, int token) {
    Token word = sentence.token(token);
    Optional<Mention> here =
        mentions.at(sentence, token).filter(m -> m.name().covers(word.span()) && isPlace(m));
    List<Mention> found = new java.util.ArrayList<>();
    here.or(() -> properName(sentence, word)).ifPresent(found::add);
    if (!word.isEntity() || here.isEmpty()) {
      sentence.children(token, "nmod", "nmod:poss").stream()
          .filter(t -> t.entity().equals("LOCATION"))
          .flatMap(t -> mentions.at(sentence, t.index()).stream())
          .filter(Actors::isPlace)
          .filter(m -> !found.contains(m))
          .forEach(found::add);
    }
    if (found.isEmpty() && isCapital(word)) {
      sentence.children(token, "amod", "compound").stream()
          .flatMap(t -> state(sentence, t.index()).stream())
          .forEach(found::add);
    }
    return found;
  }

  /** "the Norwegian capital" is in the state that it is of. */
  private static boolean isCapital(Token word) {
    return word.lemma().equals("capital");
  }

  boolean mayBePlace(Token word) {
    return word.entity().equals("LOCATION") || isCapital(word);
  }

  private static boolean isPlace(Mention mention) {
    return mention.form() == Form.NAME && mention.kind() != Kind.PERSON;
  }

  /** A run of capitals that no mention covers: "Diaoyutai State Guesthouse". */
  private Optional<Mention> properName(Sentence sentence, Token word) {
    if (!word.isProperNoun() || word.entity().equals("PERSON") || times.contains(word.text())) {
      return Optional.empty();
    }
    int from = word.index();
    while (from > 0 && sentence.token(from - 1).isProperNoun()) {
      from--;
    }
    Span span = sentence.token(from).span().union(word.span());
    boolean taken = mentions.in(sentence).stream().anyMatch(m -> m.name().overlaps(span));
    return taken ? Optional.empty() : Optional.of(named(sentence, span, word.index(), Kind.PLACE));
  }

  private static Mention named(Sentence sentence, Span span, int head, Kind kind) {
    return new Mention(span, span, sentence.index(), head, Form.NAME, kind, false, null, null);
  }

  /**
   * The place at the head of the article.
   *
   * @param sentence the first one after it
   */
  Mention dateline(Sentence sentence, Span dateline) {
    return mentions.in(dateline).stream()
        .filter(Actors::isPlace)
        .findFirst()
        .orElseGet(() -> named(sentence, dateline, 0, Kind.PLACE));
  }

  /** True for "Europe" in "the Organization for Security and Co-operation in Europe". */
  boolean isInOtherName(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    return mentions.in(sentence).stream()
        .filter(m -> m.kind() != Kind.PLACE && m.head() != token)
        .anyMatch(m -> m.name().covers(span) && m.name().length() > span.length());
  }

  /** True when a name covers the token: "the Paris Agreement" is no event of the news. */
  boolean isInName(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    return mentions.in(sentence).stream()
        .anyMatch(
            m ->
                m.form() == Form.NAME
                    && m.name().covers(span)
                    && m.name().length() > span.length());
  }
}
