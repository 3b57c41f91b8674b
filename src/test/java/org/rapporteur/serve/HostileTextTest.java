package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.map.ArticleGraph;
import org.rapporteur.map.Vocabulary;
import org.rapporteur.query.ThreeArticles;
import org.rapporteur.store.GraphStore;
import org.rapporteur.store.Tdb2Store;

/** Articles whose texts, names and addresses would run as scripts, if any page let them. */
class HostileTextTest {

  private static final String SCRIPT =
      "</title></textarea></script><script>window.hacked=1</script>";
  private static final String ATTRIBUTE = "\"'><img src=x onerror=window.hacked=1>";

  @TempDir static Path folder;
  private static GraphStore store;
  private static GraphServer server;

  @BeforeAll
  static void start() {
    store = Tdb2Store.openOrCreate(folder.resolve("store"));
    for (ArticleGraph article : ThreeArticles.graphs()) {
      Graph hostile = GraphFactory.createDefaultGraph();
      article.graph().find().forEachRemaining(t -> hostile.add(hostile(t)));
      store.load(new ArticleGraph(article.iri(), hostile));
    }
    server = GraphServer.start(store, new Access("localhost", 0, false, Duration.ofSeconds(20)));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  /** Texts get scripts at their ends, so that offsets stay. */
  private static Triple hostile(Triple triple) {
    Map<Node, String> suffixes =
        Map.of(
            Vocabulary.HEADLINE, SCRIPT,
            Vocabulary.ARTICLE_BODY, SCRIPT + ATTRIBUTE,
            Vocabulary.PREF_LABEL, ATTRIBUTE,
            Vocabulary.ALT_LABEL, SCRIPT,
            Vocabulary.CONTENT, SCRIPT,
            Vocabulary.EXACT, ATTRIBUTE,
            Vocabulary.PUBLISHER, ATTRIBUTE,
            Vocabulary.TITLE, SCRIPT,
            Vocabulary.RULE, ATTRIBUTE,
            Vocabulary.CUE, SCRIPT);
    Node property = triple.getPredicate();
    if (property.equals(Vocabulary.URL)) {
      return Triple.create(
          triple.getSubject(), property, NodeFactory.createLiteralString("javascript:hacked=1"));
    }
    return suffixes.containsKey(property)
        ? Triple.create(
            triple.getSubject(),
            property,
            NodeFactory.createLiteralString(
                triple.getObject().getLiteralLexicalForm() + suffixes.get(property)))
        : triple;
  }

  private static List<String> pages() {
    String words = URLEncoder.encode(SCRIPT + ATTRIBUTE, StandardCharsets.UTF_8);
    return List.of(
        "",
        "statements",
        "statements?words=" + words + "&since=" + words + "&mode=" + words,
        "statements?speaker=" + words,
        "search?q=" + words,
        "search?q=quist",
        "suggest?q=quist",
        "thing/Q900001",
        "thing/Q900010",
        "thing/geonames/111",
        "thing/article/a1",
        "thing/article/a1/meeting/1",
        "thing/article/a1/statement/1",
        "thing/article/a1/role/1",
        "thing/" + words.replace("+", "%20"),
        "thing?iri=" + words,
        "pair?one=Q900010&other=Q900011&kind=" + words,
        "matrix?from=" + words,
        "questions/who-met-whom?ask=1",
        "questions/who-met-whom?actor=" + words,
        "questions/search?words=" + words,
        words.replace("+", "%20"));
  }

  @TestFactory
  Stream<DynamicTest> noTextBecomesMarkup() {
    return pages().stream().map(p -> DynamicTest.dynamicTest("/" + p, () -> check(p)));
  }

  private static void check(String path) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                BodyHandlers.ofString());
    assertTrue(answer.statusCode() < 500, Jsoup.parse(answer.body()).text());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    for (Element element : Jsoup.parse(answer.body()).getAllElements()) {
      assertFalse(element.tagName().equals("img"), element.toString());
      if (element.tagName().equals("script")) {
        assertTrue(element.attr("src").matches("(\\.\\./)*assets/[\\w.-]+"), element.toString());
        assertEquals("", element.data());
      }
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), element.toString());
        assertFalse(attribute.getValue().startsWith("javascript:"), element.toString());
        assertFalse(attribute.getKey().equals("style"), element.toString());
      }
    }
  }

  @Test
  void nothingRunsInABrowser() throws Exception {
    assumeTrue(Browser.program().isPresent(), "no Chromium on this machine");
    try (Browser browser =
        Browser.open(Browser.program().get(), Files.createTempDirectory("browser"))) {
      for (String path : pages()) {
        browser.open(server.address() + path);
        assertFalse(browser.evaluate("'hacked' in window").asBoolean(), path);
      }
      browser.open(server.address().toString());
      browser.evaluate("document.getElementById('find').focus()");
      browser.press("quist");
      assertTrue(browser.waitFor("document.querySelectorAll('[role=option]').length > 0"));
      assertFalse(browser.evaluate("'hacked' in window").asBoolean(), "suggestions");
    }
  }
}
