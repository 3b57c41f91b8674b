package org.rapporteur.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extract.Extractor;
import org.rapporteur.extract.rule.RuleSet;
import org.rapporteur.link.authority.Catalogue;
import org.rapporteur.read.Article;
import org.rapporteur.testing.Annotators;
import org.rapporteur.text.Span;

/** Whom events have for parties where pronouns and unnamed groups stand for them. */
class WhoMetTest {

  private static final Extractor EXTRACTOR = new Extractor(RuleSet.bundled());
  private static final Linker LINKER = new Linker(Catalogue.packaged());

  @TestFactory
  Stream<DynamicTest> parties() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(
        "Barack Obama met Angela Merkel in Berlin in 2013. The harvest was good that year."
            + " Bread was cheap, and his advisers were happy. They met again in Rome in 2014.",
        "MEETING Angela Merkel + Barack Obama; MEETING Angela Merkel + Barack Obama");
    expected.put(
        "The leaders of Chad, Mali and Niger spoke to reporters. Then they met in Rome.",
        "MEETING Chad + Mali + Niger");
    expected.put(
        "President Barack Obama praised Chancellor Angela Merkel. The leaders of the United States"
            + " and Germany will hold talks in Rome.",
        "MEETING Angela Merkel + Barack Obama");
    expected.put(
        "Kenya and Somalia quarrel. Kenya closed the border. Somalia complained, and Kenya laughed."
            + " Somalia sent a letter, and Kenya answered Somalia. It rained for weeks."
            + " Cows were sold. Roads were closed."
            + " Bridges fell. Trains were late. In May the two countries signed an agreement.",
        "AGREEMENT Kenya + Somalia");
    expected.put(
        "Angela Merkel praised Narendra Modi during his visit to Germany.", "VISIT Narendra Modi");
    expected.put(
        "Angela Merkel saw Emmanuel Macron on Monday. The police met in Rome. The workers agreed to"
            + " stop the strike.",
        "");
    expected.put(
        "A delegation of German lawmakers came back on Monday. They met Turkish officials.",
        "MEETING Turkey + delegation of German lawmakers");
    expected.put(
        "Kenya and Somalia signed a truce in May. Fighters shot at a bus days after the truce"
            + " expired.",
        "AGREEMENT Kenya + Somalia");
    expected.put(
        "The government of Chad accused the northern rebels of violating the ceasefire.",
        "AGREEMENT Chad + northern rebels");
    expected.put("A bus was shot at days after the truce expired.", "");
    expected.put(
        "Chancellor Angela Merkel and her French and Spanish counterparts, Emmanuel Macron and Pedro"
            + " Sanchez, gathered in Rome.",
        "MEETING Angela Merkel + Emmanuel Macron + Pedro Sanchez");
    expected.put(
        "Angela Merkel attended a meeting with President of France Francois Hollande.",
        "MEETING Angela Merkel + François Hollande");
    expected.put(
        "Angela Merkel met John Brandmeier in Berlin. Angela Merkel met a man whose mother was ill."
            + " Angela Merkel visited her mother Herlind in Berlin.",
        "");
    return expected.entrySet().stream()
        .map(e -> dynamicTest(e.getKey(), () -> assertEquals(e.getValue(), events(e.getKey()))));
  }

  /** One event, one node: what is said of a summit is not said of a call, and a call is one. */
  @TestFactory
  Stream<DynamicTest> oneEvent() {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(
        "President Barack Obama talked to Angela Merkel. Obama and Merkel spoke by phone on Monday."
            + " They discussed gas. The call lasted an hour.",
        "CALL 4 2016-05-02 Angela Merkel + Barack Obama");
    expected.put(
        "President Barack Obama spoke to Angela Merkel by phone on Monday. The summit was long.",
        "CALL 1 2016-05-02 Angela Merkel + Barack Obama");
    expected.put(
        "President Barack Obama spoke to Angela Merkel by phone on Monday. The conversation was long.",
        "CALL 2 2016-05-02 Angela Merkel + Barack Obama");
    expected.put(
        "President Barack Obama met Angela Merkel in Rome on Monday. Obama met Merkel in Rome on"
            + " Tuesday.",
        "MEETING 1 2016-05-02 Angela Merkel + Barack Obama;"
            + " MEETING 1 2016-05-03 Angela Merkel + Barack Obama");
    return expected.entrySet().stream()
        .map(
            e ->
                dynamicTest(
                    e.getKey(),
                    () -> assertEquals(e.getValue(), events(e.getKey(), WhoMetTest::whole))));
  }

  private static String whole(LinkedClaims.Event event) {
    String when = event.when() == null ? "-" : event.when().start();
    String count = event.evidence().size() + " " + when + " ";
    return line(event).replaceFirst(" ", " " + count);
  }

  private static String events(String text) {
    return events(text, WhoMetTest::line);
  }

  private static String events(String text, Function<LinkedClaims.Event, String> told) {
    Span none = new Span(0, 0);
    Article article =
        new Article(
            "test.txt",
            text,
            none,
            "",
            LocalDate.of(2016, 5, 4),
            null,
            null,
            null,
            List.of(),
            "0".repeat(64));
    return LINKER.link(EXTRACTOR.extract(Annotators.shared().annotate(article))).events().stream()
        .map(told)
        .collect(Collectors.joining("; "));
  }

  private static String line(LinkedClaims.Event event) {
    return event.kind()
        + event.parties().stream()
            .map(p -> p.entity().label())
            .sorted()
            .collect(Collectors.joining(" + ", " ", ""));
  }
}
