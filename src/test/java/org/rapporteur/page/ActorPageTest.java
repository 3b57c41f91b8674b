package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.testing.SampleStore;

/** What is drawn on the page of an actor says what the lists beside it say. */
class ActorPageTest {

  private static final Pages PAGES =
      new Pages(SampleStore.shared(), PageCatalogue.standard(), Links.Place.server());

  /** A person, a state, a body. */
  @ParameterizedTest
  @ValueSource(strings = {"Q7747", "Q159", "Q35525"})
  void thoseItMetAreAmongItsNeighbours(String key) {
    Element page = page(key, "");
    List<String> drawn = page.select(".neighbours a").eachAttr("href");
    assertEquals(drawn.size(), new HashSet<>(drawn).size());
    assertFalse(drawn.contains("../thing/" + key), "it is in the middle");
    List<String> met = new ArrayList<>();
    page.select("section[aria-labelledby=met] li > a:first-child")
        .forEach(a -> met.add(a.attr("href")));
    assertTrue(drawn.containsAll(met), met + " in " + drawn);
  }

  @Test
  void namesOfNeighboursHaveRowsOfTheirOwn() {
    for (String side : List.of("start", "end")) {
      List<Double> rows =
          page("Q30", "").select(".neighbours text[text-anchor=" + side + "]").stream()
              .map(t -> Double.parseDouble(t.attr("y")))
              .sorted()
              .toList();
      assertTrue(rows.size() > 2, rows.toString());
      for (int i = 1; i < rows.size(); i++) {
        assertTrue(rows.get(i) - rows.get(i - 1) > 20, rows.toString());
      }
    }
  }

  @Test
  void aYearIsThatYearAllOverThePage() {
    Element all = page("Q7747", "");
    Element year = page("Q7747", "?year=2021");
    assertEquals(
        List.of("2021", "2022", "2023"), all.select(".strip > text, .strip a + text").eachText());
    assertEquals(List.of("2021"), year.select(".strip text.chosen").eachText());
    for (Element time : year.select("section[aria-labelledby=events] time")) {
      assertTrue(time.text().startsWith("2021"), time.text());
    }
    List<String> met = year.select("section[aria-labelledby=met] li > a:first-child").eachText();
    assertEquals(List.of("Joe Biden", "Guy Parmelin"), met);
    assertNotEquals(
        all.select(".neighbours a").size(), year.select(".neighbours a").size(), "the network too");
  }

  @Test
  void placesOfTheListAreOnTheMap() {
    Element page = page("Q7747", "");
    List<String> onMap = page.select(".map.small a").eachAttr("aria-label");
    assertEquals(List.of("Tehran: Meeting 4, Visit 1", "Moscow: Meeting 1"), onMap.subList(0, 2));
    assertEquals(1, page.select(".map.small image[href=../assets/world.svg]").size());
    assertTrue(Assets.asset("world.svg").orElseThrow().text().contains("class=\"land\""));
  }

  private static Element page(String key, String query) {
    String path = "thing/" + key;
    return Jsoup.parse(
        PAGES.page(Address.parse(path, query.replaceFirst("^\\?", "")), Form.HTML).text());
  }
}
