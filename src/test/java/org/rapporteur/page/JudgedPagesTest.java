package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.judge.Judgements;
import org.rapporteur.judge.Verdict;
import org.rapporteur.query.ThreeArticles;
import org.rapporteur.store.GraphStore;

/** Pages over data in which people judged two actors to be one. */
class JudgedPagesTest {

  private static final String BASE = "https://w3id.org/rapporteur/id/";

  @TempDir static Path folder;
  private static GraphStore store;
  private static Pages pages;

  @BeforeAll
  static void judge() {
    store = ThreeArticles.store(folder.resolve("store"));
    pages = new Pages(store, PageCatalogue.standard(), Links.Place.server());
    assertEquals(3, page("thing/Q900004").select("section:has(#events) .event").size(), "Tamm");
    store.write(
        d -> Judgements.judge(d, node("Q900001"), Verdict.SAME, node("Q900004"), "the same"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Node node(String key) {
    return NodeFactory.createURI(BASE + key);
  }

  @Test
  void theyHaveOnePageAtEitherOfTheirAddresses() {
    String one = page("thing/Q900001").selectFirst("main").text();
    assertEquals(one, page("thing/Q900004").selectFirst("main").text());
    assertTrue(one.contains("Ilse Tamm") && one.contains("Mara Quist"), one);
  }

  @Test
  void whatTheySayIsFoundByEitherNameAndByItsWords() {
    List<String> said = page("statements?speaker=Mara%20Quist").select("blockquote").eachText();
    assertTrue(said.contains("\"We will talk again,\""), said.toString());
    assertEquals(said, page("statements?speaker=Ilse%20Tamm").select("blockquote").eachText());
    assertEquals(
        List.of("\"We will talk again,\""),
        page("statements?words=talk%20again&speaker=Q900004").select("blockquote").eachText());
  }

  private static Element page(String written) {
    String[] parts = (written + "?").split("\\?", -1);
    Document document = pages.page(Address.parse(parts[0], parts[1]), Form.HTML);
    assertEquals(200, document.status(), document.text());
    return Jsoup.parse(document.text());
  }
}
