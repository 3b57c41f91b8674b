package org.rapporteur.link.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Who held an office on a day: questions and answers that {@code scripts/office_questions.py} draws
 * from the collected tables, by another road than the catalogue's.
 */
class OfficeOnADateTest {

  private static final int QUESTIONS = 200;
  private static final int OF_EACH_KIND = 20;

  private record Question(
      String kind, Office office, String of, LocalDate day, List<String> holders, String names) {}

  private final Catalogue catalogue = Catalogue.packaged();

  @Test
  void allAnswersAreThoseOfTheTables() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Question question : questions()) {
      List<Term> found =
          catalogue.holders(question.office(), question.of(), question.day()).stream()
              .filter(t -> t.standing(question.day()) == Term.Standing.HELD)
              .toList();
      if (!isAnswer(found, question)) {
        wrong.add(question + " but found " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void nobodyIsPresumedInOfficeLongAfterTheSource() throws IOException {
    List<Question> old =
        questions().stream().filter(q -> q.kind().equals("source too old")).toList();
    for (Question question : old) {
      assertEquals(
          List.of(),
          catalogue.holders(question.office(), question.of(), question.day()),
          question.toString());
    }
  }

  @Test
  void thereAreManyQuestionsOfEachKind() throws IOException {
    Map<String, Integer> kinds = new TreeMap<>();
    questions().forEach(q -> kinds.merge(q.kind(), 1, Integer::sum));
    assertTrue(kinds.values().stream().mapToInt(n -> n).sum() >= QUESTIONS, kinds.toString());
    for (String kind :
        List.of("day of change", "first day", "last day", "middle", "source too old", "vacancy")) {
      assertTrue(kinds.getOrDefault(kind, 0) >= OF_EACH_KIND, kinds.toString());
    }
  }

  /** People without a public identifier stand in the table by name. */
  private boolean isAnswer(List<Term> found, Question question) {
    TreeSet<String> keys = new TreeSet<>();
    for (Term term : found) {
      KnownPerson person = (KnownPerson) catalogue.byKey(term.person()).orElseThrow();
      keys.add(
          question.holders().stream()
              .filter(h -> person.name().equals(h) || person.aliases().contains(h))
              .findFirst()
              .orElse(person.key()));
    }
    return keys.equals(new TreeSet<>(question.holders()));
  }

  private static List<Question> questions() throws IOException {
    try (InputStream in = OfficeOnADateTest.class.getResourceAsStream("office-on-a-date.tsv")) {
      List<Question> questions = new ArrayList<>();
      Table.of("office-on-a-date.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .each(
              row ->
                  questions.add(
                      new Question(
                          row.text(0),
                          Office.of(row.text(1)),
                          row.text(2),
                          LocalDate.parse(row.text(3)),
                          row.list(4),
                          row.text(5))));
      return questions;
    }
  }
}
