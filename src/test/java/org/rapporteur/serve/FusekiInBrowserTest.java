package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.query.ThreeArticles;
import org.rapporteur.store.GraphStore;

/**
 * Fuseki's own pages, at a path of theirs, as a person sees them. The pictures are left in {@code
 * target/pages}.
 */
class FusekiInBrowserTest {

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void theDataSetIsListedAndAQueryAnswered() throws Exception {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "no Chromium on this machine; apt-get install chromium");
    Path pictures = Files.createDirectories(Path.of("target", "pages"));
    Path profile = Files.createTempDirectory("browser"); // Chromium tidies up in its own time
    try (GraphStore store = ThreeArticles.store(folder.resolve("store"));
        GraphServer server =
            GraphServer.start(store, new Access("localhost", 0, false, Duration.ofSeconds(20)));
        Browser browser = Browser.open(program.get(), profile)) {
      browser.visit(server.address() + "fuseki/");
      assertTrue(
          browser.waitFor("document.body.innerText.includes('/rapporteur')"), browser.text());
      browser.screenshot(pictures.resolve("datasets.png"));

      String query =
          "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
              + "PREFIX text: <http://jena.apache.org/text#>\n"
              + "SELECT DISTINCT ?who { ?actor text:query 'oduya' ; skos:prefLabel ?who }";
      browser.visit(
          server.address()
              + "fuseki/#/dataset/rapporteur/query?query="
              + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20"));
      String button = "document.querySelector('.yasqe_queryButton')";
      assertTrue(browser.waitFor(button + " != null"), browser.text());
      browser.evaluate(button + ".click()");
      assertTrue(
          browser.waitFor(
              "!!document.querySelector('.yasr') && "
                  + "document.querySelector('.yasr').innerText.includes('Ben Oduya')"),
          browser.text());
      browser.screenshot(pictures.resolve("answer.png"));
    }
  }
}
