package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.query.ThreeArticles;
import org.rapporteur.store.GraphStore;

/** An event that two articles report, once they are said to be of one. */
class EventPageTest {

  private static final String BASE = "https://w3id.org/rapporteur/id/";

  @TempDir static Path folder;
  private static GraphStore store;
  private static Pages pages;

  @BeforeAll
  static void link() {
    store = ThreeArticles.store(folder.resolve("store"));
    store.write(
        d ->
            d.add(
                Quad.create(
                    NodeFactory.createURI(BASE + "alignment"),
                    event("b2/meeting/1"),
                    Vocabulary.SAME_EVENT_AS,
                    event("a1/meeting/1"))));
    pages = new Pages(store, PageCatalogue.standard(), Links.Place.server());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Node event(String key) {
    return NodeFactory.createURI(BASE + "article/" + key);
  }

  @Test
  void itsHistoryIsThatOfAllReports() {
    for (String key : List.of("a1/meeting/1", "b2/meeting/1")) {
      Element page = page("thing/article/" + key);
      assertEquals(
          List.of("held", "denied"),
          page.select("section:has(#history) .status").eachText(),
          "from either of them");
      assertEquals(2, page.select("section:has(#words) .event").size());
    }
  }

  @Test
  void partiesStandOnTheSideTheyActFor() {
    Element parties = page("thing/article/a1/meeting/1").selectFirst("section:has(#parties) dl");
    assertEquals(List.of("Norland", "Suria"), parties.select("dt").eachText());
    assertEquals(List.of("Mara Quist host", "Ben Oduya visitor"), parties.select("dd").eachText());
  }

  @Test
  void itIsCitedWithItsArticleAndTheStateOfTheData() {
    String cite = page("thing/article/a1/meeting/1").selectFirst(".cite").text();
    for (String part :
        List.of("The Lund Post", "2031-05-04", BASE + "article/a1/meeting/1", "data ")) {
      assertTrue(cite.contains(part), cite);
    }
  }

  @Test
  void theVersionOfTheDataIsThatOfTheArticles() {
    try (GraphStore other = ThreeArticles.store(folder.resolve("other"))) {
      Pages others = new Pages(other, PageCatalogue.standard(), Links.Place.server());
      String version = others.ask(Inquiry::version);
      assertEquals(pages.ask(Inquiry::version), version, "wherever they are");
      other.retract(BASE + "article/b2");
      assertNotEquals(version, others.ask(Inquiry::version));
    }
  }

  private static Element page(String path) {
    Document document = pages.page(new Address(path, Map.of()), Form.HTML);
    assertEquals(200, document.status(), document.text());
    return Jsoup.parse(document.text());
  }
}
