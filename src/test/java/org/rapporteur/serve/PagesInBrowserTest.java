package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.testing.SampleStore;

/**
 * The pages over the sample articles, as a person sees them and moves about in them. The pictures
 * are left in {@code target/pages}, wide and narrow, light and dark.
 */
class PagesInBrowserTest {

  private static final Path PICTURES = Path.of("target", "pages");

  private static GraphServer server;
  private static Browser browser;

  @BeforeAll
  static void open() throws Exception {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "no Chromium on this machine; apt-get install chromium");
    Files.createDirectories(PICTURES);
    server =
        GraphServer.start(
            SampleStore.shared(), new Access("localhost", 0, false, Duration.ofSeconds(20)));
    browser = Browser.open(program.get(), Files.createTempDirectory("browser"));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  /** One of each kind, by the name of its picture. */
  static Map<String, String> pages() {
    return new TreeMap<>(
        Map.ofEntries(
            Map.entry("home", ""),
            Map.entry("search", "search?q=ambassadors"),
            Map.entry("statements", "statements?speaker=Vladimir%20Putin"),
            Map.entry("person", "thing/Q7747"),
            Map.entry("state", "thing/Q159"),
            Map.entry("place", "thing/Q3616"),
            Map.entry("article", article()),
            Map.entry("meeting", article() + "/meeting/1"),
            Map.entry("statement", article() + "/statement/1"),
            Map.entry("role", article() + "/role/1"),
            Map.entry("pair", "pair?one=Q30&other=Q159"),
            Map.entry("matrix", "matrix"),
            Map.entry("questions", "questions"),
            Map.entry("answer", "questions/who-met-whom?actor=Vladimir%20Putin"),
            Map.entry("ontology", "ontology")));
  }

  /** Of the summit in Geneva. */
  private static String article() {
    return "thing/" + Samples.GENEVA;
  }

  @TestFactory
  Stream<DynamicTest> everyPageOpensWithoutErrorsAndAsksNobodyElse() {
    return pages().entrySet().stream()
        .map(p -> DynamicTest.dynamicTest(p.getKey(), () -> opens(p.getKey(), p.getValue())));
  }

  private static void opens(String name, String path) throws Exception {
    for (String scheme : List.of("light", "dark")) {
      browser.prefer(scheme);
      for (int width : new int[] {1280, 390}) {
        browser.resize(width, 900);
        browser.open(server.address() + path);
        assertEquals(List.of(), browser.troubles());
        for (String request : browser.requests()) {
          assertTrue(request.startsWith(server.address().toString()), request);
        }
        assertTrue(
            browser.evaluate("document.documentElement.scrollWidth <= innerWidth").asBoolean(),
            name + " is wider than a screen of " + width);
        assertFalse(browser.evaluate("document.querySelector('h1').innerText").asText().isBlank());
        browser.screenshot(PICTURES.resolve(name + "-" + scheme + "-" + width + ".png"));
      }
    }
    browser.resize(1280, 900);
    browser.prefer("light");
  }

  @Test
  void theSearchBoxSuggestsAndLeadsThere() throws Exception {
    browser.open(server.address().toString());
    browser.evaluate("document.getElementById('find').focus()");
    browser.press("erdog");
    assertTrue(browser.waitFor("document.querySelectorAll('[role=option]').length > 0"));
    browser.press("ArrowDown");
    browser.press("Enter");
    assertTrue(browser.waitFor("document.querySelector('h1').innerText.includes('Erdo')"));
    assertTrue(browser.evaluate("location.pathname").asText().startsWith("/thing/"));
    assertEquals(List.of(), browser.troubles());
  }

  @Test
  void searchFindsStatementsAndArticlesByTheirWords() throws Exception {
    browser.open(server.address().toString());
    browser.evaluate("document.getElementById('find').focus()");
    browser.press("ambassadors");
    browser.press("Enter");
    assertTrue(browser.waitFor("location.search === '?q=ambassadors'"));
    assertTrue(browser.waitFor("document.querySelectorAll('.statement').length > 0"));
    assertTrue(browser.text().contains("Biden and Putin agree to return ambassadors"));
  }

  @Test
  void wordsAndFactsLightEachOtherUp() throws Exception {
    browser.open(server.address() + article());
    browser.point("#meeting-1 .meta, #meeting-1");
    assertTrue(
        browser.waitFor("document.querySelectorAll('.text .lit[data-claim=meeting-1]').length > 0"),
        "pointing at a fact marks its words");
    browser.point(".text mark[data-claim=statement-1]");
    assertTrue(
        browser.waitFor("document.getElementById('statement-1').classList.contains('lit')"),
        "pointing at words marks their fact");
    browser.evaluate("document.getElementById('role-1').focus()");
    assertTrue(
        browser.waitFor("document.querySelectorAll('.text .lit[data-claim=role-1]').length > 0"),
        "so does the keyboard");
    browser.evaluate(
        "document.querySelector('.text mark[data-claim=meeting-1]').focus({focusVisible: true})");
    assertTrue(browser.waitFor("document.getElementById('meeting-1').classList.contains('lit')"));
    browser.screenshot(PICTURES.resolve("article-lit.png"));
  }

  @Test
  void filtersChangeTheAddressAndTheAddressRestoresThem() throws Exception {
    browser.open(server.address() + "statements");
    int all = browser.evaluate("document.querySelectorAll('.statement').length").asInt();
    browser.evaluate("document.getElementById('speaker').focus()");
    browser.press("Joe Biden");
    browser.evaluate("document.getElementById('mode').value = 'Direct'");
    browser.press("Escape");
    browser.press("Enter");
    assertTrue(browser.waitFor("location.search === '?speaker=Joe+Biden&mode=Direct'"));
    assertTrue(browser.waitFor("document.readyState === 'complete'"));
    int some = browser.evaluate("document.querySelectorAll('.statement').length").asInt();
    assertTrue(0 < some && some < all, some + " of " + all);
    browser.open(browser.evaluate("location.href").asText());
    assertEquals(
        "Joe Biden", browser.evaluate("document.getElementById('speaker').value").asText());
    assertEquals("Direct", browser.evaluate("document.getElementById('mode').value").asText());
    assertEquals(some, browser.evaluate("document.querySelectorAll('.statement').length").asInt());
  }

  @Test
  void theMatrixOpensThePair() throws Exception {
    browser.open(server.address() + "matrix");
    browser.evaluate("document.querySelector('.matrix td a').click()");
    assertTrue(browser.waitFor("location.pathname === '/pair'"));
    assertTrue(browser.waitFor("document.querySelectorAll('.strip rect').length > 0"));
    browser.evaluate(
        "document.querySelector('.strip a').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    assertTrue(browser.waitFor("new URLSearchParams(location.search).has('year')"));
  }

  @Test
  void oldAddressesOfFusekisPagesLeadThere() throws Exception {
    browser.open(server.address().toString());
    browser.visit(server.address() + "?old=1#/dataset/rapporteur/query");
    assertTrue(browser.waitFor("location.pathname === '/fuseki/'"));
  }
}
