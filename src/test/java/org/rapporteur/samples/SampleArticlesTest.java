package org.rapporteur.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Pipeline;
import org.rapporteur.build.Summary;
import org.rapporteur.read.ArticleSource;

/**
 * The whole program on {@code seeds/articles}: what the gold files require is in the graphs, what
 * they forbid is not, and no article gets worse than the table of expected results. After a change
 * that moves the numbers, look at the faults and write the table anew with {@code mvn test
 * -Dtest=SampleArticlesTest -Drapporteur.update}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleArticlesTest {

  private static final Path FOLDER = Path.of("seeds/articles");

  /** Required events that are known not to be found, "article TAB event". */
  private static final Set<String> GAPS = gaps();

  private final List<GoldArticle> golds = GoldArticle.in(FOLDER);
  private final Map<String, Comparison> comparisons = new LinkedHashMap<>();
  private Summary summary;

  private static Set<String> gaps() {
    try (Stream<String> lines =
        Files.lines(Path.of("src/test/resources/org/rapporteur/samples/gaps.tsv"))) {
      return lines
          .skip(1)
          .map(l -> l.substring(0, l.lastIndexOf('\t')))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  void convert() {
    Map<String, GraphFacts> facts = new LinkedHashMap<>();
    Pipeline pipeline = SamplePipeline.pipeline();
    summary =
        pipeline.run(
            ArticleSource.of(List.of(FOLDER.toString()), InputStream.nullInputStream()).iterator(),
            2,
            outcome -> {
              if (outcome instanceof Outcome.Converted converted) {
                String file = converted.claims().article().article().sourceFile();
                facts.put(name(file), GraphFacts.of(converted.graph().graph()));
              }
            });
    golds.forEach(
        gold -> comparisons.put(gold.document(), new Comparison(gold, facts.get(gold.document()))));
    if (System.getProperty(ExpectedTable.UPDATE) != null) {
      Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
      comparisons.forEach((article, comparison) -> rows.put(article, comparison.counts()));
      ExpectedTable.write(rows);
    }
  }

  private static String name(String file) {
    String base = Path.of(file).getFileName().toString();
    return base.substring(0, base.lastIndexOf('.'));
  }

  @Test
  void readsEveryArticleWithoutAProblem() {
    assertEquals(List.of(), summary.problems());
    assertEquals(golds.size(), summary.articles());
  }

  @TestFactory
  Stream<DynamicTest> findsWhatIsRequired() {
    List<DynamicTest> tests = new ArrayList<>();
    for (GoldArticle gold : golds) {
      for (GoldArticle.Event event : gold.events()) {
        if (event.required()) {
          boolean gap = GAPS.contains(gold.document() + "\t" + event.id());
          tests.add(
              dynamicTest(
                  gold.document() + ": " + event.id() + (gap ? " is not found yet" : ""),
                  () -> {
                    String fault = comparisons.get(gold.document()).fault(event);
                    if (gap) {
                      assertNotEquals("", fault, "found now: take it out of gaps.tsv");
                    } else {
                      assertEquals("", fault);
                    }
                  }));
        }
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> claimsNothingForbidden() {
    List<DynamicTest> tests = new ArrayList<>();
    for (GoldArticle gold : golds) {
      for (GoldArticle.Denial denial : gold.deniedEvents()) {
        tests.add(
            dynamicTest(
                gold.document() + ": no " + denial,
                () -> assertEquals(List.of(), comparisons.get(gold.document()).claimed(denial))));
      }
      for (GoldArticle.Role role : gold.deniedRoles()) {
        tests.add(
            dynamicTest(
                gold.document() + ": no " + role,
                () -> assertEquals(List.of(), comparisons.get(gold.document()).claimed(role))));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> getsNoWorse() {
    ExpectedTable expected = ExpectedTable.read();
    return comparisons.entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getKey(),
                    () -> {
                      Comparison comparison = entry.getValue();
                      List<String> worse = expected.worse(entry.getKey(), comparison.counts());
                      assertTrue(
                          worse.isEmpty(),
                          () -> worse + "\n" + String.join("\n", comparison.faults()));
                    }));
  }
}
