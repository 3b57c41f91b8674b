package org.rapporteur.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.extract.RoleClaim.Tense;
import org.rapporteur.extract.rule.WordList;
import org.rapporteur.extract.rule.WordLists;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** What the word lists say of words that name or describe actors. */
final class Lexicon {

  /** What a noun stands for. */
  enum NounKind {
    OFFICE,
    PERSON,
    GROUP,
    BODY,
    STATE
  }

  /**
   * The name of a state in a sentence.
   *
   * @param end index after its last token
   * @param demonym true for "Chinese", false for "China"
   * @param region true for what is no state ("Asia", "Europeans")
   */
  record StateName(int end, boolean demonym, boolean region) {}

  /** Longest of the codes that must stand in capitals ("US", not the pronoun "Us"). */
  private static final int LONGEST_CODE = 3;

  private final WordList offices;
  private final WordList nouns;
  private final WordList honorifics;
  private final WordList abbreviations;
  private final WordList parties;
  private final WordList modifiers;
  private final WordList particles;
  private final WordList counts;
  private final WordList states;
  private final WordList calendar;
  private final WordList media;

  Lexicon(WordLists words) {
    offices = words.list("office-nouns");
    nouns = words.list("actor-nouns");
    honorifics = words.list("honorifics");
    abbreviations = words.list("title-abbreviations");
    parties = words.list("parties");
    modifiers = words.list("title-modifiers");
    particles = words.list("name-particles");
    counts = words.list("counts");
    states = words.list("states");
    calendar = words.list("calendar");
    media = words.list("news-media");
  }

  /** Kind of a noun; the abbreviation of an office ("Sen.") is one. */
  Optional<NounKind> kind(Token token) {
    if (abbreviations.contains(token.text()) || entry(token, offices).isPresent()) {
      return Optional.of(NounKind.OFFICE);
    }
    return entry(token, nouns)
        .flatMap(word -> nouns.value(word, "kind"))
        .map(kind -> NounKind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  /** True for the noun of an office, whatever the tagger takes it for ("chief" as an adjective). */
  boolean isOfficeWord(Token token) {
    return isOffice(token) || offices.contains(token.text());
  }

  boolean isOffice(Token token) {
    return kind(token).filter(k -> k == NounKind.OFFICE).isPresent();
  }

  /** The listed form of a noun: its lemma or text, without "ex-", "then-" and the like. */
  private static Optional<String> entry(Token token, WordList list) {
    if (!token.isNoun()) {
      return Optional.empty();
    }
    String text = token.text();
    String rest = text.substring(text.lastIndexOf('-') + 1);
    for (String word : List.of(token.lemma(), text, singular(text), rest, singular(rest))) {
      if (list.contains(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The tagger keeps the plural of what it takes for a name ("Ministers"). */
  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** True when what follows the preposition belongs to the title: "minister for Europe". */
  boolean isTopic(Token noun, String preposition) {
    return entry(noun, offices)
        .flatMap(word -> offices.value(word, "topic"))
        .filter(topic -> List.of(topic.split(" ")).contains(preposition))
        .isPresent();
  }

  /** True for the name of a party before a title: "Republican" nominee. */
  boolean isParty(Token token) {
    return parties.contains(token.text()) && Character.isUpperCase(token.text().codePointAt(0));
  }

  boolean isHonorific(Token token) {
    return honorifics.contains(token.text()) || abbreviations.contains(token.text());
  }

  /** The word of a title written out: "Senator" for "Sen.", "Prime" for "Ex-Prime". */
  String titleWord(Token token) {
    return abbreviations
        .value(token.text(), "title")
        .map(t -> Character.toUpperCase(t.charAt(0)) + t.substring(1))
        .orElse(timelessWord(token));
  }

  /** Without the "ex-" or "then-" that tells when the office is held. */
  private String timelessWord(Token token) {
    int start = token.text().indexOf('-') + 1;
    boolean tells = modifiers.value(token.text().substring(0, start), "tense").isPresent();
    return tells && start < token.text().length() ? token.text().substring(start) : token.text();
  }

  /** True for an adjective that belongs to titles, with or without "ex-" before it. */
  boolean isTitleModifier(Token token) {
    return modifiers.value(timelessWord(token), "tense").filter(String::isEmpty).isPresent();
  }

  /** When an office is held, as a word before it or the ending of its noun tells. */
  Optional<Tense> tense(Token token) {
    String text = token.text();
    int hyphen = text.indexOf('-');
    Optional<String> word = modifiers.value(text, "tense");
    if (word.isEmpty() && hyphen > 0) {
      word =
          modifiers
              .value(text.substring(0, hyphen + 1), "tense")
              .or(() -> modifiers.value(text.substring(text.lastIndexOf('-')), "tense"));
    }
    return word.filter(w -> !w.isEmpty())
        .map(
            w ->
                switch (w) {
                  case "former" -> Tense.FORMER;
                  case "future" -> Tense.FUTURE;
                  default -> Tense.PRESENT;
                });
  }

  /** True for a news agency or broadcaster, in capitals and small letters as it writes itself. */
  boolean isNewsMedium(Token token) {
    return media.value(token.text(), "name").filter(token.text()::equals).isPresent();
  }

  boolean isTime(Token token) {
    return calendar.contains(token.text());
  }

  boolean isParticle(Token token) {
    return particles.contains(token.text());
  }

  boolean isCount(Token token) {
    return counts.contains(token.text());
  }

  /** The longest name or demonym of a state that begins at a token. */
  Optional<StateName> stateAt(Sentence sentence, int start) {
    if (!Character.isUpperCase(sentence.token(start).text().codePointAt(0))) {
      return Optional.empty();
    }
    int most = Math.min(states.longestEntry(), sentence.size() - start);
    for (int length = most; length > 0; length--) {
      String words = words(sentence, start, start + length);
      if (states.contains(words) && (words.length() > LONGEST_CODE || isUpperCase(words))) {
        boolean demonym = states.value(words, "kind").orElse("").equals("demonym");
        boolean region = states.value(words, "scale").orElse("").equals("region");
        return Optional.of(new StateName(start + length, demonym, region));
      }
    }
    return Optional.empty();
  }

  /** Kind of a name that is a state's from its first to its last token. */
  Optional<StateName> stateNamed(Sentence sentence, int from, int to) {
    return stateAt(sentence, from).filter(s -> s.end() == to);
  }

  private static boolean isUpperCase(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static String words(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder(sentence.token(from).text());
    for (int i = from + 1; i < to; i++) {
      if (sentence.token(i).span().start() > sentence.token(i - 1).span().end()) {
        words.append(' ');
      }
      words.append(sentence.token(i).text());
    }
    return words.toString().replace('’', '\'');
  }
}
