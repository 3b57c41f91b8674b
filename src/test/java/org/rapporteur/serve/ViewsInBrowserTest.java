package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.judge.Judgements;
import org.rapporteur.page.Site;
import org.rapporteur.query.ThreeArticles;
import org.rapporteur.store.GraphStore;
import org.rapporteur.testing.SampleStore;

/**
 * Network, timeline, map, SPARQL and review over the sample articles, as a person moves about in
 * them; and every page as axe-core finds it. The pictures are left in {@code target/pages}.
 */
class ViewsInBrowserTest {

  private static final Path PICTURES = Path.of("target", "pages");
  private static final String VISITS =
      "SELECT ?visitor ?place ?date { ?visit a dip:Visit ; dip:visitor ?visitor ; dip:destination"
          + " ?place . OPTIONAL { ?visit dip:date|dip:startDate ?date } }";

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path folder;

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

  private static String sparql(String manner) {
    return "sparql?as=" + manner + "&query=" + URLEncoder.encode(VISITS, StandardCharsets.UTF_8);
  }

  /** One of each kind, by the name of its picture. */
  private static Map<String, String> views() {
    Map<String, String> views = new LinkedHashMap<>();
    views.put("network", "network");
    views.put("network-around", "network?around=Q7747");
    views.put("timeline", "timeline");
    views.put("map", "map");
    views.put("map-world", "map?world=yes&plans=yes");
    views.put("sparql", sparql("table"));
    views.put("sparql-question", "sparql?question=said-to-or-about");
    views.put("sparql-graph", sparql("graph"));
    views.put("sparql-map", sparql("map"));
    views.put("sparql-timeline", sparql("timeline"));
    views.put("review", "review");
    views.put("review-links", "review?of=links");
    return views;
  }

  @TestFactory
  Stream<DynamicTest> everyViewOpensWithoutErrorsAndAsksNobodyElse() {
    return views().entrySet().stream()
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
        browser.screenshot(PICTURES.resolve(name + "-" + scheme + "-" + width + ".png"));
      }
    }
    browser.resize(1280, 900);
    browser.prefer("light");
  }

  /** Also the pages that {@link PagesInBrowserTest} opens. */
  @TestFactory
  Stream<DynamicTest> axeFindsNoSeriousFault() throws Exception {
    String axe =
        new String(
            ViewsInBrowserTest.class.getResourceAsStream("axe/axe.min.js").readAllBytes(),
            StandardCharsets.UTF_8);
    Map<String, String> all = new LinkedHashMap<>(PagesInBrowserTest.pages());
    all.putAll(views());
    return all.entrySet().stream()
        .map(p -> DynamicTest.dynamicTest(p.getKey(), () -> isAccessible(axe, p.getValue())));
  }

  private static void isAccessible(String axe, String path) throws Exception {
    for (String scheme : List.of("light", "dark")) {
      browser.prefer(scheme);
      browser.open(server.address() + path);
      browser.evaluate(axe + "; true");
      browser.evaluate(
          "window.faults = null; axe.run(document, {resultTypes: ['violations']}).then(r => {"
              + " window.faults = r.violations.filter(v => ['serious', 'critical']"
              + ".includes(v.impact)).map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html"
              + ".slice(0, 200) + ' ' + n.failureSummary).join(' | ')); window.passes ="
              + " r.passes.length; }); true");
      assertTrue(browser.waitFor("window.faults !== null"), "axe does not answer");
      assertTrue(browser.evaluate("window.passes").asInt() > 10, "axe looks at the page");
      assertEquals("[]", browser.evaluate("JSON.stringify(faults)").asText(), path + " " + scheme);
    }
    browser.prefer("light");
  }

  @Test
  void theGraphIsDrawnAndExpands() throws Exception {
    browser.open(server.address() + "network?around=Q7747");
    int actors = count("#network-actors li");
    assertTrue(browser.waitFor("document.querySelectorAll('#network .node').length == " + actors));
    assertTrue(actors > 3 && count("#network line") >= actors - 1);
    String where = browser.evaluate(places()).toString();
    browser.open(server.address() + "network?around=Q7747");
    assertTrue(browser.waitFor("!!document.getElementById('network').dataset.drawn"));
    assertEquals(where, browser.evaluate(places()).toString(), "drawn the same way always");
    browser.evaluate(
        "[...document.querySelectorAll('#network .node')].find(n => n.textContent.startsWith('Joe"
            + " Biden')).dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    assertTrue(browser.waitFor("!!document.querySelector('#network .card h3')"));
    assertTrue(browser.text().contains("Joe Biden"));
    browser.evaluate("document.querySelector('#network .card button').click()");
    assertTrue(
        browser.waitFor("document.querySelectorAll('#network .node').length > " + actors),
        "the neighbours of a neighbour come in");
    assertEquals(List.of(), browser.troubles());
  }

  @Test
  void theStrongestTiesAreDrawnAndTheAddressKeepsHowMany() throws Exception {
    browser.open(server.address() + "network?each=1");
    assertTrue(browser.waitFor("!!document.getElementById('network').dataset.lines"));
    int few = count("#network line");
    assertTrue(few > 10 && few <= count("#network .node"), few + " lines");
    browser.evaluate(
        "(() => { const s = document.querySelector('[name=each]'); s.value = s.max;"
            + " s.dispatchEvent(new Event('input', {bubbles: true})); })()");
    assertTrue(browser.waitFor("document.querySelectorAll('#network line').length > " + few));
    int all = count("#network line");
    assertTrue(
        browser.waitFor("new URLSearchParams(location.search).get('each') > 1"),
        "the address has it");
    browser.open(browser.evaluate("location.href").asText());
    assertTrue(browser.waitFor("document.querySelectorAll('#network line').length == " + all));
    browser.evaluate(
        "(() => { const f = document.querySelector('#network input[type=search]'); f.value ="
            + " 'vladimir putin'; f.dispatchEvent(new Event('input', {bubbles: true})); })()");
    assertTrue(
        browser.waitFor("document.querySelector('#network .card h3').innerText.includes('Putin')"));
    browser.open(server.address() + "network?as=states");
    assertTrue(browser.waitFor("!!document.getElementById('network').dataset.lines"));
    assertEquals(0, count("#network-actors li:not([data-type=State])"));
    assertTrue(count("#network .node") > 10);
    assertEquals(List.of(), browser.troubles());
  }

  @Test
  void namesInTheNetworkAreNotWrittenOverEachOther() throws Exception {
    for (int width : new int[] {1280, 390}) {
      browser.resize(width, 900);
      browser.open(server.address() + "network");
      assertTrue(browser.waitFor("document.querySelectorAll('#network text').length > 10"));
      assertEquals(
          "[]",
          browser
              .evaluate(
                  "(() => { const all = [...document.querySelectorAll('#network text')].map(t =>"
                      + " [t.textContent, t.getBoundingClientRect()]), bad = []; for (const [a, p]"
                      + " of all) for (const [b, q] of all) if (a < b && p.left < q.right - 6 &&"
                      + " q.left < p.right - 6 && p.top < q.bottom - 6 && q.top < p.bottom - 6)"
                      + " bad.push(a + ' on ' + b); return JSON.stringify(bad); })()")
              .asText(),
          "at " + width);
    }
    browser.resize(1280, 900);
  }

  private static String places() {
    return "[...document.querySelectorAll('#network .node')].map(n => n.getAttribute('transform'))";
  }

  @Test
  void theMapIsDrawnWithAndWithoutScripts() throws Exception {
    browser.open(server.address() + "map");
    int rows = count("#places ~ .scroll tbody tr, section[aria-labelledby=places] tbody tr");
    assertTrue(rows > 5);
    assertEquals(rows, count("#map .zoom circle"));
    JsonNode size =
        browser.evaluate(
            "(() => { const b = document.querySelector('#map .land').getBoundingClientRect();"
                + " return [b.width, b.height]; })()");
    assertTrue(size.get(0).asDouble() > 500 && size.get(1).asDouble() > 200, size.toString());
    double radius =
        browser.evaluate("+document.querySelector('#map circle').getAttribute('r')").asDouble();
    browser.evaluate("document.querySelector('#map .tools button').click()");
    assertTrue(
        browser.evaluate("+document.querySelector('#map circle').getAttribute('r')").asDouble()
            < radius,
        "closer, a place keeps its size on the screen");
  }

  @Test
  void oneFilterGoesFromViewToViewAndTheAddressRestoresIt() throws Exception {
    browser.open(server.address() + "timeline");
    int all = total();
    browser.evaluate("document.getElementById('state').focus()");
    browser.press("Russia");
    browser.evaluate("document.getElementById('from').value = '2021'");
    browser.evaluate("document.querySelector('[name=meeting]').checked = true");
    browser.press("Escape");
    browser.evaluate("document.querySelector('form.filters').requestSubmit()");
    assertTrue(browser.waitFor("location.search.includes('state=Russia')"));
    assertTrue(browser.waitFor("document.readyState === 'complete'"));
    int some = total();
    assertTrue(0 < some && some < all, some + " of " + all);
    browser.open(browser.evaluate("location.href").asText());
    assertEquals("Russia", browser.evaluate("document.getElementById('state').value").asText());
    assertEquals("2021", browser.evaluate("document.getElementById('from').value").asText());
    assertTrue(browser.evaluate("document.querySelector('[name=meeting]').checked").asBoolean());
    assertEquals(some, total());
    browser.open(
        browser
            .evaluate(
                "[...document.querySelectorAll('.views a')].find(a => a.textContent == 'Map').href")
            .asText());
    assertTrue(browser.evaluate("location.pathname == '/map'").asBoolean());
    assertEquals("Russia", browser.evaluate("document.getElementById('state').value").asText());
    browser.open(server.address() + "timeline?asof=2021");
    int known = total();
    assertTrue(0 < known && known < all, "what was known by then: " + known);
    browser.open(server.address() + "timeline?plans=yes");
    assertTrue(total() > all, "plans and denials come in");
  }

  private static int total() throws Exception {
    return browser.evaluate("parseInt(document.querySelector('.leaves').innerText)").asInt();
  }

  @Test
  void whatIsExportedOpens() throws Exception {
    browser.open(server.address() + "network");
    browser.evaluate(
        "window.got = null; Promise.all(['network.graphml', 'network.csv', 'map.json',"
            + " 'timeline.csv'].map(a => fetch(a).then(r => r.text()))).then(t => window.got = t);"
            + " true");
    assertTrue(browser.waitFor("window.got !== null"));
    assertTrue(
        browser
                .evaluate(
                    "new DOMParser().parseFromString(got[0], 'application/xml')"
                        + ".querySelectorAll('edge').length")
                .asInt()
            > 50);
    assertTrue(browser.evaluate("got[1].trim().split('\\n').length").asInt() > 50);
    assertTrue(browser.evaluate("JSON.parse(got[2]).tables.places.length").asInt() > 5);
    assertTrue(browser.evaluate("got[3].trim().split('\\n').length").asInt() > 100);
  }

  @Test
  void aQueryIsWrittenCompletedAndAsked() throws Exception {
    browser.open(server.address() + "sparql");
    assertTrue(browser.waitFor("!!document.querySelector('.CodeMirror')"));
    browser.evaluate(
        "(() => { const e = document.querySelector('.CodeMirror').CodeMirror; e.setValue('SELECT *"
            + " { ?m a dip:Mee'); e.setCursor(0, 99); e.focus();"
            + " e.options.extraKeys['Ctrl-Space'](e); })()");
    assertTrue(browser.waitFor("!!document.querySelector('.CodeMirror-hint')"));
    assertTrue(
        browser
            .evaluate("document.querySelector('.CodeMirror-hints').innerText")
            .asText()
            .contains("dip:Meeting"));
    browser.press("Enter");
    browser.press(" ; dip:status dip:Held }");
    browser.evaluate(
        "document.querySelector('.CodeMirror').CodeMirror.options.extraKeys['Ctrl-Enter']()");
    assertTrue(browser.waitFor("document.querySelectorAll('.scroll tbody tr').length > 10"));
    browser.open(server.address() + "sparql?query=SELECT+nonsense");
    assertTrue(browser.text().contains("is not SPARQL"), browser.text());
    browser.open(server.address() + "sparql?query=ASK%7BSERVICE%20%3Chttp://x.example%3E%7B%7D%7D");
    assertTrue(browser.text().contains("asks another server"), browser.text());
  }

  @Test
  void aQuestionIsTakenWithItsParametersAndDrawn() throws Exception {
    browser.open(server.address() + "sparql");
    browser.evaluate(
        "(() => { const q = document.getElementById('question'); q.value = 'who-met-whom';"
            + " q.dispatchEvent(new Event('change')); })()");
    assertTrue(browser.waitFor("!!document.getElementById('query-actor')"));
    assertTrue(browser.waitFor("!!document.querySelector('.CodeMirror')"));
    assertEquals("", browser.evaluate("document.getElementById('query-actor').value").asText());
    browser.evaluate("document.getElementById('query-actor').value = 'Vladimir Putin'");
    browser.evaluate(
        "document.querySelector('.CodeMirror').CodeMirror.options.extraKeys['Ctrl-Enter']()");
    assertTrue(browser.waitFor("document.querySelectorAll('.scroll tbody tr').length > 2"));
    assertTrue(
        browser
            .evaluate(
                "[...document.querySelectorAll('.scroll tbody tr')].every("
                    + "r => r.innerText.includes('Vladimir Putin'))")
            .asBoolean());
    String answered = browser.evaluate("location.href").asText();
    browser.open(answered.replace("as=table", "as=graph"));
    assertTrue(browser.waitFor("document.querySelectorAll('#network .node').length > 2"));
    assertTrue(browser.text().contains("Vladimir Putin"));
    browser.screenshot(PICTURES.resolve("sparql-question-graph.png"));
    browser.open(answered.replace("as=table", "as=map"));
    assertTrue(browser.waitFor("document.querySelectorAll('#map circle').length > 0"));
    assertEquals(List.of(), browser.troubles());
  }

  @Test
  void aKeyJudgesWhereChangesAreAllowed() throws Exception {
    try (GraphStore store = ThreeArticles.store(folder.resolve("judged"));
        GraphServer open =
            GraphServer.start(store, new Access("localhost", 0, true, Duration.ofSeconds(20)))) {
      store.write(
          d -> {
            for (String name : List.of("person/mara-quist-a", "person/mara-quist-b")) {
              var node =
                  org.apache.jena.graph.NodeFactory.createURI(
                      "https://w3id.org/rapporteur/id/" + name);
              d.add(
                  org.apache.jena.graph.NodeFactory.createURI("http://g.example"),
                  node,
                  org.apache.jena.vocabulary.RDF.type.asNode(),
                  org.rapporteur.map.Vocabulary.PERSON);
              d.add(
                  org.apache.jena.graph.NodeFactory.createURI("http://g.example"),
                  node,
                  org.rapporteur.map.Vocabulary.PREF_LABEL,
                  org.apache.jena.graph.NodeFactory.createLiteralString("Mara Quist"));
            }
          });
      browser.open(open.address() + "review?of=links");
      browser.screenshot(PICTURES.resolve("review-links-open.png"));
      key("d");
      assertTrue(browser.waitFor("location.search === '?at=1&of=links'"));
      assertTrue(browser.waitFor("document.querySelectorAll('.judged li').length === 1"));
      assertEquals(1, store.<Integer>read(d -> Judgements.of(d).all().size()));
      claimsAreJudged(open, store);
      assertEquals(List.of(), browser.troubles());
    }
  }

  private void claimsAreJudged(GraphServer open, GraphStore store) throws Exception {
    browser.open(open.address() + "review?kind=Meeting");
    assertTrue(browser.text().contains("1 of 5, the least certain first"), browser.text());
    assertTrue(browser.text().contains("meeting.test") && browser.text().contains("0.9"));
    String lund = open.address() + "thing/article/a1/meeting/1";
    assertTrue(
        browser.evaluate("document.querySelector('mark').innerText").asText().contains(" met "));
    key("r");
    assertTrue(browser.waitFor("location.search === '?at=1&kind=Meeting'"));
    assertTrue(browser.waitFor("document.querySelectorAll('.judged .rejected').length === 1"));
    assertTrue(browser.text().contains("1 of 4, the least certain first"), browser.text());
    browser.screenshot(PICTURES.resolve("review-open.png"));
    assertEquals(410, status(lund));
    assertFalse(body(open.address() + "questions/who-met-whom?ask=1").contains("Lund on Sunday"));
    String ask =
        "rapporteur/sparql?query="
            + URLEncoder.encode(
                "ASK {?m <https://w3id.org/rapporteur/diplomacy#host> ?any}",
                StandardCharsets.UTF_8);
    assertTrue(body(open.address() + ask).contains("false"), "the endpoint does not see it");
    key("u");
    assertTrue(browser.waitFor("document.querySelectorAll('.judged .rejected').length === 0"));
    assertTrue(browser.text().contains("1 of 5, the least certain first"), browser.text());
    assertEquals(200, status(lund));
    assertTrue(body(open.address() + ask).contains("true"), "and sees it again");
    key("a");
    assertTrue(browser.waitFor("document.querySelectorAll('.judged .accepted').length === 1"));
    assertTrue(browser.text().contains("1 of 4, the least certain first"), browser.text());
    assertTrue(body(lund).contains("accepted by a reader"));
    assertEquals(2, store.<Integer>read(d -> Judgements.of(d).all().size()));
  }

  private static void key(String key) throws Exception {
    browser.evaluate("window.isOld = true");
    browser.evaluate(
        "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '"
            + key
            + "', bubbles: true}))");
    assertTrue(browser.waitFor("!window.isOld && document.readyState === 'complete'"), key);
  }

  private static int status(String address) throws Exception {
    return answer(address).statusCode();
  }

  private static String body(String address) throws Exception {
    return answer(address).body();
  }

  private static HttpResponse<String> answer(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html, */*;q=0.1")
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aSiteOfFilesNeedsNoServer() throws Exception {
    Path site = folder.resolve("site");
    new Site(SampleStore.shared())
        .write(
            (name, content) -> {
              Path file = site.resolve(name);
              Files.createDirectories(file.getParent());
              Files.write(file, content);
            });
    try (Stream<Path> files = Files.walk(site)) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        for (var link : org.jsoup.Jsoup.parse(page).select("[href], [src]")) {
          String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
          if (!to.matches("[a-z]+:.*|#.*")) {
            Path target = page.resolveSibling(to.replaceFirst("#.*", "")).normalize();
            assertTrue(Files.isRegularFile(target), page + " links to " + to);
          }
        }
      }
    }
    browser.open(site.resolve("index.html").toUri().toString());
    assertTrue(browser.text().contains("Who met whom"));
    browser.open(site.resolve("network.html").toUri().toString());
    assertTrue(browser.waitFor("document.querySelectorAll('#network .node').length > 50"));
    browser.open(site.resolve("thing/Q7747.html").toUri().toString());
    assertTrue(browser.text().contains("Vladimir Putin"));
    assertEquals(List.of(), browser.troubles());
    for (String request : browser.requests()) {
      assertTrue(request.startsWith("file:") || request.startsWith("data:"), request);
    }
  }

  private static int count(String selector) throws Exception {
    return browser.evaluate("document.querySelectorAll('" + selector + "').length").asInt();
  }
}
