package org.rapporteur.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extract.When;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.testing.Annotators;
import org.rapporteur.text.Sentence;

/** Times as a sentence gives them, seen from Wednesday, 5 May 2021. */
class TimeFinderTest {

  private static final LocalDate DAY = LocalDate.of(2021, 5, 5);
  private static final TimeFinder FINDER = new TimeFinder(RuleSet.bundled().words());
  private static final DurationReader LENGTHS = new DurationReader(RuleSet.bundled().words());

  private static String read(String text, Reference reference) {
    Sentence sentence = Annotators.sentences(text).get(0);
    return FINDER.find(sentence).stream()
        .map(t -> t.resolve(reference).map(TimeFinderTest::words).orElse("?"))
        .collect(Collectors.joining(" "));
  }

  private static String words(When when) {
    return when.start() + when.last().map(end -> "/" + end).orElse("");
  }

  private static Stream<DynamicTest> tests(Map<String, String> expected, Reference reference) {
    return expected.entrySet().stream()
        .map(
            e ->
                dynamicTest(
                    e.getKey(), () -> assertEquals(e.getValue(), read(e.getKey(), reference))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsPast() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("They met on Saturday.", "2021-05-01");
    expected.put("They met on Wednesday.", "2021-05-05");
    expected.put("They met last Wednesday.", "2021-04-28");
    expected.put("They met yesterday.", "2021-05-04");
    expected.put("They met on June 3, 2019.", "2019-06-03");
    expected.put("They met on 3 June 2019.", "2019-06-03");
    expected.put("They met on March 3.", "2021-03-03");
    expected.put("They met on November 3.", "2020-11-03");
    expected.put("They met on Monday, 3 May 2021.", "2021-05-03");
    expected.put("They met on Monday (03.05.2021).", "2021-05-03");
    expected.put("They met on Monday (03.05.).", "2021-05-03");
    expected.put("They spent 3.05 million.", "");
    expected.put("They met in March.", "2021-03");
    expected.put("They met in February 2019.", "2019-02");
    expected.put("They met in 2015.", "2015");
    expected.put("They met last month.", "2021-04");
    expected.put("They met last year.", "2020");
    expected.put("They met last week.", "2021-04-26/2021-05-02");
    expected.put("They met three days ago.", "2021-05-02");
    expected.put("They met two years ago.", "2019");
    expected.put("They met from June 18 to 20, 2019.", "2019-06-18/2019-06-20");
    expected.put("They may march to the capital.", "");
    expected.put("They met on Monday and Tuesday.", "2021-05-03/2021-05-04");
    expected.put("They talked from Saturday to Monday.", "2021-05-01/2021-05-03");
    expected.put("They met on Monday and Thursday.", "2021-05-03 2021-04-29");
    expected.put("The visit, April 29 to May 2, was short.", "2021-04-29/2021-05-02");
    expected.put("The visit, 29 to 30 April, was short.", "2021-04-29/2021-04-30");
    expected.put("They met on April 29 and May 2.", "2021-04-29 2021-05-02");
    expected.put("They met this week.", "2021-05-03/2021-05-05");
    expected.put("They met at the end of the month.", "2021-05");
    expected.put("They met in early 2019.", "2019");
    return tests(expected, new Reference(DAY, Direction.PAST, null, null));
  }

  @TestFactory
  Stream<DynamicTest> whatLiesAhead() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("They will meet on Saturday.", "2021-05-08");
    expected.put("They will meet tomorrow.", "2021-05-06");
    expected.put("They will meet in March.", "2022-03");
    expected.put("They will meet next month.", "2021-06");
    expected.put("They will meet on June 3.", "2021-06-03");
    expected.put("They will meet on Monday and Tuesday.", "2021-05-10/2021-05-11");
    expected.put("They will meet this week.", "2021-05-05/2021-05-09");
    return tests(expected, new Reference(DAY, Direction.FUTURE, null, null));
  }

  @TestFactory
  Stream<DynamicTest> whatWasAheadOnceIsTheNearest() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("They were to meet on Monday.", "2021-05-03");
    expected.put("They were to meet on Saturday.", "2021-05-08");
    expected.put("They were to meet in March.", "2021-03");
    expected.put("They were to meet in December.", "2020-12");
    return tests(expected, new Reference(DAY, Direction.NEAREST, null, null));
  }

  @Test
  void onASundayTheWeekToComeIsTheNext() {
    Reference sunday = new Reference(LocalDate.of(2021, 5, 9), Direction.FUTURE, null, null);
    assertEquals("2021-05-10/2021-05-16", read("They will meet this week.", sunday));
  }

  @Test
  void theDayAfterSomethingIsNotTheDayAfterTheLastOne() {
    Reference before = new Reference(DAY, Direction.PAST, When.on("2019-06-03"), null);
    assertEquals("", read("They met four days after the flood.", before));
    assertEquals("2019-06-07", read("They met four days after.", before));
  }

  @TestFactory
  Stream<DynamicTest> whatHangsOnTheTimeBefore() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("They met the next day.", "2019-06-04");
    expected.put("They met the day before.", "2019-06-02");
    expected.put("They met two days later.", "2019-06-05");
    expected.put("They met on the same day.", "2019-06-03");
    return tests(expected, new Reference(DAY, Direction.PAST, When.on("2019-06-03"), null));
  }

  @Test
  void withoutADayOfPublicationOnlyWhatIsAbsoluteIsKnown() {
    Reference none = new Reference(null, Direction.PAST, null, null);
    assertEquals("?", read("They met on Saturday.", none));
    assertEquals("2019-02", read("They met in February 2019.", none));
  }

  @Test
  void aTextTellsItsDayByTheWeekdayOfADate() {
    String lead = "The minister flies to Oslo on Tuesday (04.05.). ";
    assertEquals(
        Optional.of(LocalDate.of(2021, 5, 4)),
        FINDER.dayOf(Annotators.sentences(lead + "They last met in 2021.")));
    assertEquals(
        Optional.empty(), FINDER.dayOf(Annotators.sentences(lead + "They last met in 2019.")));
  }

  @TestFactory
  Stream<DynamicTest> lengths() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("The 35-minute meeting", "PT35M");
    expected.put("The 90-minute meeting", "PT1H30M");
    expected.put("The two-hour meeting", "PT2H");
    expected.put("His three-day state visit", "P3D");
    expected.put("The hour-long meeting", "PT1H");
    expected.put("The long meeting", "");
    return expected.entrySet().stream()
        .map(
            e ->
                dynamicTest(
                    e.getKey(),
                    () -> {
                      Sentence sentence = Annotators.sentences(e.getKey()).get(0);
                      assertEquals(
                          e.getValue(), LENGTHS.before(sentence, sentence.size() - 1).orElse(""));
                    }));
  }
}
