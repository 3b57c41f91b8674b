package org.rapporteur.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extract.Mention;
import org.rapporteur.text.Dependency;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/** The mentions of an article, found by place. */
public final class Mentions {

  private static final Comparator<Mention> SMALLEST =
      Comparator.comparingInt((Mention m) -> m.span().length()).thenComparing(m -> m.span());

  private final List<Mention> all;
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
  private final Map<Integer, NamedSentence> sentences = new HashMap<>();
  private final Lexicon lexicon;

  /**
   * @param all in any order
   */
  Mentions(List<Mention> all, List<NamedSentence> sentences, Lexicon lexicon) {
    this.all = all.stream().sorted().toList();
    this.all.forEach(m -> bySentence.computeIfAbsent(m.sentence(), s -> new ArrayList<>()).add(m));
    sentences.forEach(s -> this.sentences.put(s.sentence().index(), s));
    this.lexicon = lexicon;
  }

  /** In text order. */
  public List<Mention> all() {
    return all;
  }

  /**
   * The mention that a token of a sentence stands for: the one it heads, else the smallest that
   * holds it in its name, else the smallest that holds it at all, else that of the words it stands
   * for: the antecedent of a relative pronoun, the head of an apposition.
   */
  public Optional<Mention> at(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    List<Mention> around = in(sentence).stream().filter(m -> m.span().covers(span)).toList();
    return around.stream()
        .filter(m -> m.head() == token)
        .min(SMALLEST)
        .map(m -> named(sentence, m))
        .or(() -> around.stream().filter(m -> m.name().covers(span)).min(SMALLEST))
        .or(() -> around.stream().min(SMALLEST))
        .or(() -> standsFor(sentence, token));
  }

  /**
   * The person before whose name a token is, where the parser takes the title for the head
   * ("received President of Brazil Ana Ruiz") or the body ("met party chief Ana Ruiz"): it hangs
   * from a word outside.
   */
  public Optional<Mention> titled(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    int head = sentence.token(token).head();
    return in(sentence).stream()
        .filter(m -> m.form() == Mention.Form.NAME && m.kind() == Mention.Kind.PERSON)
        .filter(m -> m.span().covers(span) && span.end() <= m.name().start())
        .filter(m -> head < 0 || !m.span().covers(sentence.token(head).span()))
        .min(SMALLEST);
  }

  /** "Ana Ruiz, who ...", where the parser sees no relative clause. */
  private Optional<Mention> beforeWho(Sentence sentence, int token) {
    boolean comma = token > 0 && sentence.token(token - 1).text().equals(",");
    int before = comma ? token - 2 : token - 1;
    return sentence.token(token).text().equalsIgnoreCase("who") && before >= 0
        ? in(sentence).stream()
            .filter(m -> m.span().end() == sentence.token(before).span().end())
            .filter(m -> m.form() != Mention.Form.PRONOUN)
            .max(SMALLEST)
        : Optional.empty();
  }

  /** "His French counterpart, Ana Ruiz": the name in apposition to a noun phrase. */
  private Mention named(Sentence sentence, Mention mention) {
    if (mention.form() != Mention.Form.NOMINAL || mention.plural()) {
      return mention;
    }
    List<Token> apposed = sentence.children(mention.head(), "appos");
    return in(sentence).stream()
        .filter(m -> m.form() == Mention.Form.NAME && m.kind() == Mention.Kind.PERSON)
        .filter(m -> apposed.stream().anyMatch(t -> t.index() == m.head()))
        .findFirst()
        .orElse(mention);
  }

  private Optional<Mention> standsFor(Sentence sentence, int token) {
    Token word = sentence.token(token);
    if (word.relation().equals("appos") && word.head() >= 0) {
      return at(sentence, word.head());
    }
    return sentence.edgesTo(token).stream()
        .filter(e -> e.relation().equals("ref"))
        .map(Dependency::governor)
        .filter(governor -> governor != token)
        .findFirst()
        .flatMap(governor -> at(sentence, governor))
        .or(() -> beforeWho(sentence, token));
  }

  /**
   * A mention for any token: the one there, else one made of the noun phrase around it, which the
   * word lists need not know ("the poll", "a person close to the talks"). Such a mention is of kind
   * GROUP when it is plural, else UNKNOWN.
   */
  public Mention phrase(Sentence sentence, int token) {
    return at(sentence, token).orElseGet(() -> new Describer(named(sentence)).phrase(token));
  }

  /** The office that a noun names, with the words around it. */
  public Office office(Sentence sentence, int noun) {
    NamedSentence named = named(sentence);
    return office(named, new OfficeReader(named).read(noun), null);
  }

  private Office office(NamedSentence named, OfficePhrase phrase, Mention shared) {
    Mention of = phrase.belongsTo().flatMap(range -> owner(named, range)).orElse(shared);
    List<Office> others =
        phrase.alsoHeld().map(o -> office(named, o, of)).map(List::of).orElse(List.of());
    Span span = named.span(phrase.first(), phrase.last() + 1);
    return new Office(phrase.title(), of, phrase.tense(), span, others);
  }

  /** The state, body or pronoun that an office's words say it belongs to. */
  private Optional<Mention> owner(NamedSentence named, OfficePhrase.Range range) {
    for (int i = range.to() - 1; i >= range.from(); i--) {
      Optional<NameRun> run = named.nameAt(i).filter(n -> !n.isPerson());
      if (run.isPresent()) {
        int head = named.head(run.get().from(), run.get().to());
        return at(named.sentence(), head);
      }
    }
    for (int i = range.from(); i < range.to(); i++) {
      Optional<Mention> demonym = new Describer(named).qualifier(i);
      if (demonym.isPresent()) {
        return demonym;
      }
    }
    int head = named.head(range.from(), range.to());
    return at(named.sentence(), head)
        .filter(m -> m.span().end() <= named.token(range.to() - 1).span().end());
  }

  /** Mentions of a sentence, in text order. */
  public List<Mention> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of());
  }

  /** Mentions inside a span of the body, in text order. */
  public List<Mention> in(Span span) {
    return all.stream().filter(m -> span.covers(m.span())).toList();
  }

  private NamedSentence named(Sentence sentence) {
    NamedSentence named = sentences.get(sentence.index());
    return named != null ? named : new NamedSentence(sentence, List.of(), lexicon);
  }
}
