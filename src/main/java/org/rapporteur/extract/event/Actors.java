package org.rapporteur.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.extract.EventClaim;
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

  /** Where the name of those stands that a group acts for. */
  private static final List<String> BEHIND =
      List.of("amod", "compound", "nmod:of", "nmod:from", "nmod:poss");

  private final Mentions mentions;
  private final WordList bystanders;
  private final WordList times;
  private final WordList groups;
  private final WordList states;
  private final SmallWords small;

  /**
   * @param bystanders nouns of people who are no party: reporters, voters
   * @param times words of the calendar, which are no place
   * @param groups nouns of people who act for the state or body named beside them
   * @param states names and demonyms
   */
  Actors(
      Mentions mentions,
      WordList bystanders,
      WordList times,
      WordList groups,
      WordList states,
      SmallWords small) {
    this.small = small;
    this.groups = groups;
    this.states = states;
    this.times = times;
    this.mentions = mentions;
    this.bystanders = bystanders;
  }

  /** The party that a token stands for, and for whom it acts; a delegation travels itself. */
  List<Mention> parties(Sentence sentence, int token, EventClaim.Kind kind) {
    List<Mention> listed = listed(sentence, token);
    if (listed.size() > 1) {
      return listed;
    }
    Stream<Mention> acting =
        kind == EventClaim.Kind.VISIT ? Stream.of() : behind(sentence, token).stream();
    return Stream.concat(party(sentence, token).stream(), acting).toList();
  }

  /** "his Greek and French counterparts, Dendias and Le Drian": the names after a plural noun. */
  private List<Mention> listed(Sentence sentence, int token) {
    if (!sentence.token(token).pos().equals("NNS")) {
      return List.of();
    }
    return sentence.children(token, "appos").stream()
        .filter(t -> t.index() > token)
        .flatMap(t -> Stream.concat(Stream.of(t), sentence.children(t.index(), "conj").stream()))
        .filter(Token::isProperNoun)
        .distinct()
        .flatMap(t -> mentions.at(sentence, t.index()).stream())
        .filter(m -> m.form() == Form.NAME && m.kind() == Kind.PERSON)
        .distinct()
        .toList();
  }

  /** The party that a token stands for; "some of the rebels" are the rebels. */
  private Optional<Mention> party(Sentence sentence, int token) {
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

  /** The person whose title it is, else the smallest mention that it heads or is in the name of. */
  private Optional<Mention> at(Sentence sentence, int token) {
    return mentions
        .titled(sentence, token)
        .or(
            () ->
                mentions
                    .at(sentence, token)
                    .filter(
                        m -> m.head() == token || m.name().covers(sentence.token(token).span())))
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

  /**
   * The states and bodies that an unnamed group acts for: "US and Chinese officials", "leaders of
   * Iran, Oman and Iraq", "representatives of the Taliban".
   */
  private List<Mention> behind(Sentence sentence, int token) {
    Token head = sentence.token(token);
    if (!head.pos().equals("NNS") || !groups.contains(head.lemma())) {
      return List.of();
    }
    return sentence.edgesFrom(token).stream()
        .filter(e -> BEHIND.stream().anyMatch(r -> Sentence.hasRelation(e.relation(), r)))
        .map(e -> sentence.token(e.dependent()))
        .flatMap(t -> Stream.concat(Stream.of(t), sentence.children(t.index(), "conj").stream()))
        .distinct()
        .flatMap(t -> namedState(sentence, t).stream())
        .toList();
  }

  private Optional<Mention> namedState(Sentence sentence, Token word) {
    boolean demonym = states.value(word.text(), "scale").filter("state"::equals).isPresent();
    return mentions
        .at(sentence, word.index())
        .filter(m -> m.form() == Form.NAME && m.name().covers(word.span()))
        .filter(m -> m.kind() == Kind.STATE || m.kind() == Kind.ORGANIZATION)
        .or(() -> demonym ? state(sentence, word.index()) : Optional.empty())
        .filter(m -> !isPartOfMore(sentence, word.index(), m));
  }

  /** "North American" is more than "American". */
  private static boolean isPartOfMore(Sentence sentence, int token, Mention mention) {
    if (token == 0) {
      return false;
    }
    Token before = sentence.token(token - 1);
    return before.pos().matches("JJ|NNP")
        && Character.isUpperCase(before.text().codePointAt(0))
        && !mention.name().covers(before.span());
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
    if (found.isEmpty() && small.isWithin(word)) {
      sentence.children(token, "amod", "compound").stream()
          .flatMap(t -> state(sentence, t.index()).stream())
          .forEach(found::add);
    }
    return found;
  }

  boolean mayBePlace(Token word) {
    return word.entity().equals("LOCATION") || small.isWithin(word);
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
