package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "thing/Q30",
    "thing/article/3f2a/meeting/1",
    "statements?speaker=Recep%20Tayyip%20Erdo%C4%9Fan&words=%22a%20%26%20b%22",
    "thing?iri=https%3A%2F%2Fkg.example%2F%3Fa%3Db%23c",
    "thing/organization/a%2Bb"
  })
  void whatIsWrittenIsReadAgain(String written) {
    int query = written.indexOf('?');
    Address address =
        query < 0
            ? Address.parse("/" + written, "")
            : Address.parse("/" + written.substring(0, query), written.substring(query + 1));
    assertEquals(written, address.toString());
  }

  @Test
  void whatIsEmptyIsLeftOutAndTheRestIsSorted() {
    assertEquals(
        "pair?one=Q1&other=Q2",
        new Address("pair", Map.of("other", "Q2", "one", "Q1 ", "year", " ")).toString());
  }

  @Test
  void whatIsNotWellEncodedIsSaidSo() {
    assertEquals(400, assertThrows(PageException.class, () -> Address.parse("/%", "")).status());
  }

  @ParameterizedTest
  @CsvSource({
    "thing/Q30.ttl, thing/Q30, TTL",
    "statements.csv, statements, CSV",
    "thing/place/st.-petersburg, thing/place/st.-petersburg, ",
    "thing/Q30, thing/Q30, "
  })
  void aSuffixIsAForm(String path, String page, Form form) {
    Form.Asked asked = Form.Asked.of(Address.of(path));
    assertEquals(Address.of(page), asked.address());
    assertEquals(Optional.ofNullable(form), asked.form());
  }

  @Test
  void aLinkIsRelativeToThePage() {
    Things things = new Things("https://kg.example/id/");
    Links deep =
        new Links(Address.of("thing/article/3f2a/meeting/1"), Links.Place.server(), things);
    assertEquals("../../../../statements", deep.page("statements"));
    assertEquals("../../../../thing/Q30", deep.thing("https://kg.example/id/Q30"));
    assertEquals(
        "../../../../thing/article/3f2a#char=0,5",
        deep.thing("https://kg.example/id/article/3f2a#char=0,5"));
    assertEquals(
        "../../../../thing?iri=http%3A%2F%2Fwww.wikidata.org%2Fentity%2FQ30",
        deep.thing("http://www.wikidata.org/entity/Q30"));
    Links home = new Links(Address.of(""), Links.Place.server(), things);
    assertEquals("./", home.page(""));
    assertEquals("assets/page.css", home.asset("page.css"));
  }
}
