package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.QuestionCatalogue;
import org.rapporteur.testing.SampleStore;

/** Each question on its page, as it opens, over the sample articles. */
class QuestionsPageTest {

  /** They ask of other people's data, of links between reports, or of what no sample tells. */
  private static final Set<String> WITHOUT_ROWS =
      Set.of(
          "ages-when-they-met",
          "coordinates-from-others",
          "life-of-an-event",
          "meetings-of-fellow-members",
          "meetings-with-sanctioned",
          "names-in-other-languages",
          "relayed-quotes",
          "reports-that-differ",
          "status-disagreements");

  private static Pages pages;

  @BeforeAll
  static void open() {
    pages = new Pages(SampleStore.shared(), PageCatalogue.standard(), Links.Place.server());
  }

  @Test
  void everyQuestionIsAnsweredAsItsPageOpens() {
    Set<String> empty = new TreeSet<>();
    QuestionCatalogue.bundled()
        .all()
        .forEach(
            q -> {
              Element main = main("questions/" + q.name());
              assertTrue(main.select("[role=alert]").isEmpty(), q.name() + ": " + main.text());
              if (main.select("table.answer tbody tr").isEmpty()) {
                assertTrue(main.text().contains("No article says so."), main.text());
                empty.add(q.name());
              }
            });
    assertEquals(new TreeSet<>(WITHOUT_ROWS), empty);
  }

  @Test
  void whatItMustBeGivenIsFilledIn() {
    Element main = main("questions/said-to-or-about");
    assertEquals("Joe Biden", main.select("input[name=speaker]").val());
    assertEquals("Vladimir Putin", main.select("input[name=other]").val());
    assertTrue(main("questions/ages-when-they-met").text().contains("rapporteur merge"));
    Element empty = main("questions/said-to-or-about?ask=1");
    assertFalse(empty.select("[role=alert]").isEmpty(), "an empty form says what it needs");
  }

  @Test
  void theSparqlPageAsksForTheParametersOfItsQuery() {
    Element taken = main("sparql?question=said-to-or-about");
    assertEquals("Joe Biden", taken.select("form.sparql input[name=speaker]").val());
    String query =
        "%23+parameter+who:+actor,+required;+who;+example:+X%0ASELECT+*+%7B?who+a+?type%7D";
    Element asked = main("sparql?query=" + query + "&who=Vladimir%20Putin");
    assertEquals("Vladimir Putin", asked.select("form.sparql input[name=who]").val());
    assertEquals(
        Set.of("Vladimir Putin"), Set.copyOf(asked.select("tbody td:first-child").eachText()));
    assertTrue(main("sparql?query=" + query).text().contains("needs to know who"));
    assertTrue(
        main("sparql?query=" + query + "&who=Nobody").text().contains("the store knows no who"));
  }

  private static Element main(String written) {
    String[] parts = (written + "?").split("\\?", 2);
    String parameters = parts[1].replaceFirst("\\?$", "");
    Document document = pages.page(Address.parse(parts[0], parameters), Form.HTML);
    assertEquals(200, document.status(), document.text());
    return Jsoup.parse(document.text()).selectFirst("main");
  }
}
