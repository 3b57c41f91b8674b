package org.rapporteur.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.Mention.Form;
import org.rapporteur.extract.Mention.Kind;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.testing.Annotators;
import org.rapporteur.text.Sentence;
import org.rapporteur.text.Token;

/** Mentions over real parses. */
class MentionFinderTest {

  private static final MentionFinder FINDER = new MentionFinder(RuleSet.bundled().words());

  /** A text with what is found in it. */
  private record Found(AnnotatedArticle article, Mentions mentions) {

    static Found in(String text) {
      AnnotatedArticle article = Annotators.annotated(text);
      return new Found(article, FINDER.find(article));
    }

    Mention named(String name) {
      return mentions.all().stream()
          .filter(m -> article.words(m.name()).equals(name))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no mention named " + name + " in " + names()));
    }

    List<String> names() {
      return mentions.all().stream().map(m -> article.words(m.name())).toList();
    }

    String phrase(Mention mention) {
      return article.words(mention.span());
    }

    /** The last token of the article that reads so, with its sentence. */
    Mention phraseAt(String word) {
      Mention found = null;
      for (Sentence sentence : article.sentences()) {
        for (Token token : sentence.tokens()) {
          if (token.text().equals(word)) {
            found = mentions.phrase(sentence, token.index());
          }
        }
      }
      return found;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Danish Foreign Minister Lars Holm met reporters.|Lars Holm"
            + "|The Danish Foreign Minister Lars Holm|Foreign Minister|Danish",
        "US Secretary of State Laura Whitfield arrived on Monday.|Laura Whitfield"
            + "|US Secretary of State Laura Whitfield|Secretary of State|US",
        "Peter Lindqvist, Sweden's former foreign minister, said so.|Peter Lindqvist"
            + "|Peter Lindqvist|foreign minister|Sweden",
        "The director of the World Bank, Maria Sanchez, said prices will fall.|Maria Sanchez"
            + "|The director of the World Bank, Maria Sanchez|director|World Bank",
        "Japan's top trade negotiator Kenji Mori left early.|Kenji Mori"
            + "|Japan's top trade negotiator Kenji Mori|top trade negotiator|Japan",
        "State Councilor and Defense Minister Wei Jian spoke.|Wei Jian"
            + "|State Councilor and Defense Minister Wei Jian|State Councilor and Defense Minister|",
        "Sen. Robert Hale of Ohio said he would vote no.|Robert Hale|Sen. Robert Hale|Senator|",
        "White House spokeswoman Karen Doyle declined to comment.|Karen Doyle"
            + "|White House spokeswoman Karen Doyle|spokeswoman|White House",
      })
  void aNameHasItsPhraseAndItsTitle(
      String text, String name, String phrase, String title, String of) {
    Found found = Found.in(text);
    Mention mention = found.named(name);
    assertEquals(Kind.PERSON, mention.kind());
    assertEquals(phrase, found.phrase(mention));
    assertEquals(title, mention.title());
    assertEquals(of, mention.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Turkish leader said no.|Turkish leader|PERSON|false",
        "Two senior officials said no.|Two senior officials|GROUP|true",
        "Negotiators from both countries said no.|Negotiators from both countries|GROUP|true",
        "The ministry said no.|ministry|ORGANIZATION|false",
        "The campaign said no.|campaign|ORGANIZATION|false",
        "Both sides agreed to meet again.|sides|GROUP|true",
      })
  void aNounPhraseWithoutANameIsAMention(String text, String name, Kind kind, boolean plural) {
    Mention mention = Found.in(text).named(name);
    assertEquals(Form.NOMINAL, mention.form());
    assertEquals(kind, mention.kind());
    assertEquals(plural, mention.plural());
  }

  @Test
  void aMinistryIsOfTheStateBeforeIt() {
    Found found = Found.in("The Chinese Foreign Ministry rejected the report on Tuesday.");
    Mention ministry = found.named("Chinese Foreign Ministry");
    assertEquals(Kind.ORGANIZATION, ministry.kind());
    assertEquals("Chinese", ministry.of());
    assertEquals("The Chinese Foreign Ministry", found.phrase(ministry));
  }

  @Test
  void aDemonymThatStandsAloneIsAMentionAndAnAdjectiveIsNone() {
    Found found = Found.in("The Russians rejected the plan. The Russian plan was bad.");
    assertEquals(List.of("Russians"), found.names());
  }

  @Test
  void aTitleIsNotPartOfTheName() {
    Found found = Found.in("On Friday President Obama spoke in Chicago.");
    assertEquals("President", found.named("Obama").title());
  }

  @Test
  void pronounsAreMentionsAndWhoStandsForItsNoun() {
    Found found = Found.in("Maria Sanchez, who leads the bank, told them that she would resign.");
    assertTrue(found.named("them").plural());
    assertEquals(Form.PRONOUN, found.named("she").form());
    assertEquals(found.named("Maria Sanchez"), found.phraseAt("who"));
  }

  @Test
  void anyNounGivesAMentionOnRequest() {
    Found found = Found.in("The long-awaited survey of farmers said that prices fell.");
    Mention survey = found.phraseAt("survey");
    assertEquals("The long-awaited survey of farmers", found.phrase(survey));
    assertEquals(Kind.UNKNOWN, survey.kind());
  }

  @Test
  void aNameInCapitalsIsThatOfTheText() {
    Found found =
        Found.in("HOLM AND WHITFIELD MEET IN OSLO\n\nLars Holm met Laura Whitfield in Oslo.");
    assertEquals(Kind.PERSON, found.named("HOLM").kind());
    assertEquals(Kind.PLACE, found.named("OSLO").kind());
  }

  @Test
  void aNewsAgencyIsABodyHoweverItWritesItself() {
    Found found =
        Found.in("Anna Holm told dpa on Monday that the harbour would open. She told DW more.");
    assertEquals(Kind.ORGANIZATION, found.named("dpa").kind());
    assertEquals(Kind.ORGANIZATION, found.named("DW").kind());
  }
}
