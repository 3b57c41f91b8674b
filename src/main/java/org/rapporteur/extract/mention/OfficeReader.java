package org.rapporteur.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.mention.OfficePhrase.Range;

/**
 * Reads the words around a noun as an office: what belongs to the title, whose office it is, and
 * when it is held. It goes by the order of words, for parsers often lose their way in long titles.
 */
final class OfficeReader {

  /** Words in which the noun of a title before a name is looked for. */
  private static final int LONGEST = 14;

  private final NamedSentence sentence;
  private final Lexicon lexicon;

  OfficeReader(NamedSentence sentence) {
    this.sentence = sentence;
    this.lexicon = sentence.lexicon();
  }

  /** The office whose words end right before a token: "US Secretary of State" before "Kerry". */
  Optional<OfficePhrase> endingBefore(int end) {
    if (end > 0 && isHead(end - 1)) {
      return Optional.of(read(end - 1, end));
    }
    for (int noun = end - 3; noun >= Math.max(0, end - LONGEST); noun--) {
      if (isHead(noun) && sentence.isPreposition(noun + 1)) {
        OfficePhrase phrase = read(noun, end);
        boolean honorific = lexicon.isHonorific(sentence.token(end - 1));
        if (phrase.last() == end - 1 && !honorific) {
          return Optional.of(phrase);
        }
      }
      if (sentence.isPerson(noun) || sentence.token(noun).isVerb()) {
        break;
      }
    }
    return Optional.empty();
  }

  boolean isHead(int token) {
    if (sentence.isPerson(token)) {
      return false;
    }
    boolean beforeName = token + 1 < sentence.size() && sentence.isPerson(token + 1);
    return beforeName
        ? lexicon.isOfficeWord(sentence.token(token))
        : lexicon.isOffice(sentence.token(token));
  }

  OfficePhrase read(int noun) {
    return read(noun, sentence.size());
  }

  /** The phrase around a noun, to a limit that it must not reach. */
  OfficePhrase read(int noun, int limit) {
    WordsBefore before = new WordsBefore(this, sentence, noun);
    before.walk();
    WordsAfter after = new WordsAfter(sentence, noun, limit);
    after.walk();
    List<Integer> title = new ArrayList<>(before.title());
    title.add(noun);
    title.addAll(after.title());
    boolean genitive = before.of() != null && before.isPossessed();
    Range of = after.of() != null && !genitive ? after.of() : before.of();
    return new OfficePhrase(
        noun,
        before.first(),
        after.last(),
        sentence.words(title),
        of,
        before.tense(),
        before.joined());
  }
}
