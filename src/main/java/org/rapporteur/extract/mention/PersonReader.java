package org.rapporteur.extract.mention;

import java.util.Optional;
import org.rapporteur.extract.Mention;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Makes mentions of the names of persons, with the words around a name that belong to it. */
final class PersonReader {

  /** Words of an apposition in which its noun is looked for. */
  private static final int LONGEST_APPOSITION = 12;

  private final NamedSentence named;
  private final Lexicon lexicon;
  private final OfficeReader offices;

  PersonReader(NamedSentence named) {
    this.named = named;
    this.lexicon = named.lexicon();
    this.offices = new OfficeReader(named);
  }

  /** A name with the first token of its phrase and the office that the phrase gives it. */
  record Person(Mention mention, int first, OfficePhrase office) {

    boolean takes(int token) {
      return office != null && office.covers(token);
    }
  }

  Person read(NameRun run) {
    Optional<OfficePhrase> before = offices.endingBefore(run.from());
    if (before.isPresent()) {
      return person(run, before.get().first(), before.get());
    }
    Optional<OfficePhrase> apposed = apposedBefore(run);
    if (apposed.isPresent()) {
      return person(run, apposed.get().first(), apposed.get());
    }
    return person(run, described(run.from()), apposedAfter(run).orElse(null));
  }

  private Person person(NameRun run, int first, OfficePhrase office) {
    String of =
        office == null
            ? null
            : office.belongsTo().map(r -> named.words(r.from(), r.to())).orElse(null);
    Mention mention =
        new Mention(
            named.span(first, run.to()),
            named.span(run.from(), run.to()),
            named.sentence().index(),
            named.head(run.from(), run.to()),
            Mention.Form.NAME,
            Mention.Kind.PERSON,
            false,
            office == null ? null : office.titles(),
            of);
    return new Person(mention, first, office);
  }

  /** Where the phrase of a name without an office begins: "Mr. Smith", "the actor Smith". */
  private int described(int from) {
    int first = from;
    while (first > 0 && describes(first - 1, first == from)) {
      first--;
    }
    boolean article =
        first < from && first > 0 && named.token(first - 1).pos().matches("DT|PRP\\$");
    return article ? first - 1 : first;
  }

  private boolean describes(int at, boolean nearest) {
    Token token = named.token(at);
    if (lexicon.isHonorific(token)) {
      return true;
    }
    if (named.isPerson(at) || lexicon.isTime(token)) {
      return false;
    }
    boolean premodifier = token.isNoun() || token.pos().startsWith("JJ");
    boolean known = lexicon.kind(token).isPresent() || named.isQualifier(at);
    return nearest ? known : premodifier && token.head() > at;
  }

  /** "the director of the CIA, John Brennan". */
  private Optional<OfficePhrase> apposedBefore(NameRun run) {
    int head = named.head(run.from(), run.to());
    Token token = named.token(head);
    if (run.from() < 2 || !named.is(run.from() - 1, ",")) {
      return Optional.empty();
    }
    if (token.relation().equals("appos") && lexicon.isOffice(named.token(token.head()))) {
      return Optional.of(offices.read(token.head(), run.from()));
    }
    boolean closed = run.to() == named.size() || named.token(run.to()).text().matches("[,.;:)]");
    return offices.endingBefore(run.from() - 1).filter(o -> closed && o.belongsTo().isPresent());
  }

  /** "Qin Gang, China's foreign minister,". */
  private Optional<OfficePhrase> apposedAfter(NameRun run) {
    int start = run.to() + 1;
    if (start >= named.size() || !named.token(run.to()).text().matches(",|-|–|—|--|\\(|-LRB-")) {
      return Optional.empty();
    }
    int noun = -1;
    for (int at = start; at < Math.min(named.size(), start + LONGEST_APPOSITION); at++) {
      Token token = named.token(at);
      if (named.isPerson(at) || !isInside(token)) {
        break;
      }
      if (lexicon.isOffice(token)) {
        noun = at;
      } else if (noun >= 0 && token.isNoun()) {
        noun = -1;
      }
    }
    if (noun < 0) {
      return Optional.empty();
    }
    OfficePhrase office = offices.read(noun);
    boolean whole = office.first() == start || isOnlySkipped(start, office.first());
    return whole && isClosed(office.last() + 1) ? Optional.of(office) : Optional.empty();
  }

  private boolean isOnlySkipped(int from, int to) {
    for (int i = from; i < to; i++) {
      if (named.token(i).pos().matches("IN|VB.*|MD|PRP|,")) {
        return false;
      }
    }
    return from < to;
  }

  private static boolean isInside(Token token) {
    return token.isNoun()
        || token.pos().matches("DT|PRP\\$|JJ.*|POS|CC|CD|HYPH|RB|VBN|VBG")
        || Sentence.hasRelation(token.relation(), "amod", "compound");
  }

  private boolean isClosed(int at) {
    return at >= named.size()
        || named
            .token(at)
            .text()
            .matches("[,.;:)!?]|-|–|—|--|-RRB-|who|whose|and|in|since|from|under|at");
  }
}
