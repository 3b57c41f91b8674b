package org.rapporteur.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.Claims;
import org.rapporteur.extract.EventClaim;
import org.rapporteur.extract.EventClaim.Kind;
import org.rapporteur.extract.EventClaim.Party;
import org.rapporteur.extract.EventClaim.Side;
import org.rapporteur.extract.EventClaim.Status;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.RoleClaim;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.extract.When;
import org.rapporteur.read.Article;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Span;
import org.rapporteur.text.Token;

/**
 * A small article of our own with claims made by hand, so that linking is tested apart from what
 * finds the claims. Words are looked up in the text; the first word of a sentence, or what {@link
 * #subject} names, is its subject.
 */
final class Story {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.'’-]*[\\p{L}\\p{N}]|\\S");

  private final String text;
  private final LocalDate day;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<EventClaim> events = new ArrayList<>();
  private final List<StatementClaim> statements = new ArrayList<>();
  private final List<RoleClaim> roles = new ArrayList<>();

  Story(String day, String... sentences) {
    this.day = day.isEmpty() ? null : LocalDate.parse(day);
    StringBuilder all = new StringBuilder();
    for (String sentence : sentences) {
      this.sentences.add(sentence(this.sentences.size(), sentence, all.length()));
      all.append(sentence).append(' ');
    }
    this.text = all.toString();
  }

  private static Sentence sentence(int index, String words, int start) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(words);
    while (matcher.find()) {
      Span span = new Span(start + matcher.start(), start + matcher.end());
      String lemma = matcher.group().toLowerCase(Locale.ROOT).replaceAll("(?<=..)s$", "");
      tokens.add(new Token(tokens.size(), span, matcher.group(), lemma, "NN", "O", -1, "dep"));
    }
    return new Sentence(index, new Span(start, start + words.length()), tokens, List.of());
  }

  /** Where words stand for the n-th time (1 for the first), or the last for 0. */
  Span span(String words, int nth) {
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = text.indexOf(words, at + 1);
    }
    at = nth == 0 ? text.lastIndexOf(words) : at;
    if (at < 0) {
      throw new IllegalArgumentException("\"" + words + "\" is not in: " + text);
    }
    return new Span(at, at + words.length());
  }

  private Mention mention(
      Span span,
      Span name,
      Mention.Form form,
      Mention.Kind kind,
      boolean plural,
      String title,
      String of) {
    Sentence sentence =
        sentences.stream().filter(s -> s.span().covers(name)).findFirst().orElseThrow();
    List<Token> tokens = sentence.tokensIn(name);
    int head = tokens.get(tokens.size() - 1).index();
    Mention mention =
        new Mention(span, name, sentence.index(), head, form, kind, plural, title, of);
    mentions.add(mention);
    return mention;
  }

  Mention person(String name, int nth) {
    Span span = span(name, nth);
    return mention(span, span, Mention.Form.NAME, Mention.Kind.PERSON, false, null, null);
  }

  /** A name with its title before it: ("US", "Secretary of State", "Antony Blinken"). */
  Mention titled(String of, String title, String name, int nth) {
    Span core = span(name, nth);
    return mention(core, core, Mention.Form.NAME, Mention.Kind.PERSON, false, title, of);
  }

  Mention named(Mention.Kind kind, String name, int nth) {
    Span span = span(name, nth);
    return mention(span, span, Mention.Form.NAME, kind, false, null, null);
  }

  /** "the Chinese leader": an office, and whose. */
  Mention office(String phrase, String title, String of, int nth) {
    Span span = span(phrase, nth);
    return mention(span, span, Mention.Form.NOMINAL, Mention.Kind.PERSON, false, title, of);
  }

  Mention several(String phrase, String of, int nth) {
    Span span = span(phrase, nth);
    return mention(span, span, Mention.Form.NOMINAL, Mention.Kind.GROUP, true, null, of);
  }

  Mention thing(Mention.Kind kind, String phrase, String of, int nth) {
    Span span = span(phrase, nth);
    return mention(span, span, Mention.Form.NOMINAL, kind, false, null, of);
  }

  Mention pronoun(String word, int nth) {
    Span span = span(word, nth);
    boolean plural = List.of("they", "them", "we").contains(word.toLowerCase(Locale.ROOT));
    return mention(span, span, Mention.Form.PRONOUN, Mention.Kind.UNKNOWN, plural, null, null);
  }

  static Party with(Mention who) {
    return new Party(Side.PARTICIPANT, who);
  }

  static Party visitor(Mention who) {
    return new Party(Side.VISITOR, who);
  }

  Story event(
      Kind kind,
      Status status,
      String trigger,
      int nth,
      String date,
      List<Mention> places,
      Party... parties) {
    return event(kind, status, false, trigger, nth, date, null, places, parties);
  }

  /** A mention that points back: "the meeting", "his visit". */
  Story back(Kind kind, Status status, String trigger, int nth, String duration, Party... parties) {
    return event(kind, status, true, trigger, nth, null, duration, List.of(), parties);
  }

  private Story event(
      Kind kind,
      Status status,
      boolean definite,
      String trigger,
      int nth,
      String date,
      String duration,
      List<Mention> places,
      Party... parties) {
    Span span = span(trigger, nth);
    Sentence sentence =
        sentences.stream().filter(s -> s.span().covers(span)).findFirst().orElseThrow();
    events.add(
        new EventClaim(
            kind,
            List.of(parties),
            places,
            date == null ? null : When.on(date),
            duration,
            null,
            status,
            true,
            definite,
            false,
            span,
            sentence.index(),
            null,
            List.of(sentence.span()),
            "test.event",
            0.9));
    return this;
  }

  Story said(Mention speaker, Mention addressee, String content, StatementClaim.Mode mode) {
    Span span = span(content, 1);
    Sentence sentence =
        sentences.stream().filter(s -> s.span().covers(span)).findFirst().orElseThrow();
    statements.add(
        new StatementClaim(
            mode,
            List.of(span),
            null,
            speaker,
            addressee,
            List.of(),
            false,
            null,
            null,
            sentence.index(),
            List.of(sentence.span()),
            "test.said",
            0.9));
    return this;
  }

  Story role(Mention person, String title, Mention represents) {
    Sentence sentence = sentences.get(person.sentence());
    roles.add(
        new RoleClaim(
            person,
            title,
            represents,
            RoleClaim.Tense.PRESENT,
            List.of(sentence.span()),
            "test.role",
            0.9));
    return this;
  }

  Claims claims() {
    Article article =
        new Article(
            "story.txt",
            text,
            new Span(0, 0),
            "",
            day,
            null,
            null,
            null,
            List.of(),
            "5707".repeat(16));
    return new Claims(
        new AnnotatedArticle(article, sentences),
        mentions.stream().sorted().toList(),
        events,
        statements,
        roles);
  }
}
