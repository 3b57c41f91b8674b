package org.rapporteur.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.Mention.Form;
import org.rapporteur.extract.Mention.Kind;
import org.rapporteur.extract.mention.Lexicon.NounKind;
import org.rapporteur.extract.mention.Lexicon.StateName;
import org.rapporteur.extract.mention.PersonReader.Person;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Finds the mentions of an article. */
public final class MentionFinder {

  private final Lexicon lexicon;

  public MentionFinder(WordLists words) {
    this.lexicon = new Lexicon(words);
  }

  public Mentions find(AnnotatedArticle article) {
    List<Mention> found = new ArrayList<>();
    List<NamedSentence> sentences = new NameFinder(lexicon).find(article);
    sentences.forEach(sentence -> new Finding(sentence, found).find());
    return new Mentions(found, sentences, lexicon);
  }

  /** The finding in one sentence. */
  private final class Finding {

    private final NamedSentence named;
    private final List<Mention> found;
    private final List<Person> persons = new ArrayList<>();
    private final List<OfficePhrase> descriptions = new ArrayList<>();
    private final Describer describer;

    Finding(NamedSentence named, List<Mention> found) {
      this.named = named;
      this.found = found;
      this.describer = new Describer(named);
    }

    void find() {
      PersonReader reader = new PersonReader(named);
      for (NameRun run : named.names()) {
        if (run.isPerson()) {
          Person person = reader.read(run);
          persons.add(person);
          found.add(person.mention());
        } else {
          found.add(thing(run));
        }
      }
      for (int i = 0; i < named.size(); i++) {
        if (named.nameAt(i).isEmpty()) {
          other(i).ifPresent(found::add);
        }
      }
    }

    /** A state, body or place; a state or demonym right before a body is whose it is. */
    private Mention thing(NameRun run) {
      int first = run.from();
      String of = null;
      if (run.label().equals(NameRun.ORGANIZATION)) {
        Optional<OfficePhrase> described = described(run);
        if (described.isPresent()) {
          return thing(run, described.get().first(), of(described.get()));
        }
        while (first > 0 && named.nameAt(first - 1).isEmpty() && named.isQualifier(first - 1)) {
          first--;
        }
        of = ownerOf(run, first).orElse(null);
      }
      boolean article = first > 0 && isArticleOf(first, run);
      return thing(run, article ? first - 1 : first, of);
    }

    private Mention thing(NameRun run, int first, String of) {
      return new Mention(
          named.span(first, run.to()),
          named.span(run.from(), run.to()),
          named.sentence().index(),
          named.head(run.from(), run.to()),
          Form.NAME,
          kind(run),
          false,
          null,
          of);
    }

    /** "China's state-owned news agency" before "Xinhua". */
    private Optional<OfficePhrase> described(NameRun run) {
      int noun = run.from() - 1;
      boolean body =
          noun >= 0
              && named.token(noun).pos().equals("NN")
              && lexicon.kind(named.token(noun)).filter(k -> k == NounKind.BODY).isPresent();
      if (!body) {
        return Optional.empty();
      }
      OfficePhrase phrase = new OfficeReader(named).read(noun, run.from());
      descriptions.add(phrase);
      return Optional.of(phrase);
    }

    private String of(OfficePhrase phrase) {
      return phrase.belongsTo().map(r -> named.words(r.from(), r.to())).orElse(null);
    }

    private Optional<String> ownerOf(NameRun run, int first) {
      if (first < run.from()) {
        return Optional.of(named.words(first, run.from()));
      }
      return lexicon
          .stateAt(named.sentence(), first)
          .filter(s -> s.end() < run.to())
          .map(s -> named.words(first, s.end()))
          .or(() -> owner(first));
    }

    private boolean isArticleOf(int first, NameRun run) {
      return named.is(first - 1, "the") && named.token(first - 1).head() < run.to();
    }

    /** "US State Department", "China's Foreign Ministry" where the state is a name of its own. */
    private Optional<String> owner(int from) {
      int at = from > 0 && named.token(from - 1).pos().equals("POS") ? from - 2 : from - 1;
      return at < 0
          ? Optional.empty()
          : named
              .nameAt(at)
              .filter(n -> lexicon.stateNamed(named.sentence(), n.from(), n.to()).isPresent())
              .map(n -> named.words(n.from(), n.to()));
    }

    private Kind kind(NameRun run) {
      if (run.label().equals(NameRun.ORGANIZATION)) {
        return Kind.ORGANIZATION;
      }
      boolean state =
          lexicon
              .stateNamed(named.sentence(), run.from(), run.to())
              .filter(s -> !s.region())
              .isPresent();
      return state ? Kind.STATE : Kind.PLACE;
    }

    private Optional<Mention> other(int at) {
      Token token = named.token(at);
      if (token.pos().startsWith("PRP")) {
        return Optional.of(describer.pronoun(at));
      }
      if (lexicon.stateAt(named.sentence(), at).filter(StateName::demonym).isPresent()) {
        return describer.demonym(at);
      }
      boolean taken =
          persons.stream().anyMatch(p -> p.takes(at))
              || descriptions.stream().anyMatch(d -> d.noun() == at)
              || isInTitle(at);
      boolean stands = isHead(token) || isCounting(token);
      return stands && !taken ? Optional.of(describer.phrase(at)) : Optional.empty();
    }

    /** "Secretary of State", where the state is no mention. */
    private boolean isInTitle(int at) {
      return at > 1
          && named.token(at - 1).pos().equals("IN")
          && lexicon.isTopic(named.token(at - 2), named.token(at - 1).text());
    }

    /** "The State of the Union", where no state is meant. */
    private boolean isStateOf(Token token) {
      return token.lemma().equalsIgnoreCase("state") && named.is(token.index() + 1, "of");
    }

    private boolean isHead(Token token) {
      if (lexicon.kind(token).isEmpty()
          || isStateOf(token)
          || !Character.isLetter(token.text().codePointAt(0))) {
        return false;
      }
      boolean modifier = Sentence.hasRelation(token.relation(), "compound", "amod");
      return !modifier || token.head() < token.index();
    }

    /** "The two agreed", "both said". */
    private boolean isCounting(Token token) {
      return lexicon.isCount(token)
          && Sentence.hasRelation(token.relation(), "nsubj", "obj", "obl", "nmod", "conj")
          && token.pos().matches("CD|DT|JJ");
    }
  }
}
