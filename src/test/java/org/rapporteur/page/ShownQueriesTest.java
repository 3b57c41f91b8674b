package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.testing.SampleStore;

/**
 * Much is looked up in memory. The query that a page shows as its own must answer what is on it.
 */
class ShownQueriesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pages PAGES =
      new Pages(SampleStore.shared(), PageCatalogue.standard(), Links.Place.server());

  @ParameterizedTest
  @CsvSource({
    "statements?speaker=Q7747, statements",
    "statements?addressee=Q7747, statements",
    "statements?about=Q159, statements",
    "statements?state=Q30, statements",
    "statements?mode=Direct, statements",
    "statements?words=ambassadors, statements",
    "statements?speaker=Q6279&mode=Indirect&words=Russia, statements",
    "thing/Q7747, events",
    "thing/Q3616, events",
    "thing/Q159, events"
  })
  void claimsAreThoseOfTheQuery(String written, String table) throws Exception {
    JsonNode page = page(written);
    String one = table.substring(0, table.length() - 1);
    TreeSet<String> shown = new TreeSet<>();
    page.at("/tables/" + table).forEach(r -> shown.add(r.get(one).asText()));
    TreeSet<String> asked = new TreeSet<>();
    for (Row row :
        rows(query(page, table.equals("events") ? "Which events" : "Which statements are"))) {
      asked.add(row.text(one));
    }
    assertFalse(shown.isEmpty());
    assertEquals(asked, shown);
  }

  @ParameterizedTest
  @CsvSource({"Q30, Q159", "Q7747, Q6279", "Q159, Q794", "Q17, Q212"})
  void whatTwoHaveToDoWithEachOther(String one, String other) throws Exception {
    JsonNode page = page("pair?one=" + one + "&other=" + other);
    TreeSet<String> shown = new TreeSet<>();
    page.at("/tables/events").forEach(r -> shown.add(r.get("event").asText()));
    TreeSet<String> asked = new TreeSet<>();
    rows(query(page, "What did these two")).forEach(r -> asked.add(r.text("claim")));
    assertFalse(shown.isEmpty());
    assertEquals(asked, shown);
  }

  @ParameterizedTest
  @CsvSource({"Q7747", "Q159", "Q30"})
  void whoWasThereHowOften(String key) throws Exception {
    JsonNode page = page("thing/" + key);
    TreeMap<String, Integer> shown = new TreeMap<>();
    page.at("/tables/metWith")
        .forEach(r -> shown.put(r.at("/with/iri").asText(), r.get("times").asInt()));
    TreeMap<String, Integer> asked = new TreeMap<>();
    rows(query(page, "Who was there")).forEach(r -> asked.put(r.text("other"), r.number("times")));
    assertFalse(shown.isEmpty());
    assertEquals(asked, shown);
  }

  @Test
  void howOftenStatesMet() throws Exception {
    JsonNode page = page("matrix");
    TreeMap<String, Integer> shown = new TreeMap<>();
    page.at("/tables/meetings")
        .forEach(
            r ->
                shown.put(
                    r.at("/state/iri").asText() + " " + r.at("/other/iri").asText(),
                    r.get("meetings").asInt()));
    TreeMap<String, Integer> asked = new TreeMap<>();
    rows(query(page, "How often"))
        .forEach(r -> asked.put(r.text("state") + " " + r.text("other"), r.number("meetings")));
    assertFalse(shown.isEmpty());
    assertEquals(asked, shown);
  }

  private static JsonNode page(String written) throws Exception {
    String[] parts = (written + "?").split("\\?", -1);
    Document document = PAGES.page(Address.parse(parts[0], parts[1]), Form.JSON);
    assertEquals(200, document.status(), document.text());
    return JSON.readTree(document.text());
  }

  private static String query(JsonNode page, String question) {
    for (JsonNode query : page.get("queries")) {
      if (query.get("question").asText().startsWith(question)) {
        return query.get("sparql").asText();
      }
    }
    throw new AssertionError(question + " is not among " + page.get("queries"));
  }

  private static java.util.List<Row> rows(String sparql) {
    Query query = QueryFactory.create(sparql, Syntax.syntaxARQ);
    return PAGES.ask(
        inquiry -> {
          java.util.List<Row> rows = new java.util.ArrayList<>();
          try (QueryExec exec = QueryExec.dataset(inquiry.data()).query(query).build()) {
            exec.select().forEachRemaining(b -> rows.add(new Row(b.detach())));
          }
          return rows;
        });
  }
}
