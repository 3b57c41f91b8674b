package org.rapporteur.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.annotate.AnnotatedArticle;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.Mention;
import org.rapporteur.extract.StatementClaim;
import org.rapporteur.extract.StatementClaim.Mode;
import org.rapporteur.extract.StatementClaim.Nature;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.testing.Annotators;

/** Every form of statement that is told of, on sentences of our own. */
class StatementExtractorTest {

  private static final Extractor EXTRACTOR = new Extractor(RuleSet.bundled());

  /** A text, who says what in it, and what form that is. */
  private record Form(String name, String text, String speaker, String content) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              "indirect",
              "Foreign Minister Anna Lund said on Monday that the border would reopen within days.",
              "Foreign Minister Anna Lund",
              "the border would reopen within days"),
          new Form(
              "direct",
              "“We are ready to talk without conditions,” Lund told reporters in Oslo.",
              "Lund",
              "“We are ready to talk without conditions,”"),
          new Form(
              "mixed",
              "The ministry said the raid was “a grave breach” of the truce.",
              "The ministry",
              "the raid was “a grave breach” of the truce"),
          new Form(
              "split",
              "“The door is open,” Lund said, “but nobody has walked through it.”",
              "Lund",
              "“The door is open,” … “but nobody has walked through it.”"),
          new Form(
              "sentences after a colon",
              "President Marek said: “This is a bad day. We will not forget it.”",
              "President Marek",
              "“This is a bad day. We will not forget it.”"),
          new Form(
              "quotation that goes on",
              "“The talks were hard,” said Marek. “They were also useful.”",
              "Marek",
              "“The talks were hard,” … “They were also useful.”"),
          new Form(
              "question, and who asked in a sentence of its own",
              "“Will the border ever open?” the envoy asked. Nobody answered her.",
              "the envoy",
              "“Will the border ever open?”"),
          new Form(
              "question before and after who asked",
              "“Is this a truce?” said Marek. “I think it is a pause.”",
              "Marek",
              "“Is this a truce?” … “I think it is a pause.”"),
          new Form(
              "signed below",
              "“The river belongs to both of us.”\n\n— Anna Lund, Foreign Minister",
              "Anna Lund",
              "“The river belongs to both of us.”"),
          new Form(
              "signed beside",
              "“The river belongs to both of us.” ― Anna Lund.",
              "Anna Lund",
              "“The river belongs to both of us.”"),
          new Form(
              "according to",
              "The convoy was stopped at the river, according to the governor.",
              "the governor",
              "The convoy was stopped at the river"),
          new Form(
              "cue in the middle",
              "The plan, the envoy said, would cost nothing.",
              "the envoy",
              "The plan … would cost nothing"),
          new Form(
              "accused of",
              "Lund accused Belgravia of shipping weapons to the rebels.",
              "Lund",
              "Belgravia of shipping weapons to the rebels"),
          new Form(
              "urged to",
              "The chancellor urged both sides to return to the table.",
              "The chancellor",
              "both sides to return to the table"),
          new Form(
              "denied that",
              "The Kremlin denied that its troops had crossed the line.",
              "The Kremlin",
              "its troops had crossed the line"),
          new Form(
              "called it",
              "The opposition leader called the agreement “a surrender.”",
              "The opposition leader",
              "the agreement “a surrender.”"),
          new Form(
              "warned against",
              "The prime minister warned against a new arms race in the region.",
              "The prime minister",
              "against a new arms race in the region"),
          new Form(
              "body",
              "Beijing said the exercises threatened peace in the strait.",
              "Beijing",
              "the exercises threatened peace in the strait"),
          new Form(
              "unnamed sources",
              "Two officials said the meeting had been moved to Geneva.",
              "Two officials",
              "the meeting had been moved to Geneva"),
          new Form("noun", "Her criticism of the embargo drew applause.", "Her", "of the embargo"),
          new Form(
              "headline",
              "Lund: Border to reopen within days\n\nThe border will reopen within days.",
              "Lund",
              "Border to reopen within days"),
          new Form(
              "signed post",
              "Officials spoke of progress.\n\nToday I met the envoys of both sides.\n"
                  + "— Anna Lund (@lund) May 4, 2031\n\nNothing else was said.",
              "Anna Lund",
              "Today I met the envoys of both sides."));

  /** Forms that are not read rightly yet: one that is read rightly moves to the others. */
  private static final List<Form> GAPS =
      List.of(
          new Form(
              "a clause that the parser takes further than it goes",
              "The minister’s warning that the vote would be rigged angered Belgravia.",
              "The minister",
              "the vote would be rigged"),
          new Form(
              "a noun below a verb of saying",
              "The minister repeated his claim that the vote had been rigged.",
              "his",
              "the vote had been rigged"),
          new Form(
              "in the words of",
              "In the words of the governor, the flood was a warning.",
              "the governor",
              "the flood was a warning"));

  @TestFactory
  Stream<DynamicTest> everyFormIsRead() {
    return FORMS.stream()
        .map(f -> dynamicTest(f.name(), () -> assertEquals(Optional.of(f.content()), read(f))));
  }

  @TestFactory
  Stream<DynamicTest> knownGapsAreStillOpen() {
    return GAPS.stream()
        .map(
            f ->
                dynamicTest(f.name(), () -> assertFalse(read(f).equals(Optional.of(f.content())))));
  }

  /** The content nearest to the wanted one that the wanted speaker says. */
  private static Optional<String> read(Form form) {
    AnnotatedArticle article = Annotators.annotated(form.text());
    List<String> said =
        EXTRACTOR.extract(article).statements().stream()
            .filter(
                c ->
                    c.speakerPassage()
                        .filter(s -> article.words(s).equals(form.speaker()))
                        .isPresent())
            .map(c -> words(c, article))
            .toList();
    return said.contains(form.content()) ? Optional.of(form.content()) : said.stream().findFirst();
  }

  private static String words(StatementClaim claim, AnnotatedArticle article) {
    return String.join(" … ", claim.content().stream().map(article::words).toList());
  }

  private static StatementClaim only(String text) {
    List<StatementClaim> found = EXTRACTOR.extract(Annotators.annotated(text)).statements();
    assertEquals(1, found.size(), () -> "statements of \"" + text + "\": " + found);
    return found.get(0);
  }

  private static String of(Mention mention, String text) {
    return mention == null ? "nobody" : mention.span().of(text);
  }

  @Test
  void whoIsToldIsAddressed() {
    String text = "Lund told President Marek that the border would reopen.";
    assertEquals("President Marek", of(only(text).addressee(), text));
  }

  @Test
  void whomOneSpeaksToBesideTheCueIsAddressed() {
    String text = "Speaking to reporters after the talks, Lund said that the border would reopen.";
    assertEquals("reporters", of(only(text).addressee(), text));
  }

  @Test
  void anUnknownNameThatIsToldIsABody() {
    String text = "Lund told the Courier that the border would reopen.";
    Mention told = only(text).addressee();
    assertEquals(Mention.Form.NAME, told.form());
    assertEquals("Courier", told.name().of(text));
  }

  @Test
  void anAnswerGoesToWhoSpokeBefore() {
    String text =
        "Marek visited Oslo in May. In response, Lund said that the border would reopen soon.";
    assertEquals("Marek", of(only(text).addressee(), text));
  }

  @Test
  void whatHappensDoesNotSpeak() {
    String text = "The short meeting signaled that both countries want peace.";
    assertEquals(List.of(), EXTRACTOR.extract(Annotators.annotated(text)).statements());
  }

  @Test
  void aBodySpeaksInItsDocument() {
    for (String text :
        List.of(
            "The Foreign Ministry statement said that the border would reopen.",
            "The Foreign Ministry’s statement said that the border would reopen.",
            "A statement from the Foreign Ministry said that the border would reopen.")) {
      StatementClaim said = only(text);
      assertTrue(of(said.speaker(), text).contains("Foreign Ministry"), text);
      assertFalse(of(said.speaker(), text).contains("tatement"), text);
    }
  }

  @Test
  void theBodyBehindADocumentRelays() {
    String text = "The Foreign Ministry statement said that Lund stressed the need for calm.";
    List<StatementClaim> found = EXTRACTOR.extract(Annotators.annotated(text)).statements();
    assertEquals("Lund", of(found.get(1).speaker(), text));
    assertTrue(of(found.get(1).relays().get(0), text).contains("Foreign Ministry"));
  }

  @Test
  void whoStandsByIsNotAddressed() {
    String text = "At a press conference with Marek, Lund said that the border would reopen.";
    assertEquals("nobody", of(only(text).addressee(), text));
  }

  @Test
  void anAgencyRelaysWhatAnotherSaid() {
    String text = "The state news agency reported that Marek had said the border would reopen.";
    List<StatementClaim> found = EXTRACTOR.extract(Annotators.annotated(text)).statements();
    assertEquals(
        List.of("The state news agency", "Marek"),
        found.stream().map(c -> of(c.speaker(), text)).toList());
    assertEquals(List.of(), found.get(0).relays());
    assertEquals(List.of(found.get(0).speaker()), found.get(1).relays());
  }

  @Test
  void aStatementThatWasNotMadeIsNegated() {
    assertTrue(only("Lund did not say that the border would reopen.").negated());
    assertFalse(only("Lund said that the border would not reopen.").negated());
  }

  @Test
  void theDayAndPlaceOfSayingAreThoseOfTheCue() {
    String text = "Lund said in Oslo on May 4, 2031 that the border would reopen in Norland.";
    StatementClaim claim = only(text);
    assertEquals("2031-05-04", claim.when().start());
    assertEquals("Oslo", of(claim.place(), text));
  }

  @Test
  void beliefsAreStances() {
    assertEquals(Nature.STANCE, only("Marek believes that the border will stay closed.").nature());
    assertEquals(Nature.SPEECH, only("Marek says that the border will stay closed.").nature());
  }

  @Test
  void quotationMarksTellTheMode() {
    assertEquals(Mode.DIRECT, only("“We are ready to talk,” Lund said.").mode());
    assertEquals(Mode.INDIRECT, only("Lund said they were ready to talk.").mode());
    assertEquals(Mode.MIXED, only("Lund said they were “ready to talk” in May.").mode());
  }

  @Test
  void aRelativePronounIsTheSpeakersPassageAndItsNounTheSpeaker() {
    String text = "Lund, who said that the border would reopen, left on Monday.";
    StatementClaim claim = only(text);
    assertEquals("Lund", claim.speaker().name().of(text));
    assertEquals("who", claim.speakerPassage().orElseThrow().of(text));
  }

  @Test
  void aBorrowedWordIsNoStatement() {
    assertEquals(
        List.of(),
        EXTRACTOR
            .extract(Annotators.annotated("The so-called “summit” took place in a hotel."))
            .statements());
  }
}
